# Goods on their way back: a return as buyers, sellers and our team see it.

kind-return = Devolución
return-of-dispute = Parte de la disputa
return-what = Qué se devuelve
return-units = { $n } × { $title }
return-pays = Quién paga el envío de vuelta
return-pays-seller = La tienda
return-pays-buyer = El comprador
return-pays-platform = Nosotros
return-where = A dónde va
return-label = Etiqueta de envío
return-label-open = Abrir la etiqueta
return-parcel = Paquete
return-money = Qué se reembolsa
return-see = Ver la devolución { $number }

## Where it stands: stage-<code>.
stage-rma-requested = La tienda debe aprobar la devolución
stage-rma-authorised = La etiqueta se está preparando
stage-awaiting-shipment = El comprador ya puede enviarlo de vuelta
stage-in-transit = Está en camino de vuelta
stage-lost-check = Estamos buscando el paquete
stage-delivered = El paquete volvió a la tienda
stage-contested = La tienda no acepta lo devuelto; lo estamos revisando
stage-refund-due = El reembolso está en marcha
stage-completed = La devolución terminó
stage-expired = No se envió de vuelta a tiempo
stage-cancelled = La devolución se canceló
stage-returned-to-buyer = Vuelve al comprador
stage-rma-requested-you = Indica a dónde debe enviarse
stage-awaiting-shipment-you = Envíalo de vuelta
stage-lost-check-you = Encuentra el paquete
stage-delivered-you = Revisa lo devuelto
stage-contested-you = Decide sobre lo devuelto

## What happens if nobody acts: silence-<word>. They follow a colon.
silence-return-authorised = la devolución queda aprobada y se prepara una etiqueta.
silence-we-buy-label = compramos la etiqueta nosotros.
silence-return-expires = la devolución termina y no se reembolsa nada. El plazo se puede ampliar una vez.
silence-refund-without-return = el comprador se queda con el artículo y le pagamos nosotros, porque nadie preparó la etiqueta.
silence-parcel-searched = buscamos el paquete.
silence-refund-follows = el paquete se da por perdido y se hace el reembolso.
silence-return-accepted = se da por aceptado y se hace el reembolso.
silence-platform-refunds = pagamos al comprador con dinero nuestro.

## What the reader can do when the return waits for them: act-<side>-<code>.
act-buyer-awaiting-shipment = Imprime la etiqueta, envía el paquete y anota su número.
act-buyer-executing = Abre la devolución: ahí ves qué puedes hacer.
act-shop-rma-requested = Puedes aprobarla e indicar a dónde enviarlo, o dejar que el comprador se quede con el artículo.
act-shop-delivered = Puedes aceptar lo que llegó o mostrar qué está mal.
act-shop-executing = Abre la devolución: ahí ves qué puedes hacer.

## Buttons and what they mean
action-authorise = Aprobar la devolución
action-decline = Rechazar la devolución
action-returnless = Dejar el artículo al comprador
action-label_ready = Entregar la etiqueta
action-label_failed = No hay etiqueta
action-shipped = Ya lo envié
action-extend = Necesito más tiempo
action-cancel = Quedármelo
action-carrier_moved = Lo tiene el transportista
action-carrier_delivered = Ya llegó
action-carrier_lost = El transportista lo perdió
action-found = El paquete apareció
action-lost = El paquete se perdió
action-inspect_ok = Todo está en orden
action-inspect_fail = Hay algo mal
action-answer = Responder
action-for_buyer = Dar la razón al comprador
action-for_seller = Dar la razón a la tienda
action-refund_settled = El dinero ya llegó
confirm-returnless = Sí, el comprador se queda con el artículo y recibe el dinero
confirm-cancel = Sí, me lo quedo y no recibo dinero
explain-authorise = El comprador recibe una etiqueta con tu dirección. Cuando el paquete vuelva, su página dirá hasta cuándo puedes revisarlo.
explain-shipped = El número muestra dónde está el paquete. Guarda el recibo hasta que llegue el dinero.
explain-extend = Recibes unos días más, una sola vez.

## Labels and hints
field-address = Dirección para la devolución
field-address-hint = Déjala vacía para usar la dirección que tiene la plataforma.
field-url = Dirección web de la etiqueta
field-url-hint = Donde el comprador puede descargarla; empieza por https://
field-carrier = Transportista
field-carrier-hint = Por ejemplo, el nombre del servicio de correos.
field-accepted = ¿Cuántas unidades están como deben?
field-accepted-hint = Cuenta cada línea por separado. Al comprador se le reembolsa lo que aceptes; sobre el resto decidimos nosotros.
units-most = Devueltas: { $most }
return-accepted-line = { $title }: { $n } de { $most }
field-shipped-tracking = Número de seguimiento
field-shipped-tracking-hint = Como figura en el recibo.
field-answer-text = Tu respuesta
field-lost-text = Cómo lo sabes
field-inspect_fail-text = Qué está mal
field-decline-text = Por qué la rechazas
choice-return_refund_full = Devolverlo y recibir el reembolso total
choice-return_refund_full-hint = Recibes una etiqueta; la tienda lo revisa y después llega el dinero
choice-return_refund_partial = Devolverlo y recibir un reembolso parcial
choice-exchange = Devolverlo y recibir otro
choice-exchange-hint = Si el nuevo no llega, recibes un reembolso
choice-repair = Enviarlo a reparar
choice-repair-hint = Si no vuelve reparado, recibes un reembolso
choice-empty_parcel = El paquete estaba vacío
choice-another_item = Es otro artículo
choice-used_or_damaged = Estaba usado o dañado
choice-parts_missing = Faltan piezas
choice-serial_differs = El número de serie es distinto
step-return = Se envía de vuelta
step-exchange = Se envía otro
step-repair = Se repara y se envía de vuelta
outcome-return_refund_full = Se devolvió y se reembolsó todo
outcome-return_refund_partial = Se devolvió y se reembolsó una parte
outcome-exchanged = Se cambió por otro
outcome-repaired = Se reparó

