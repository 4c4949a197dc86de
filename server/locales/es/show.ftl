# Cases as readers see them: who must act, what happened, what is on the table.

party-buyer = Comprador
party-shop = Tienda
party-platform = Nuestro equipo
you = Tú
assistant = Asistente
unread = Nuevo
read = Leído
sent = Enviado
back = Atrás
order = Pedido
conversation = Conversación
what-you-can-do = Qué puedes hacer
what-happened = Qué ha pasado hasta ahora
what-is-being-done = Qué se está haciendo
not-possible-now = Ahora no es posible
only-our-team = Solo lo ve nuestro equipo
note-for-team = nota para el equipo
open-dispute = Abrir una disputa
kind-conversation = Conversación
kind-dispute = Disputa
kind-refund = Reembolso

## The hero of a case
your-turn = Es tu turno
closed = Cerrado
waits-for = Turno de: { $name }
waits-for-us = Turno de nuestro equipo
waits-for-you = Es tu turno
waits-for-shop = Turno de la tienda
waits-for-buyer = Turno del comprador
your-time = { $zone ->
    [UTC] UTC
   *[other] tu hora, { $zone }
}
if-nobody-acts = Si nadie actúa:
action-accept-terms = Aceptar: { $terms }

## Proposals
offer-by = { $who ->
    [you] Tu propuesta
    [platform] Nuestra propuesta
   *[other] Propuesta de { $name }
}
on-the-table = Sobre la mesa
version = Versión { $n }
between-you = Diferencia entre ambas partes: { $amount }
terms-with-amount = { $remedy }: { $amount }
step-refund = Reembolso de { $amount } al comprador
step-reship = El mismo artículo de nuevo
step-parts = Las piezas que faltan
frozen-message = { $who ->
    [you] Tu mensaje del { $when }
    [shop] Mensaje de la tienda del { $when }
    [buyer] Mensaje del comprador del { $when }
   *[platform] Nuestro mensaje del { $when }
}

## Chat
new-messages = Mensajes nuevos
message = Mensaje
write-a-message = Escribe un mensaje
add-files = Añadir archivos
sending = Enviando…
waits-for-connection = A la espera de conexión
not-sent = No enviado
retry = Reintentar
chat-closed = Esta conversación está cerrada.
upload = Subida del archivo
remove = Quitar
upload-failed = No se pudo subir
file-wrong-type = Solo fotos, PDF y videos (MP4 o WebM)
file-too-many = Máximo de archivos: { $n }
file-hint = Una foto o un PDF de hasta 20 MB, o un video de hasta 60 segundos y 50 MB. Quitamos el lugar donde se hizo antes de que otros lo vean.
photos-and-papers = Fotos, videos y documentos
choose-files = Elegir archivos
field-kind = ¿Qué quieres añadir?
prepared-dispute = Preparé una disputa para ti. Revísala, por favor; la envías con un toque.
check-and-send = Revisar y enviar
assistant-hello = { $order ->
    [yes] Hola, soy { $name }, un asistente automático. Veo tu pedido «{ $title }». ¿Qué problema hay? Puedes hablar con una persona en cualquier momento.
   *[no] Hola, soy { $name }, un asistente automático. ¿En qué puedo ayudarte? Puedes hablar con una persona en cualquier momento.
}
people-until = Hay personas atendiendo hasta las { $until }.
people-from = Volvemos a atender el { $from }.
people-by-message = Deja un mensaje: te responderá una persona.
you-wait-for-person = Estás en la cola.
person-has-it = { $name } atiende tu conversación.
queue-place = { $ahead ->
    [0] No hay nadie delante de ti.
    [one] Hay { $ahead } persona delante de ti.
   *[other] Hay { $ahead } personas delante de ti.
}
queue-place-wait = { $ahead ->
    [0] No hay nadie delante de ti; espera aproximada: { $minutes } min.
    [one] Hay { $ahead } persona delante de ti; espera aproximada: { $minutes } min.
   *[other] Hay { $ahead } personas delante de ti; espera aproximada: { $minutes } min.
}
error-title = Error: { $title }

