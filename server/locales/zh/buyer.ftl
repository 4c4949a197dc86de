# The buyer's orders and conversations.

## Lists.
list-pages = 页码
list-newest = 最新
list-older = 更早

## Orders.
orders-title = 我的订单
orders-none = 还没有订单
orders-none-text = 平台把您的订单发给我们后，就会显示在这里。
order-and-more = 另有{ $n }件商品
order-help = 就此订单求助
order-ask-shop = 联系商家
order-late = 已延迟
order-cancelled = 已取消
order-draft = 继续填写草稿
order-placed = 下单时间：{ $when }
order-cases = 与此订单有关的案件
order-no-lines = 我们知道这个订单，但不清楚里面有哪些商品。我们仍然可以帮您处理。
order-promised = 预计{ $when }前送达
order-was-promised = 原承诺{ $when }前送达
order-arrived = 已于{ $when }送达
order-lines-of = 您在{ $shop }购买的商品
order-shipping = 运费
order-tax = 税费
order-fee = 手续费
order-total = 合计
order-payment = 付款
order-paid = 已付款
order-back = 已退款或退款途中
order-parcel = 包裹
order-return-parcel = 您的退货
order-no-news = 物流公司还没有更新。
order-no-parcel = 还没有包裹。

## The way of a parcel: short words.
order-step-paid = 已付款
order-step-packing = 备货中
order-step-sent = 已发货
order-step-moving = 运输中
order-step-arrived = 已送达
order-step-stuck = 无法送达
order-step-cancelled = 已取消

## Conversations and cases.
chats-title = 会话与案件
chats-none = 还没有会话
chats-none-text = 您求助或发起纠纷后，会显示在这里。
chat-general = 一般咨询
