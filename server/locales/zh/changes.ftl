# Before anything is sent: cancelling, and another address.

change-cancel = 取消购买
change-address = 改寄其他地址
change-cancel-do = 申请取消
change-address-do = 申请改寄
change-keep = 保持不变
change-address-where = 新地址，包括收件人姓名
check-get = 您将得到：
check-lose = 您将放弃：
check-can = 您仍然可以：
change-cancel-get = 如果还没有寄出，就不再发货，款项退还给您。
change-cancel-lose = 以这个价格买到的商品；想要的话需重新下单。
change-cancel-can = 如果已经寄出，办理无理由退货，并在到货时拒收。
change-address-get = 如果还没有寄出，包裹将寄往新地址。
change-address-lose = 原来的承诺送达日，可能会推迟。
change-address-can = 在发货前取消；没有收到时发起纠纷。
change-waiting = 已申请，将在{ $when }前得到答复。
change-late = 已申请，但答复已逾期。请联系我们，我们来查明。
change-done = 已完成。
change-refused = 无法办理：{ $why }
change-why-already_sent = 已经寄出。您可以办理无理由退货，并在到货时拒收。
change-why-not_deliverable = 物流公司不配送到该地址。
change-why-other = 平台未同意。如需帮助，请联系我们。
choice-cancel_changed_mind = 不想要了
choice-cancel_by_mistake = 下错单了
choice-cancel_too_slow = 等得太久
choice-cancel_other = 其他原因
refusal-order_cancelled = 已经取消过了。
refusal-already_sent = 已经寄出。您可以办理无理由退货，并在到货时拒收。
refusal-change_open = 已经申请过了，正在等待答复。
refusal-change_limit = 已经申请了三次。请联系我们。
notice-order-stalled = 您的包裹已多日没有物流更新：{ $title }
ask-order_change_h = 平台取消订单或修改地址的时限（小时）
ask-stalled_d = 包裹多少天没有更新视为停滞

## Notices of what the marketplace answers.
notice-order-cancel-done = 已取消：{ $title }
notice-order-cancel-done-then = 不再发货，款项退还给您。
notice-order-cancel-refused = 未能取消：{ $title }
notice-order-cancel-late = 能否取消尚未得到答复：{ $title }
notice-order-cancel-late-then = 答复已逾期。请联系我们，我们来查明。
notice-order-address-done = 将寄往新地址：{ $title }
notice-order-address-done-then = 承诺送达日可能会推迟。
notice-order-address-refused = 未能改寄新地址：{ $title }
notice-order-address-late = 能否改寄新地址尚未得到答复：{ $title }
notice-order-address-late-then = 答复已逾期。请联系我们，我们来查明。
