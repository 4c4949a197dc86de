# The buyer's orders and conversations.

## Lists.
list-pages = Pages
list-newest = Newest
list-older = Older

## Orders.
orders-title = Your orders
orders-none = No orders yet
orders-none-text = When the marketplace sends us your orders, you find them here.
order-and-more = { $n ->
    [one] and { $n } more item
   *[other] and { $n } more items
}
order-help = Get help with this order
order-ask-shop = Ask the shop
order-late = Late
order-cancelled = Cancelled
order-draft = Go on with your draft
order-placed = Ordered on { $when }
order-cases = Cases about this order
order-no-lines = We know of this order, but not what is in it. We can still help you with it.
order-promised = Should arrive by { $when }
order-was-promised = Was promised by { $when }
order-arrived = Arrived on { $when }
order-lines-of = What you bought from { $shop }
order-shipping = Shipping
order-tax = Tax
order-fee = Fees
order-total = Total
order-payment = Payment
order-paid = Paid
order-back = Paid back or on its way to you
order-parcel = Parcel
order-return-parcel = Your return
order-no-news = The carrier has not said anything yet.
order-no-parcel = There is no parcel yet.

## The way of a parcel: short words.
order-step-paid = Paid
order-step-packing = Being packed
order-step-sent = Sent
order-step-moving = On the way
order-step-arrived = Delivered
order-step-stuck = Will not arrive
order-step-cancelled = Cancelled

## Conversations and cases.
chats-title = Conversations and cases
chats-none = No conversations yet
chats-none-text = When you ask for help or open a dispute, you find it here.
chat-general = A general question
