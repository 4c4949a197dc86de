# The buyer's orders and conversations.

## Lists.
list-pages = Páginas
list-newest = Más recientes
list-older = Anteriores

## Orders.
orders-title = Tus pedidos
orders-none = Aún no hay pedidos
orders-none-text = Cuando la plataforma nos envíe tus pedidos, los verás aquí.
order-and-more = { $n ->
    [one] y { $n } artículo más
   *[other] y { $n } artículos más
}
order-help = Pedir ayuda con este pedido
order-ask-shop = Preguntar a la tienda
order-late = Con retraso
order-cancelled = Cancelado
order-draft = Seguir con tu borrador
order-placed = Pedido hecho el { $when }
order-cases = Casos de este pedido
order-no-lines = Conocemos este pedido, pero no sabemos qué contiene. Aun así podemos ayudarte.
order-promised = Llegada prevista: { $when }
order-was-promised = Llegada prometida: { $when }
order-arrived = Llegó el { $when }
order-lines-of = Lo que compraste en { $shop }
order-shipping = Envío
order-tax = Impuestos
order-fee = Cargos
order-total = Total
order-payment = Pago
order-paid = Pagado
order-back = Reembolsado o en camino hacia ti
order-parcel = Paquete
order-return-parcel = Tu devolución
order-no-news = El transportista aún no ha informado de nada.
order-no-parcel = Aún no hay paquete.

## The way of a parcel: short words.
order-step-paid = Pagado
order-step-packing = En preparación
order-step-sent = Enviado
order-step-moving = En camino
order-step-arrived = Entregado
order-step-stuck = No llegará
order-step-cancelled = Cancelado

## Conversations and cases.
chats-title = Conversaciones y casos
chats-none = Aún no hay conversaciones
chats-none-text = Cuando pidas ayuda o abras una disputa, la verás aquí.
chat-general = Una pregunta general