## What an action means, before it is done
explain-escalate = Revisamos el caso y proponemos una solución. Ambas partes conservan todo lo que mostraron y ofrecieron.
explain-close = La conversación termina. Un mensaje en los próximos 30 días la reabre.
explain-to_shop = La tienda recibe esta conversación y tiene 24 horas para responder. Si no lo hace, intervenimos.
explain-ask_person = Se encarga una persona de nuestro equipo. Desde entonces el asistente ya no responde.
explain-take = Desde ahora respondes tú en esta conversación.

## Outcomes
outcome-refund_full = Se reembolsó todo
outcome-refund_partial = Se reembolsó una parte
outcome-reshipped = Se envió de nuevo
outcome-parts_sent = Se enviaron las piezas que faltaban
outcome-no_remedy = No se debe nada
outcome-withdrawn = Se retiró
outcome-refunded_by_chargeback = El banco reembolsó al comprador
outcome-platform_goodwill = Dimos un pago de cortesía
how-agreement = por acuerdo
how-seller_silence = porque la tienda no respondió
how-platform_ruling = por decisión nuestra
how-platform_deadman = a nuestro cargo, porque nos retrasamos
how-chargeback = por el banco
how-withdrawal = porque el comprador la retiró
choice-nobody_refused = Nadie rechazó nuestra propuesta a tiempo
choice-refusal_limit = Nuestra última propuesta fue rechazada

## Events of a dispute
event-dispute-started = { $who ->
    [you] Empezaste una disputa
   *[other] { $name } empezó una disputa
}
event-dispute-submitted = { $who ->
    [you] Abriste la disputa: { $reason }. Pides: { $terms }
   *[other] { $name } abrió la disputa: { $reason }. Pide: { $terms }
}
event-dispute-evidence-added-photo = { $who ->
    [you] Añadiste una foto
   *[other] { $name } añadió una foto
}
event-dispute-evidence-added-document = { $who ->
    [you] Añadiste un documento
   *[other] { $name } añadió un documento
}
event-dispute-evidence-added-payment_proof = { $who ->
    [you] Añadiste un comprobante de pago
   *[other] { $name } añadió un comprobante de pago
}
event-dispute-evidence-added-message = { $who ->
    [you] Añadiste un mensaje del chat
   *[other] { $name } añadió un mensaje del chat
}
event-dispute-evidence-added-statement = { $who ->
    [you] Añadiste una explicación
   *[other] { $name } añadió una explicación
}
event-dispute-evidence-added-excuse = { $who ->
    [you] Nos dijiste por qué no puedes mostrar pruebas
   *[other] { $name } nos dijo por qué no hay pruebas
}
event-dispute-countered = { $who ->
    [you] Ofreciste: { $terms }
   *[other] { $name } ofreció: { $terms }
}
event-dispute-refused = { $who ->
    [you] Rechazaste la propuesta
   *[other] { $name } rechazó la propuesta
}
event-dispute-refused-because = { $who ->
    [you] Rechazaste la propuesta: { $why }
   *[other] { $name } rechazó la propuesta: { $why }
}
event-dispute-accepted = { $who ->
    [you] Aceptaste la propuesta
   *[other] { $name } aceptó la propuesta
}
event-dispute-silent = { $by ->
    [you] No respondiste a tiempo. Conservas todos tus derechos
    [shop] La tienda no respondió a tiempo
    [buyer] El comprador no respondió a tiempo
   *[platform] No decidimos a tiempo; pagamos nosotros
}
event-dispute-negotiation-ended = El plazo para negociar terminó. Nosotros asumimos el caso
event-dispute-escalated = { $who ->
    [you] Nos pediste que decidamos
   *[other] { $name } nos pidió que decidamos
}
event-dispute-info-requested = { $from ->
    [you] Te pedimos: { $item }
    [shop] Pedimos a la tienda: { $item }
   *[other] Pedimos al comprador: { $item }
}
event-dispute-info-provided = { $who ->
    [you] Respondiste a nuestra pregunta
   *[other] { $name } respondió a nuestra pregunta
}
event-dispute-proposed = Proponemos: { $terms }
event-dispute-decided = Decidimos: { $why }
event-dispute-decided-by-silence = Nuestra propuesta queda en firme: { $why }. Puedes apelar
event-dispute-plan-fixed = Qué se hará: { $terms }
event-dispute-step-moved-shipped = Está en camino
event-dispute-step-moved-delivered = Llegó. El comprador puede objetar hasta el { $due }
event-dispute-step-moved-failed = No funcionó; en su lugar se hace un reembolso
event-dispute-step-moved-done = Hecho
event-dispute-plan-dropped = El plan no funcionó. Revisamos el caso de nuevo
event-dispute-overdue = Incumplimos un plazo. Se avisó a un supervisor
event-dispute-taken-over = Un supervisor asumió el caso
event-dispute-withdrawn = { $who ->
    [you] Retiraste la disputa. Hasta que se cierre, puedes reabrirla una vez
   *[other] { $name } retiró la disputa
}
event-dispute-reopened = { $who ->
    [you] Reabriste la disputa
   *[other] { $name } reabrió la disputa
}
event-dispute-chargeback-opened = El banco está revisando el pago. Todo queda en espera hasta que termine
event-dispute-chargeback-ended-repaid = El banco reembolsó al comprador
event-dispute-chargeback-ended-repaid-part = El banco reembolsó { $amount } al comprador. Sobre el resto decidimos nosotros
event-dispute-chargeback-ended-dropped = El banco terminó. Continuamos
event-dispute-goodwill = Damos un pago de cortesía de { $amount }, aparte del caso
event-dispute-goodwill-asked = { $name } pide que una segunda persona apruebe un pago de cortesía de { $amount }
event-dispute-tracking-changed = Novedades del transportista: { $code }
event-dispute-note = Nota de { $name }
event-dispute-discarded = El borrador se descartó
event-dispute-closed = Cerrada: { $outcome }, { $how }

