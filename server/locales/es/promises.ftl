# Returns: what a shop promised, what a parcel told, and what goes home to the buyer.

refusal-left_elsewhere = Este paquete se dejó en otro lugar. Lo estamos buscando.
refusal-serial_is_the_same = Este es el número que se vendió. Si es el mismo, el número de serie no es distinto.
refusal-not_worth_a_return = Devolverlo costaría más de lo que costó. Pide el dinero; te quedas con el artículo.
refusal-decided_too_late = Todos deben tener una decisión en un máximo de { $days } días. Si los demás plazos no cambian, este puede ser de { $most } como mucho.
refusal-bad_countries = Escribe las dos letras de cada país, como PT ES. Déjalo vacío para todos los países.

field-country = ¿En qué país está esta dirección?
field-country-hint = Hace falta si escribes una dirección. Lo devuelto va a uno de estos países.
field-weight_g = ¿Cuánto pesa, en gramos?
field-weight_g-hint = Si lo pesaste. Aparece junto a lo que midió el transportista.
field-serial = ¿Qué número de serie encontraste?
field-serial-hint = Hace falta si dices que el número de serie es distinto.

event-return-went-elsewhere = { $weight ->
    [none] El transportista dejó el paquete en otro lugar, no en la tienda. Lo estamos buscando
   *[other] El transportista dejó el paquete en otro lugar, no en la tienda. Pesaba { $weight } g. Lo estamos buscando
}
notice-return-went-elsewhere = El paquete se dejó en otro lugar y lo estamos buscando: { $title }
event-return-home-label-ready = El artículo vuelve al comprador. Su número de seguimiento es { $number }
event-return-home-label-ready-no-number = El artículo vuelve al comprador. Su etiqueta está lista
notice-return-home-label-ready = El artículo vuelve al comprador: { $title }

return-weighed-carrier = Peso según el transportista
return-weighed-shop = Peso según la tienda
return-left-at = Dónde se dejó
return-left-here = El código postal de la tienda
return-left-elsewhere = Otro código postal
return-serial-found = Número de serie encontrado
return-serial-sold = Número de serie vendido
return-home = De vuelta al comprador
return-home-pays-buyer = Lo que no se aceptó vuelve. Lo paga el comprador
return-home-pays-seller = Lo que no se aceptó vuelve. Lo paga la tienda
return-home-pays-platform = Lo que no se aceptó vuelve. Lo pagamos nosotros
return-home-parcel = Paquete al comprador
return-home-soon = Se está preparando la etiqueta

wizard-withdraw-we-pay = El envío de vuelta lo pagamos nosotros.
wizard-withdraw-kept = La tienda se queda con { $kept }: el { $percent } por ciento del precio, porque pasaron más de { $days } días desde que llegó. Lo avisó antes de tu compra.

outlook-keeps = Te quedas con el artículo: lo que costó { $amount } o menos no hace falta devolverlo, porque enviarlo costaría más.
outlook-cost-kept = Durante los primeros { $days } días recuperas todo. Después la tienda se queda con el { $percent } por ciento del precio.
outlook-money-when = Puedes decírnoslo en cualquier momento. No hay fecha límite.
outlook-money-evidence-refund_not_arrived = Nada. El pago lo revisamos nosotros; si tienes un extracto del banco, ayuda.
outlook-money-evidence-unauthorised_payment = Nada. Dinos de qué pago se trata; si tienes un extracto del banco, ayuda.
outlook-money-remedy-refund_not_arrived = Averiguamos dónde está el dinero y te lo decimos. Si no llegó a enviarse, se envía ahora.
outlook-money-remedy-unauthorised_payment = Averiguamos quién pagó y lo denunciamos. Lo que no era tuyo se te devuelve; también puedes preguntar a tu banco.
outlook-money-cost = Solo a nosotros: a ti no te cuesta nada.
outlook-money-answer = Lo revisa nuestro equipo de pagos. Si nos lo dices ahora, habrá respuesta a más tardar el { $when }.
outlook-money-tell = Cuéntanos

policy-countries = Países para devoluciones
policy-all-countries = Todos los países
ask-returnless_minor = Precio hasta el que no hace falta devolver nada
ask-restocking_most_percent = Lo máximo que una tienda puede quedarse después de los días del derecho de desistimiento
ask-return_countries = Países a los que se pueden devolver artículos
ask-return_countries-hint = Dos letras cada uno, como PT ES. Vacío significa todos los países.

choice-not_sent_on_time = No se envió a tiempo
choice-still_on_the_way = Todavía está en camino
choice-came_late = Llegó después del día prometido
