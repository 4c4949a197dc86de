# Before anything is sent: cancelling, and another address.

change-cancel = Cancelar esto
change-address = Enviarlo a otra dirección
change-cancel-do = Pedir la cancelación
change-address-do = Pedir el envío a esa dirección
change-keep = Dejarlo como está
change-address-where = La nueva dirección, con el nombre que figura en la puerta
check-get = Obtienes:
check-lose = Renuncias a:
check-can = Todavía puedes:
change-cancel-get = si aún no ha salido, no se envía nada y recuperas el dinero.
change-cancel-lose = el artículo a este precio: si lo quieres después, tendrás que pedirlo de nuevo.
change-cancel-can = desistir del contrato y rechazar el paquete cuando llegue, si ya había salido.
change-address-get = si aún no ha salido, el paquete va a la nueva dirección.
change-address-lose = la fecha prometida, que puede pasar a ser otra posterior.
change-address-can = cancelar hasta que se envíe y abrir una disputa si no llega.
change-waiting = solicitado. La respuesta debe llegar a más tardar el { $when }.
change-late = solicitado, y la respuesta se retrasa. Escríbenos y lo averiguamos.
change-done = hecho.
change-refused = no es posible: { $why }
change-why-already_sent = ya salió. Puedes desistir del contrato y rechazarlo cuando llegue.
change-why-not_deliverable = el transportista no entrega allí.
change-why-other = la plataforma dice que no. Escríbenos si necesitas ayuda.
choice-cancel_changed_mind = Ya no lo quiero
choice-cancel_by_mistake = Lo pedí por error
choice-cancel_too_slow = Tarda demasiado
choice-cancel_other = Otro motivo
refusal-order_cancelled = Esto ya se canceló.
refusal-already_sent = Ya salió. Puedes desistir del contrato y rechazarlo cuando llegue.
refusal-change_open = Esto ya se solicitó y la respuesta aún está pendiente.
refusal-change_limit = Esto se solicitó ya tres veces. Escríbenos.
notice-order-stalled = Tu paquete lleva días sin novedades: { $title }
ask-order_change_h = Plazo de la plataforma para cancelar o cambiar la dirección, en horas
ask-stalled_d = Días sin novedades para considerar detenido un paquete

## Notices of what the marketplace answers.
notice-order-cancel-done = Cancelado: { $title }
notice-order-cancel-done-then = No se envía nada y recuperas el dinero.
notice-order-cancel-refused = No se pudo cancelar: { $title }
notice-order-cancel-late = Aún no hay respuesta sobre la cancelación: { $title }
notice-order-cancel-late-then = La respuesta se retrasa. Escríbenos y lo averiguamos.
notice-order-address-done = Va a la nueva dirección: { $title }
notice-order-address-done-then = La fecha prometida puede pasar a ser otra posterior.
notice-order-address-refused = No se pudo enviar a la nueva dirección: { $title }
notice-order-address-late = Aún no hay respuesta sobre la nueva dirección: { $title }
notice-order-address-late-then = La respuesta se retrasa. Escríbenos y lo averiguamos.
