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
stage-released = 预留金额已释放

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
act-buyer-buyer-turn = 你可以接受、提出新方案，或申请平台介入。
act-buyer-info-wait = 提供我们要求的信息。
act-buyer-platform-offer = 你可以接受我们的调解方案，或说明理由后拒绝。
act-buyer-waiting-buyer = 你可以在聊天中答复。
act-shop-seller-turn = 你可以接受、提出新方案、说明理由后拒绝，或全额退款。
act-shop-info-wait = 提供我们要求的信息。
act-shop-platform-offer = 你可以接受我们的调解方案，或说明理由后拒绝。
act-shop-with-shop = 在会话中答复买家。