## Why something is not possible
refusal-return_agreed = Ya aprobaste esta devolución. Puedes dejar que el comprador se quede con el artículo.
refusal-label_there = Ya hay una etiqueta.
refusal-no_label_yet = La etiqueta aún no está lista.
refusal-already_extended = El plazo ya se amplió una vez.
refusal-photo_first = Añade primero a la disputa una foto de lo que encontraste.
refusal-already_answered = Ya hay una respuesta.
refusal-buyer_not_heard = El comprador aún tiene tiempo para responder.
refusal-not_a_parcel_number = Esto no parece un número de seguimiento. Lleva letras y cifras, como en el recibo.
refusal-parcel_used = Este número de seguimiento ya se usó. Usa el del paquete que enviaste de vuelta.
refusal-not_an_address = Escribe una dirección que empiece por https://
refusal-goods_on_their_way = El artículo ya está en camino de vuelta.

## Events
event-dispute-return-began = Primero se envía de vuelta: devolución { $number }
event-dispute-return-moved = Sobre la devolución: { $stage }
event-return-requested = La devolución comienza. { $bearer ->
    [buyer] El comprador paga el envío de vuelta
    [platform] Nosotros pagamos el envío de vuelta
   *[seller] La tienda paga el envío de vuelta
}
event-return-authorised = { $who ->
    [you] Aprobaste la devolución
   *[other] { $name } aprobó la devolución
}
event-return-authorised-by-silence = La tienda no respondió a tiempo: la devolución queda aprobada
event-return-authorised-by-right = No hace falta aprobación: se puede enviar de vuelta
event-return-declined = { $who ->
    [you] Rechazaste la devolución: { $why }
   *[other] { $name } rechazó la devolución: { $why }
}
event-return-returnless = { $who ->
    [you] Dejaste que el comprador se lo quede
   *[other] { $name } deja que el comprador se lo quede
}
event-return-label-asked = Se pidió una etiqueta
event-return-label-asked-ours = No hubo etiqueta a tiempo: compramos una nosotros
event-return-label-ready = La etiqueta está lista
event-return-label-failed = No se pudo preparar la etiqueta. Se ocupa nuestro equipo de envíos
event-return-address-ready = Se puede enviar a la dirección de la tienda
event-return-label-void-asked = La etiqueta no se usa; pedimos que se anule
event-return-label-voided = La etiqueta está anulada: nadie la paga
event-return-label-missing = Nadie preparó la etiqueta a tiempo. El comprador se queda con el artículo y pagamos nosotros
event-return-shipped = Se envió: { $number }
event-return-extended = Más tiempo para enviarlo: hasta el { $until }
event-return-cancelled = { $who ->
    [you] Te lo quedas
    [buyer] { $name } se lo queda
   *[other] La devolución se canceló
}
event-return-expired = No se envió a tiempo
event-return-arrived = { $weight ->
    [none] El paquete está en la tienda
   *[other] El paquete está en la tienda. Pesó { $weight } g
}
event-return-late = El paquete tarda demasiado. Lo estamos buscando
event-return-lost-on-the-way = El transportista dice que el paquete se perdió. Lo estamos buscando
event-return-searched-found = El paquete apareció
event-return-searched-lost = El paquete se perdió. Se hace el reembolso
event-return-accepted = { $who ->
    [you] Aceptaste lo devuelto
   *[other] { $name } aceptó lo devuelto
}
event-return-accepted-by-silence = La tienda no respondió a tiempo: se da por aceptado
event-return-contested = { $who ->
    [you] No aceptas lo devuelto: { $why }. Aceptados: { $accepted }
   *[other] { $name } no acepta lo devuelto: { $why }. Aceptados: { $accepted }
}
event-return-answered = { $who ->
    [you] Respondiste
   *[other] { $name } respondió
}
event-return-decided-for-buyer = Decidimos un reembolso de { $amount }: { $why }
event-return-decided-for-buyer-goods = Dimos la razón al comprador: { $why }
event-return-decided-for-seller = Dimos la razón a la tienda: { $why }
event-return-undecided = No decidimos a tiempo. Pagamos al comprador con dinero nuestro
event-return-money-late = El dinero ya debería haber llegado. Se avisó a un supervisor
event-return-settled = La devolución terminó
event-return-note = Nota de { $name }

