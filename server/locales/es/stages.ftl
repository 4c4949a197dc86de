# Where a case stands, what the reader can do, and what happens if nobody does anything. All pages share these.

## Where it stands: stage-<code>.
stage-draft = Este borrador aún no se ha enviado
stage-seller-turn = La tienda debe responder
stage-buyer-turn = El comprador debe responder
stage-platform-review = Estamos revisando el caso
stage-info-wait = Pedimos información
stage-platform-offer = Nuestra propuesta está sobre la mesa
stage-overdue = Nos retrasamos; se avisó a un supervisor
stage-executing = La solución está en marcha
stage-chargeback-hold = El banco está revisando el pago
stage-withdrawn-grace = Retirada; aún se puede reabrir
stage-closed = Cerrado
stage-discarded = Descartado
stage-assistant = Responde el asistente
stage-with-shop = La tienda debe responder
stage-queued = En espera de una persona de nuestro equipo
stage-with-agent = Atiende una persona de nuestro equipo
stage-waiting-buyer = El comprador puede responder
stage-callback-booked = Hay una llamada programada
stage-reserved = El dinero está reservado
stage-sent = Pedimos al proveedor de pagos que pague
stage-unknown = Estamos preguntando al proveedor de pagos qué pasó
stage-retry = Intentamos el pago de nuevo
stage-manual = Se ocupa nuestro equipo de pagos
stage-succeeded = Pagado
stage-released = Este reembolso no se pagó; la disputa continúa

## What happens if nobody acts: silence-<word>. They follow a colon.
silence-none = no pasa nada más.
silence-discarded = el borrador se elimina. No se mueve dinero.
silence-pays-buyer = el comprador recibe lo que pidió.
silence-platform-decides = asumimos el caso y lo revisamos nosotros. Nadie pierde nada por no responder.
silence-supervisor-steps-in = un supervisor asume el caso.
silence-decided-on-file = seguimos con lo que hay en el expediente.
silence-proposal-stands = nuestra propuesta se cumple. Se puede apelar.
silence-platform-pays = pagamos al comprador con dinero nuestro.
silence-we-chase = averiguamos qué lo impide y avisamos a ambas partes.
silence-closes = la disputa se cierra definitivamente.
silence-chat-closes = la conversación se cierra. Un mensaje nuevo la reabre.
silence-we-step-in = interviene una persona de nuestro equipo.
silence-supervisor-told = se avisa a un supervisor y la conversación pasa al primer lugar.
silence-back-in-queue = la conversación pasa a la siguiente persona libre, antes que las demás.
silence-refund-sent = el pago se envía automáticamente.
silence-refund-unknown = preguntamos al proveedor de pagos qué pasó.
silence-refund-manual = se encarga nuestro equipo de pagos.
silence-refund-manual-again = se avisa a la persona responsable de pagos.

## What the reader can do when the case waits for them: act-<side>-<code>.
act-buyer-draft = Revísalo y envíalo.
act-buyer-buyer-turn = Puedes aceptar, hacer otra oferta o pedirnos que decidamos.
act-buyer-info-wait = Envía lo que pedimos.
act-buyer-platform-offer = Puedes aceptar nuestra propuesta o rechazarla indicando un motivo.
act-buyer-waiting-buyer = Puedes responder en el chat.
act-shop-seller-turn = Puedes aceptar, hacer otra oferta, rechazar indicando un motivo o reembolsar todo.
act-shop-info-wait = Envía lo que pedimos.
act-shop-platform-offer = Puedes aceptar nuestra propuesta o rechazarla indicando un motivo.
act-shop-with-shop = Responde al comprador en la conversación.

## Until when. A case says the reader's time zone beside it.
chat-until = Hasta el { $when }. Si no:
appeal-possible-until = Puedes apelar hasta el { $when }.

## Faces of a state: what is waited for inside of it.
stage-refused = La tienda dijo que no; el comprador decide cómo seguir
stage-refused-you = La tienda dijo que no: pide otra cosa o deja que decidamos
stage-label-late = Falta la etiqueta; la estamos consiguiendo
stage-goods-reship = La tienda debe enviarlo de nuevo
stage-goods-reship-you = Envíalo de nuevo
stage-goods-parts = La tienda debe enviar las piezas que faltan
stage-goods-parts-you = Envía las piezas que faltan
stage-goods-exchange = La tienda debe enviar otro
stage-goods-exchange-you = Envía otro
stage-goods-repair = La tienda debe repararlo y enviarlo de vuelta
stage-goods-repair-you = Repáralo y envíalo de vuelta
stage-goods-shipped = Está en camino hacia el comprador
stage-goods-arrived = Ya llegó; el comprador lo revisa
stage-goods-arrived-you = Ya llegó: ¿está bien?
stage-waiting-buyer-you = Puedes responder
stage-with-shop-you = Responde al comprador
silence-goods-refunded = en su lugar, el comprador recibe un reembolso.
silence-goods-accepted = se da por correcto y la disputa se cierra.

## Whom it waits for when it waits for nobody here.
waits-goods-shipped = A la espera del transportista
waits-in-transit = A la espera del transportista
waits-rma-authorised = A la espera de la etiqueta
waits-sent = A la espera del proveedor de pagos
waits-unknown = A la espera del proveedor de pagos
waits-chargeback-hold = A la espera del banco
waits-body-decides = A la espera del organismo
waits-withdrawn-grace = Nadie tiene que hacer nada
waits-in-force = Nadie tiene que hacer nada
