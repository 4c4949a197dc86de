# What the assistant says. Plain, kind, short; what happens next and by when.
# Instants arrive formatted in the reader's time zone; $code is a tracking code.

## Beginning
assistant-greeting = Hola. Soy el asistente, un programa automático. Puedo consultar paquetes, explicar reembolsos y ayudarte a abrir una disputa. Puedes hablar con una persona en cualquier momento.
assistant-greeting-order = Hola. Soy el asistente, un programa automático. Veo tu pedido { $order } ({ $title }). ¿En qué puedo ayudarte? Puedes hablar con una persona en cualquier momento.
assistant-which-order = ¿De qué pedido se trata? Elígelo y lo consulto.

## Where the parcel is
assistant-track-scan = { $code ->
    [label_created] Pedido { $order }: la tienda anunció el paquete al transportista el { $at }. El transportista aún no lo tiene.
    [picked_up] Pedido { $order }: el transportista recogió el paquete el { $at }.
    [accepted] Pedido { $order }: el transportista recibió el paquete el { $at }.
    [in_transit] El pedido { $order } está en camino. La última novedad es del { $at }.
    [customs] El pedido { $order } está en la aduana desde el { $at }.
    [customs_hold] El pedido { $order } está retenido en la aduana desde el { $at }. Puede que necesiten algo de ti o de la tienda.
    [out_for_delivery] El pedido { $order } está en reparto desde el { $at }.
    [attempt_failed] Pedido { $order }: el transportista intentó entregarlo el { $at } y no pudo. Normalmente lo intenta de nuevo o deja el paquete en un punto de recogida.
    [ready_for_pickup] El pedido { $order } está listo para recoger desde el { $at }.
    [delivered] El pedido { $order } se entregó el { $at }, según el transportista.
    [refused] Pedido { $order }: el transportista informa de que el paquete no se aceptó en la dirección, el { $at }.
    [returning] El pedido { $order } está en camino de vuelta a la tienda desde el { $at }.
    [returned_to_sender] El pedido { $order } volvió a la tienda el { $at }.
    [lost] Pedido { $order }: el transportista dio el paquete por perdido el { $at }. Lo siento.
    [damaged] Pedido { $order }: el transportista informó el { $at } de que el paquete se dañó. Lo siento.
    [destroyed] Pedido { $order }: el transportista informó el { $at } de que el paquete se destruyó. Lo siento.
   *[unknown] Pedido { $order }: la última novedad del transportista es del { $at }. Puedes verla en el seguimiento.
}
assistant-track-no-scan = Pedido { $order }: aún no hay novedades de ningún transportista. Lo envía { $shop }.
assistant-track-delivered = El pedido { $order } se entregó el { $at }, según el seguimiento.
assistant-track-cancelled = El pedido { $order } está cancelado. No se enviará nada.
assistant-promised = Debería llegarte a más tardar el { $until }.
assistant-promise-passed = Debería haberte llegado a más tardar el { $until }. Esa fecha ya pasó y lo siento.
assistant-not-received-delivered = El seguimiento dice que se entregó el { $at }. Pregunta a los vecinos y mira en la puerta y en el buzón. Si no está, no tienes que demostrarlo: se revisa el seguimiento.

## Before it is sent
assistant-cancel-not-shipped = Aún no veo ningún envío. Pide ya a { $shop } que cancele el pedido. Si la tienda acepta, recibes el reembolso por el mismo medio con el que pagaste.
assistant-cancel-shipped = El pedido ya se envió, así que aquí no se puede detener. Pregunta a { $shop } qué es posible todavía, por ejemplo devolverlo.
assistant-address-not-shipped = Aún no veo ningún envío. Indica ahora la dirección correcta a { $shop }, aquí en el chat, para que quede constancia.
assistant-address-shipped = El pedido ya se envió. Indica la dirección correcta a { $shop } aquí en el chat; a veces el transportista aún puede redirigir un paquete.