## Notices: $party is the side that is told (buyer or shop), $title what the case is about.
notice-return-requested = { $party ->
    [shop] Un comprador quiere devolver algo: { $title }
   *[buyer] Tu devolución comenzó: { $title }
}
notice-return-authorised = La devolución está aprobada: { $title }
notice-return-declined = La tienda rechazó la devolución; revisamos el caso: { $title }
notice-return-returnless = Puedes quedártelo y recibes un reembolso: { $title }
notice-return-label-ready = { $party ->
    [shop] El comprador tiene la etiqueta: { $title }
   *[buyer] Tu etiqueta está lista: { $title }
}
notice-return-address-ready = { $party ->
    [shop] El comprador sabe a dónde enviarlo: { $title }
   *[buyer] Ya puedes enviarlo de vuelta: { $title }
}
notice-return-label-missing = No hubo etiqueta a tiempo; pagamos nosotros al comprador: { $title }
notice-return-shipped = Un paquete está en camino de vuelta: { $title }
notice-return-extended = El comprador tiene más tiempo para enviarlo de vuelta: { $title }
notice-return-cancelled = La devolución se canceló: { $title }
notice-return-expired = No se envió de vuelta a tiempo: { $title }
notice-return-arrived = { $party ->
    [shop] Volvió un paquete; revísalo, por favor: { $title }
   *[buyer] Tu paquete volvió a la tienda: { $title }
}
notice-return-late = Estamos buscando el paquete: { $title }
notice-return-lost-on-the-way = Estamos buscando el paquete: { $title }
notice-return-searched = Ya sabemos qué pasó con el paquete: { $title }
notice-return-accepted = Se aceptó lo devuelto: { $title }
notice-return-contested = La tienda no acepta lo devuelto: { $title }
notice-return-answered = El comprador respondió sobre lo devuelto: { $title }
notice-return-decided = Decidimos sobre lo devuelto: { $title }
notice-return-undecided = Nuestra decisión se retrasó; pagamos nosotros al comprador: { $title }
notice-return-reminded = { $party ->
    [shop] Una devolución te espera: { $title }
   *[buyer] No olvides enviarlo de vuelta: { $title }
}

## The delivery desk
nav-parcels = Paquetes
parcels-tab-all = Todos
parcels-tab-awaiting_shipment = Sin etiqueta
parcels-tab-lost_check = Por buscar
parcels-tab-in_transit = En camino
parcels-empty = Ningún paquete necesita a una persona.
parcels-choose = Elige una devolución

## Policies
policy-returns = Devoluciones
policy-business-days = { $n ->
    [one] { $n } día hábil
   *[other] { $n } días hábiles
}
ask-return_authorise_bd = Plazo de la tienda para aprobar una devolución, en días hábiles
ask-return_label_bd = Plazo para la etiqueta, en días hábiles
ask-ship_back_d = Plazo del comprador para enviarlo de vuelta, en días
ask-ship_back_more_d = Ampliación del plazo para enviarlo, una vez, en días
ask-return_transit_d = Tiempo del trayecto de vuelta, en días
ask-return_lost_bd = Plazo para buscar un paquete, en días hábiles
ask-inspect_h = Plazo de la tienda para revisar lo devuelto, en horas

## Withdrawing from the contract, and remedies in the wizard
choice-changed_mind = Cambié de opinión: desistir del contrato aquí
choice-changed_mind-hint = Sin dar motivos. Lo envías de vuelta y recibes el dinero
action-withdraw_contract = Confirmar el desistimiento
confirm-withdraw_contract = Sí, desisto de este contrato
explain-withdraw_contract = Envías el artículo de vuelta y recibes un reembolso total. Nadie tiene que aprobarlo.
wizard-withdraw-title = Confirma tu desistimiento
wizard-withdraw-get = Recibes un reembolso de { $amount } cuando la tienda tenga el artículo.
wizard-withdraw-you-pay = Tú pagas el envío de vuelta.
wizard-withdraw-shop-pays = La tienda paga el envío de vuelta.
wizard-withdraw-until = Envíalo a más tardar el { $when } a:
wizard-withdraw-label = Recibes una etiqueta. Tu plazo para enviarlo empieza cuando la etiqueta esté lista.
wizard-withdraw-else = Hasta que lo envíes, aún puedes quedártelo. En ese caso no se reembolsa nada.
wizard-remedy-return-refund-full = Recibes una etiqueta; la tienda lo revisa y después llega el dinero
wizard-remedy-exchange = Si el nuevo no llega, recibes un reembolso
wizard-remedy-repair = Si no vuelve reparado, recibes un reembolso
refusal-withdrawal_excluded = La ley no permite desistir de esta compra. Si algo está mal, elige qué es.
ask-withdrawal_d = Derecho de desistimiento tras la entrega, en días

return-no-money = Nada
explain-return-answer = La tienda y nosotros lo leemos, y puedes añadir fotos a la disputa.
explain-add_evidence-inspect_fail = Primero muestra lo que encontraste. En la página siguiente dices qué está mal y cuántas unidades aceptas.
