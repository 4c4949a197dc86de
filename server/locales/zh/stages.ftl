# Where a case stands, what the reader can do, and what happens if nobody does anything. All pages share these.

## Where it stands: stage-<code>.
stage-draft = 草稿尚未提交
stage-seller-turn = 等待商家答复
stage-buyer-turn = 等待买家答复
stage-platform-review = 我们正在审理案件
stage-info-wait = 我们要求补充信息
stage-platform-offer = 我们的调解方案待答复
stage-overdue = 我们已逾期，已通知主管
stage-executing = 正在执行处理方案
stage-chargeback-hold = 银行正在核查这笔付款
stage-withdrawn-grace = 已撤销，仍可重新开启
stage-closed = 已关闭
stage-discarded = 已放弃
stage-assistant = 智能助手正在答复
stage-with-shop = 等待商家答复
stage-queued = 等待人工客服接入
stage-with-agent = 人工客服正在答复
stage-waiting-buyer = 买家可以答复
stage-callback-booked = 已预约回电
stage-reserved = 款项已预留
stage-sent = 已请支付服务商付款
stage-unknown = 我们正在向支付服务商查询情况
stage-retry = 我们正在重试付款
stage-manual = 由我们的财务团队处理
stage-succeeded = 已支付
stage-released = 这笔退款没有支付，纠纷继续处理

## What happens if nobody acts: silence-<word>. They follow a colon.
silence-none = 不会再发生什么。
silence-discarded = 草稿将被删除，不涉及任何资金变动。
silence-pays-buyer = 买家会得到所要求的处理。
silence-platform-decides = 由我们接手并审理案件。任何一方都不会因沉默而受损。
silence-supervisor-steps-in = 由主管接手案件。
silence-decided-on-file = 我们按在案材料继续处理。
silence-proposal-stands = 执行我们的调解方案，可以申诉。
silence-platform-pays = 由平台出资赔付买家。
silence-we-chase = 我们会查明原因，并告知双方。
silence-closes = 纠纷将彻底关闭。
silence-chat-closes = 会话将关闭。发送新消息可重新开启。
silence-we-step-in = 人工客服会介入。
silence-supervisor-told = 通知主管，会话优先处理。
silence-back-in-queue = 会话优先转给下一位空闲的客服。
silence-refund-sent = 款项会自动发出。
silence-refund-unknown = 我们会向支付服务商查询情况。
silence-refund-manual = 由我们的财务团队接手。
silence-refund-manual-again = 通知财务负责人。

## What the reader can do when the case waits for them: act-<side>-<code>.
act-buyer-draft = 核对并提交。
act-buyer-buyer-turn = 您可以接受、提出新方案，或申请平台介入。
act-buyer-info-wait = 提供我们要求的信息。
act-buyer-platform-offer = 您可以接受我们的调解方案，或说明理由后拒绝。
act-buyer-waiting-buyer = 您可以在聊天中答复。
act-shop-seller-turn = 您可以接受、提出新方案、说明理由后拒绝，或全额退款。
act-shop-info-wait = 提供我们要求的信息。
act-shop-platform-offer = 您可以接受我们的调解方案，或说明理由后拒绝。
act-shop-with-shop = 在会话中答复买家。

## Until when. A case says the reader's time zone beside it.
chat-until = 截止{ $when }。否则：
appeal-possible-until = 您可以在{ $when }前申诉。

## Faces of a state: what is waited for inside of it.
stage-refused = 商家已拒绝，由买家决定下一步
stage-refused-you = 商家已拒绝：您可以提出其他要求，或申请平台介入
stage-label-late = 还没有退货面单，我们正在办理
stage-goods-reship = 等待商家补发商品
stage-goods-reship-you = 请补发商品
stage-goods-parts = 等待商家补寄缺件
stage-goods-parts-you = 请补寄缺件
stage-goods-exchange = 等待商家寄出新商品
stage-goods-exchange-you = 请寄出新商品
stage-goods-repair = 等待商家维修并寄回
stage-goods-repair-you = 请维修并寄回
stage-goods-shipped = 正在寄给买家的途中
stage-goods-arrived = 已送达，买家正在查看
stage-goods-arrived-you = 已送达：商品没问题吗？
stage-waiting-buyer-you = 您可以答复
stage-with-shop-you = 请答复买家
silence-goods-refunded = 改为向买家退款。
silence-goods-accepted = 视为没有问题，纠纷关闭。

## Whom it waits for when it waits for nobody here.
waits-goods-shipped = 等待物流公司
waits-in-transit = 等待物流公司
waits-rma-authorised = 等待退货面单
waits-sent = 等待支付服务商
waits-unknown = 等待支付服务商
waits-chargeback-hold = 等待银行
waits-body-decides = 等待外部机构
waits-withdrawn-grace = 无需任何人处理
waits-in-force = 无需任何人处理