## Events of a refund
event-refund-promised = Reservado para el comprador: { $amount }
event-refund-dispatched = Pedimos al proveedor de pagos que pague
event-refund-accepted = El proveedor de pagos tiene la orden
event-refund-paid = El dinero está en camino. Llega entre el { $from } y el { $until } { $reference ->
    [none] { "" }
   *[other] (referencia { $reference })
}
event-refund-soft-failed = { $reason ->
    [none] El proveedor de pagos no pudo pagar ahora; lo intentamos de nuevo
   *[other] El proveedor de pagos no pudo pagar ahora; lo intentamos de nuevo: { $reason }
}
event-refund-hard-failed = { $reason ->
    [none] El proveedor de pagos no puede pagar por esta vía; se encarga nuestro equipo de pagos
   *[other] El proveedor de pagos no puede pagar por esta vía; se encarga nuestro equipo de pagos: { $reason }
}
event-refund-went-unknown = El proveedor de pagos no respondió. Lo estamos preguntando
event-refund-held = El reembolso espera mientras el banco revisa el pago
event-refund-asked = Preguntamos al proveedor de pagos
event-refund-found-absent = El proveedor de pagos no ha pagado; lo intentamos de nuevo
event-refund-went-manual = Se encarga nuestro equipo de pagos
event-refund-manual-overdue = Venció el plazo del equipo de pagos. Se avisó a la persona responsable
event-refund-first-eyes = { $name } lo revisó; una segunda persona debe aprobarlo
event-refund-settled-otherwise = Se pagó por otra vía
event-refund-let-go = El importe vuelve a quedar libre

