# The agents' desk, and what all pages of panes share.

## Panes
pane-older = 更早
pane-walk = 用 J 键和 K 键在列表中上下移动。
pane-context = 详情
pane-note-hint = 买家和商家永远看不到。至少10个字。
pane-save-note = 保存备注
pane-bought = 购买时间
pane-promised = 承诺送达
pane-lines = 购买的商品
pane-total = 合计
pane-no-parcel = 还没有包裹
pane-parcel = 包裹
pane-no-news = 物流公司还没有更新。
pane-other-cases = 其他案件
pane-other-orders = 其他订单

## The desk
desk-queues = 列表
desk-tab-mine = 我的
desk-tab-queue = 排队中
desk-tab-all = 全部
desk-empty-mine = 您还没有会话。请从排队列表中接入一个。
desk-empty-queue = 没有人在等待。
desk-empty-all = 还没有会话。
desk-choose = 选择一个会话
desk-take = 接入
desk-language = 语言
desk-stage = 状态
desk-no-order = 这个会话没有关联订单。
desk-prepared-before = 这个会话中已经代填过一起纠纷。

## A prepared dispute
desk-prepare-lead = 请按{ $name }的讲述填写。买家核对之前，不会提交任何内容。
desk-which-order = 是哪个订单？
desk-no-orders = 您能查看的范围内，这位买家没有订单。
desk-which-shop = 是哪个商家？
desk-one-shop-each = 一起纠纷只对应一个商家。涉及两个商家时，请填两份。
desk-which-items = 是哪些商品？
desk-how-many = 数量
desk-choose-one = 请选择
desk-what-the-buyer-wants = 买家希望怎样处理
desk-amount-hint = 仅在部分退款时填写。
desk-story-hint = 用买家自己在会话中的话。商家会看到。
desk-evidence = 会话中的证据
desk-evidence-hint = 所选消息会作为固定副本附上，商家可以看到。
desk-no-evidence = 这里没有可以作为证据的内容。