## Something is wrong with it
assistant-item-damaged = Siento que haya llegado dañado o que no funcione. Conserva el artículo y su embalaje, y toma fotos de ambos.
assistant-item-wrong = Siento que te haya llegado otra cosa. Consérvalo tal como vino y toma una foto del artículo y de la etiqueta del paquete.
assistant-item-missing = Siento que falte algo. Toma una foto de todo lo que llegó y de la caja.
assistant-item-not-as-described = Siento que no sea lo que se describía. Una foto de lo que recibiste ayuda; la descripción del día de tu pedido queda guardada.
assistant-item-counterfeit = Gracias por avisarnos. Conserva el artículo y toma fotos de las etiquetas, los logotipos y los números de serie. Un caso así llega directamente a nosotros, sin pasar antes por la tienda.

## Money
assistant-refund-request = Tu caso decide sobre el dinero. Ahí ves quién debe actuar y hasta cuándo.
assistant-refund-request-why = Puedo ayudarte con eso. ¿Qué pasó? Así te muestro la vía correcta para recuperar tu dinero.
assistant-refund-status = Un reembolso ya decidido aparece en tu caso, con su importe y el día en que se envió. Se hace por el mismo medio con el que pagaste. Después de enviarse, tu banco puede tardar entre 3 y 20 días hábiles.
assistant-refund-problem = Un reembolso con un importe incorrecto, o que no llegó, necesita a una persona que pueda revisar el pago. Si la tarjeta caducó, tu dinero sigue siendo tuyo: se busca otra vía.
assistant-payment-failed = Un pago puede fallar por varias causas: el banco, la tarjeta o la página. No pagues otra vez hasta saber si se cobró. Una persona puede revisarlo contigo.
assistant-payment-charged-twice = Si hay dos cargos por un mismo pedido, conviene revisarlo. A veces uno es una reserva que el banco libera sin que hagas nada; a veces es un error que corregimos. Una persona lo comprueba contigo.
assistant-coupon-problem = Desde aquí no veo las condiciones de un cupón. Una persona puede comprobar por qué no se aceptó. Ten el código a mano.
assistant-customs-tax = Los aranceles e impuestos dependen de tu país. Si la aduana te pide un pago, comprueba que la carta o el mensaje sea auténtico antes de pagar. La tienda puede decirte qué incluía el precio.

## Disputes
assistant-return-how = Antes de enviar nada de vuelta, acuerda con la tienda a dónde va y quién paga. Deja el acuerdo aquí en el chat y usa un envío con seguimiento.
assistant-dispute-open = Una disputa se abre en pocos pasos: qué pasó, qué quieres, fotos, revisar y enviar. La tienda debe responder después en el plazo que aparece en tu caso.
assistant-dispute-status = Tu caso muestra quién debe actuar ahora, hasta cuándo y qué pasa si nadie lo hace.
assistant-dispute-appeal = Entiendo que no estás de acuerdo. Una persona puede revisar la decisión contigo y decirte qué es posible.
assistant-dispute-possible = Ya puedes abrir una disputa por este pedido. Lleva unos tres minutos y tu borrador se guarda.
assistant-dispute-later = Puedes abrir una disputa por un paquete que no llegó desde el { $at }. Hasta entonces, pregunta a la tienda.
assistant-dispute-over = El plazo para abrir una disputa por este pedido terminó el { $at }. Una persona puede decirte qué es posible todavía.
assistant-dispute-running = Ya hay una disputa por este pedido: { $number }.

## Shops, safety, account
assistant-product-question = Quien mejor conoce sus productos es la tienda. Puedo pasarle tu pregunta, junto con el producto.
assistant-seller-contact = Puedes escribir a la tienda aquí. Queda constancia, e intervenimos si la tienda no responde.
assistant-seller-unresponsive = Una tienda debe responder. Si no lo hace, intervenimos; y en una disputa, su silencio nunca cuenta en tu contra.
assistant-seller-offsite-payment = No pagues ni aceptes un reembolso fuera de este sitio, lo pida quien lo pida. Tampoco cierres un caso por una promesa. Hiciste bien en preguntar. Una persona puede revisar los mensajes.
assistant-product-report = Gracias por avisarnos. Deja de usar el artículo si puede ser peligroso. Una persona recibirá tu denuncia.
assistant-account-access = Desde aquí no puedo cambiar tu cuenta, y nunca te pediré tu contraseña ni un código. Una persona puede ayudarte a volver a entrar.
assistant-contact-official = Nunca pedimos contraseñas, códigos ni pagos en mensajes, y nunca reembolsamos fuera de este sitio. Si tienes dudas, no respondas ni abras ningún enlace. Una persona puede comprobarlo contigo.
assistant-feedback-praise = Gracias. Da gusto leerlo.
assistant-feedback-suggestion = Gracias por la idea. Queda guardada en este chat. Si quieres, coméntala con una persona.
assistant-out-of-scope = Aquí solo puedo ayudarte con pedidos, paquetes, reembolsos y disputas. ¿Se trata de algo de esto?