## Events of a chat
event-conversation-person-asked = { $who ->
    [you] Pediste hablar con una persona. { $ahead ->
        [0] No hay nadie delante de ti
        [one] Hay { $ahead } persona delante de ti
       *[other] Hay { $ahead } personas delante de ti
    }
    [buyer] { $name } pidió hablar con una persona
   *[other] La conversación pasa a una persona
}
event-conversation-to-shop = La tienda tiene ahora esta conversación
event-conversation-taken = { $who ->
    [you] Tomaste la conversación
   *[other] { $name } se unió a la conversación
}
event-conversation-handed-over = { $to ->
    [shop] Le contamos a la tienda de qué se trata. No tienes que repetir nada
    [finance] Nuestro equipo de pagos continúa y sabe qué se dijo. No tienes que repetir nada
    [delivery] Nuestro equipo de envíos continúa y sabe qué se dijo. No tienes que repetir nada
    [trust] Nuestro equipo de seguridad continúa y sabe qué se dijo. No tienes que repetir nada
    [colleague] Otro colega continúa y sabe qué se dijo. No tienes que repetir nada
   *[other] El próximo colega disponible continúa y sabe qué se dijo. No tienes que repetir nada
}
event-conversation-lease-lost = Nuestro colega tuvo que irse. Vas primero en la cola
event-conversation-callback-booked = Te llamamos el { $at }
event-conversation-called = { $who ->
    [you] Llamaste al comprador
   *[other] { $name } llamó
}
event-conversation-late = Te hicimos esperar demasiado. Se avisó a un supervisor y te atendemos antes que a los demás
event-conversation-dispute-prepared = Se preparó una disputa: { $number }
event-conversation-closed = { $who ->
    [you] Cerraste la conversación
    [clock] La conversación se cerró porque nadie escribió
   *[other] { $name } cerró la conversación
}
event-conversation-nothing-needed = { $name } dice que ya no hace falta nada más

## What carriers say
tracking-label_created = Se creó la etiqueta
tracking-picked_up = Recogido
tracking-accepted = Lo tiene el transportista
tracking-in_transit = En camino
tracking-customs = En la aduana
tracking-customs_hold = Retenido en la aduana
tracking-out_for_delivery = En reparto
tracking-attempt_failed = No se pudo entregar; lo intentarán de nuevo
tracking-ready_for_pickup = Listo para recoger
tracking-delivered = Entregado
tracking-refused = Rechazado en la entrega
tracking-returning = En camino de vuelta a la tienda
tracking-returned_to_sender = De vuelta en la tienda
tracking-lost = Perdido
tracking-damaged = Dañado en el trayecto
tracking-destroyed = Destruido
tracking-unknown = Otra novedad

event-conversation-callback-booked-others = Se programó una llamada para el { $at }
event-conversation-late-others = Hicimos esperar demasiado al comprador. Se avisó al supervisor
event-conversation-lease-lost-others = El colega se fue. La conversación va primero en la cola

## What the reader must do when it is their turn
stage-seller-turn-you = Responde al comprador
stage-buyer-turn-you = Responde a la oferta de la tienda
stage-platform-review-you = Propón una solución o decide
stage-info-wait-you = Envíanos lo que pedimos
stage-platform-offer-you = Responde a nuestra propuesta
stage-overdue-you = Asume el caso o decide
stage-manual-you = Averigua qué pasó con el dinero

## Reasons of payment providers
provider-provider_unavailable = no responde
provider-card_closed = la tarjeta está cancelada
provider-card_expired = la tarjeta caducó
provider-account_closed = la cuenta está cerrada
provider-insufficient_funds = no hay saldo suficiente en la cuenta
provider-limit_exceeded = se alcanzó un límite
less-than-asked = Pediste { $asked }; esto son { $less } menos.

offer-refused = Rechazada
explain-dispute-take = La decisión se retrasó. Desde ahora te corresponde a ti.
provider-do_not_honor = el banco lo rechazó sin indicar un motivo
provider-other = lo rechazó

# Beside a decision.
basis-shown = Lo que se había mostrado hasta entonces ({ $n })
basis-nothing = Hasta entonces no se había mostrado nada.
