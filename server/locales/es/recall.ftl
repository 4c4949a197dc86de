# Recalls, and what our people know of something that was reported.

recall-title = Aviso de seguridad
recall-lead = Compraste algo que no es seguro.
recall-product = Se trata de:
recall-danger = Qué es peligroso
recall-do = Qué hacer ahora
recall-money = Tu dinero
recall-hazard_fire = Puede incendiarse o quemarte.
recall-hazard_shock = Puede darte una descarga eléctrica.
recall-hazard_choking = Tiene piezas pequeñas que se pueden tragar y cortar la respiración.
recall-hazard_poison = Contiene algo que puede intoxicarte o dañarte la piel o los pulmones.
recall-hazard_injury = Puede herirte, por ejemplo si se rompe, corta o cae.
recall-hazard_food = Puede enfermarte si lo comes o lo bebes.
recall-hazard_fake = Es una falsificación. Nadie ha comprobado si es seguro.
recall-hazard_other = No es seguro usarlo.
recall-advice_stop = Deja de usarlo y, si tiene enchufe, desenchúfalo. No se lo des a nadie.
recall-advice_keep_away = Ponlo donde no lo alcance ningún niño y no lo uses.
recall-advice_throw_away = Deja de usarlo y deséchalo como indique tu municipio. Una foto antes te ayuda a recuperar el dinero.
recall-advice_bring_back = Deja de usarlo y envíalo de vuelta. El envío no te cuesta nada.
recall-money_shop = La tienda te devuelve el precio completo. Pídelo desde tu pedido; no tienes que demostrar que está roto.
recall-money_us = Te devolvemos el precio completo. Pídelo desde tu pedido; no tienes que demostrar que está roto.
recall-money_exchange = La tienda te lo cambia por uno seguro o te devuelve el precio completo. Pídelo desde tu pedido.
recall-money_repair = La tienda lo vuelve seguro sin costo o te devuelve el precio completo. Pídelo desde tu pedido.
recall-preview = Lo que leerán los compradores
recall-told = Compradores de los últimos seis meses
recall-sent = { $n ->
    [one] Se avisó a un comprador.
   *[other] Se avisó a { $n } compradores.
}
recall-being-sent = Se les está avisando.
recall-page = Leer el aviso
recall-lifted = Este aviso se retiró: tras una apelación vimos que no era correcto.
recall-help = ¿Algo no está claro o alguien resultó herido?
recall-help-link = Pregúntanos
recall-in-order = Aviso de seguridad sobre esto:
recall-in-order-link = Lee qué hacer ahora

beside-title = Lo que sabemos
beside-sold-as = Se vendió al denunciante como
beside-price = Precio de una unidad entonces
beside-since = El anuncio desde entonces
beside-unchanged = Sin cambios
beside-changed = Se cambió
beside-now = El anuncio tal como está ahora
beside-sales = Ventas de los últimos seis meses
beside-sales-n = { $pieces ->
    [one] Una unidad
   *[other] { $pieces } unidades
} en { $orders ->
    [one] un pedido
   *[other] { $orders } pedidos
}
beside-reports = Otras denuncias sobre este anuncio
beside-earlier = Decisiones anteriores sobre este anuncio
beside-none = Nada
beside-country = País
beside-trader = Quién es el comerciante
beside-trader-passed = Comprobado
beside-trader-pending = En comprobación
beside-trader-failed = La comprobación falló
beside-trader-unknown = No nos lo dijeron
beside-status = La tienda
beside-status-active = Vende
beside-status-vacation = De vacaciones
beside-status-suspended = Suspendida
beside-status-closed = Cerrada
beside-first-sale = Primera venta que conocemos
beside-decided = Denuncias decididas antes
beside-decided-n = { $n }, de ellas { $measures } con una medida
beside-statements = Declaraciones de motivos
beside-statements-n = { $n } en vigor, { $lifted } retiradas