## When it is not clear
assistant-clarify = Quiero entenderte bien. ¿A cuál te refieres?
assistant-not-understood = Perdona, no lo entendí. ¿De qué se trata? También puedes decirlo con otras palabras.
assistant-article-found = Quizá esto responda a tu pregunta:

## A person takes over
assistant-hand-over-asked = Claro. Ya estás en la cola para hablar con una persona. No tienes que repetir nada: puede leer este chat.
assistant-hand-over-anger = Veo que esto va mal y lo siento. Ahora se encarga una persona, que puede leer este chat.
assistant-hand-over-legal = Esto debería verlo una persona. Ya estás en la cola, y quien te atienda puede leer este chat.
assistant-hand-over-safety = Tu seguridad es lo primero: si alguien está en peligro o herido, llama ahora al número de emergencias de tu zona. No uses el artículo. Aquí se encarga una persona.
assistant-hand-over-misses = No pude ayudarte lo suficiente. Ahora se encarga una persona, que puede leer este chat.
assistant-hand-over-error = Algo falló por mi parte. Ahora se encarga una persona; nada de lo que escribiste se ha perdido.

## Buttons
assistant-do-talk-to-person = Hablar con una persona
assistant-do-open-dispute = Abrir una disputa
assistant-do-show-tracking = Ver el seguimiento
assistant-do-ask-shop = Preguntar a la tienda
assistant-do-choose-order = Elegir un pedido
assistant-do-show-case = Ver el caso
assistant-do-show-cases = Ver mis casos

## Choices
assistant-choice-order-track = ¿Dónde está mi paquete?
assistant-choice-order-late = Mi paquete se retrasa
assistant-choice-order-not-received = No llegó
assistant-choice-order-cancel = Cancelar el pedido
assistant-choice-order-change-address = Cambiar la dirección
assistant-choice-item-damaged = Está roto o no funciona
assistant-choice-item-wrong = Recibí otro artículo
assistant-choice-item-missing = Falta algo
assistant-choice-item-not-as-described = No es como se describía
assistant-choice-item-counterfeit = Puede ser una falsificación
assistant-choice-refund-request = Quiero un reembolso
assistant-choice-refund-status = ¿Dónde está mi reembolso?
assistant-choice-refund-problem = Mi reembolso tiene un problema
assistant-choice-return-how = Devolver algo
assistant-choice-dispute-open = Abrir una disputa
assistant-choice-dispute-status = ¿Cómo va mi disputa?
assistant-choice-dispute-appeal = No estoy de acuerdo con una decisión
assistant-choice-payment-failed = Mi pago no funciona
assistant-choice-payment-charged-twice = Me cobraron dos veces
assistant-choice-coupon-problem = Un cupón no funciona
assistant-choice-customs-tax = Aduana e impuestos
assistant-choice-product-question = Una pregunta sobre un producto
assistant-choice-seller-contact = Escribir a la tienda
assistant-choice-seller-unresponsive = La tienda no responde
assistant-choice-seller-offsite-payment = Me pidieron pagar en otro sitio
assistant-choice-product-report = Denunciar un producto
assistant-choice-account-access = No puedo entrar en mi cuenta
assistant-choice-agent-request = Hablar con una persona
assistant-choice-contact-official = ¿Este mensaje es oficial?
assistant-choice-feedback-praise = Dar las gracias
assistant-choice-feedback-suggestion = Hacer una sugerencia
assistant-choice-smalltalk-greeting = Saludar
assistant-choice-out-of-scope = Otra cosa
