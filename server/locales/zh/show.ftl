# Cases as readers see them: who must act, what happened, what is on the table.

party-buyer = 买家
party-shop = 商家
party-platform = 平台团队
you = 您
assistant = 智能助手
unread = 新
read = 已读
sent = 已发送
back = 返回
order = 订单
conversation = 会话
what-you-can-do = 您可以做什么
what-happened = 处理经过
what-is-being-done = 正在执行
not-possible-now = 目前不能做的
only-our-team = 仅我们的团队可见
note-for-team = 团队备注
open-dispute = 发起纠纷
kind-conversation = 会话
kind-dispute = 纠纷
kind-refund = 退款

## The hero of a case
your-turn = 轮到您了
closed = 已关闭
waits-for = 等待{ $name }处理
waits-for-us = 等待我们处理
waits-for-you = 等待您处理
waits-for-shop = 等待商家处理
waits-for-buyer = 等待买家处理
your-time = { $zone ->
    [UTC] UTC
   *[other] 您的当地时间，{ $zone }
}
if-nobody-acts = 如果无人处理：
action-accept-terms = 接受：{ $terms }

## Proposals
offer-by = { $who ->
    [you] 您的方案
    [platform] 我们的调解方案
   *[other] { $name }的方案
}
on-the-table = 待答复
version = 版本{ $n }
between-you = 双方相差：{ $amount }
terms-with-amount = { $remedy }：{ $amount }
step-refund = 向买家退款{ $amount }
step-reship = 补发商品
step-parts = 补寄缺件
frozen-message = { $who ->
    [you] 您在{ $when }的消息
    [shop] 商家在{ $when }的消息
    [buyer] 买家在{ $when }的消息
   *[platform] 我们在{ $when }的消息
}

## Chat
new-messages = 新消息
message = 消息
write-a-message = 输入消息
add-files = 添加文件
sending = 正在发送…
waits-for-connection = 等待网络连接
not-sent = 未发送
retry = 重试
chat-closed = 此会话已关闭。
upload = 上传
remove = 移除
upload-failed = 上传失败
file-wrong-type = 仅支持照片、PDF 和视频（MP4 或 WebM）
file-too-many = 最多{ $n }个文件
file-hint = 照片或 PDF 最大20 MB；视频最长60秒、最大50 MB。其他人看到之前，我们会去除拍摄地点。
photos-and-papers = 照片、视频和文件
choose-files = 选择文件
field-kind = 您想补充什么？
prepared-dispute = 我已为您代填了一起纠纷。请核对，点一下即可提交。
check-and-send = 核对并提交
assistant-hello = { $order ->
    [yes] 您好，我是{ $name }，自动应答的智能助手。我看到了您的订单“{ $title }”。遇到了什么问题？您随时可以转人工客服。
   *[no] 您好，我是{ $name }，自动应答的智能助手。需要什么帮助？您随时可以转人工客服。
}
people-until = 人工客服在线至{ $until }。
people-from = 人工客服将于{ $from }恢复在线。
people-by-message = 请留言，人工客服会答复。
you-wait-for-person = 您正在排队。
person-has-it = { $name }正在处理您的会话。
queue-place = { $ahead ->
    [0] 您排在第一位。
   *[other] 您前面还有{ $ahead }人。
}
queue-place-wait = { $ahead ->
    [0] 您排在第一位，约{ $minutes }分钟。
   *[other] 您前面还有{ $ahead }人，约{ $minutes }分钟。
}
error-title = 错误：{ $title }

## What an action means, before it is done
explain-escalate = 我们会审理案件并提出调解方案。双方已出示的证据和已提出的方案都会保留。
explain-close = 会话结束。30天内发消息可重新开启。
explain-to_shop = 商家会收到此会话，并有24小时答复。如果不答复，我们会介入。
explain-ask_person = 由人工客服接手，此后智能助手不再发言。
explain-take = 从现在起由您答复此会话。

## Outcomes
outcome-refund_full = 已全额退款
outcome-refund_partial = 已部分退款
outcome-reshipped = 已补发商品
outcome-parts_sent = 已补寄缺件
outcome-no_remedy = 无需赔付
outcome-withdrawn = 已撤销
outcome-refunded_by_chargeback = 银行已向买家退款
outcome-platform_goodwill = 平台已发放关怀补偿
how-agreement = 双方达成一致
how-seller_silence = 商家没有答复
how-platform_ruling = 由我们决定
how-platform_deadman = 因我们逾期，由平台出资
how-chargeback = 由银行处理
how-withdrawal = 买家撤销了纠纷
choice-nobody_refused = 没有人按时拒绝我们的调解方案
choice-refusal_limit = 我们的最后一个调解方案被拒绝

## Events of a dispute
event-dispute-started = { $who ->
    [you] 您开始填写纠纷
   *[other] { $name }开始填写纠纷
}
event-dispute-submitted = { $who ->
    [you] 您发起了纠纷：{ $reason }。要求：{ $terms }
   *[other] { $name }发起了纠纷：{ $reason }。要求：{ $terms }
}
event-dispute-evidence-added-photo = { $who ->
    [you] 您添加了照片
   *[other] { $name }添加了照片
}
event-dispute-evidence-added-document = { $who ->
    [you] 您添加了文件
   *[other] { $name }添加了文件
}
event-dispute-evidence-added-payment_proof = { $who ->
    [you] 您添加了付款凭证
   *[other] { $name }添加了付款凭证
}
event-dispute-evidence-added-message = { $who ->
    [you] 您添加了聊天消息
   *[other] { $name }添加了聊天消息
}
event-dispute-evidence-added-statement = { $who ->
    [you] 您添加了文字说明
   *[other] { $name }添加了文字说明
}
event-dispute-evidence-added-excuse = { $who ->
    [you] 您说明了为什么无法提供证据
   *[other] { $name }说明了为什么没有证据
}
event-dispute-countered = { $who ->
    [you] 您提出了方案：{ $terms }
   *[other] { $name }提出了方案：{ $terms }
}
event-dispute-refused = { $who ->
    [you] 您已拒绝
   *[other] { $name }已拒绝
}
event-dispute-refused-because = { $who ->
    [you] 您已拒绝：{ $why }
   *[other] { $name }已拒绝：{ $why }
}
event-dispute-accepted = { $who ->
    [you] 您已接受
   *[other] { $name }已接受
}
event-dispute-silent = { $by ->
    [you] 您没有按时答复。您的所有权利不受影响
    [shop] 商家没有按时答复
    [buyer] 买家没有按时答复
   *[platform] 我们没有按时作出决定，由平台出资赔付
}
event-dispute-negotiation-ended = 协商期已结束，由我们接手案件
event-dispute-escalated = { $who ->
    [you] 您申请了平台介入
   *[other] { $name }申请了平台介入
}
event-dispute-info-requested = { $from ->
    [you] 我们请您提供：{ $item }
    [shop] 我们请商家提供：{ $item }
   *[other] 我们请买家提供：{ $item }
}
event-dispute-info-provided = { $who ->
    [you] 您答复了我们的询问
   *[other] { $name }答复了我们的询问
}
event-dispute-proposed = 我们的调解方案：{ $terms }
event-dispute-decided = 我们已作出决定：{ $why }
event-dispute-decided-by-silence = 我们的调解方案生效：{ $why }。您可以申诉
event-dispute-plan-fixed = 将执行：{ $terms }
event-dispute-step-moved-shipped = 已在途中
event-dispute-step-moved-delivered = 已送达。买家可在{ $due }前提出异议
event-dispute-step-moved-failed = 未能实现，改为退款
event-dispute-step-moved-done = 已完成
event-dispute-plan-dropped = 执行计划未能实现，我们会重新审理案件
event-dispute-overdue = 我们的一个时限已过，已通知主管
event-dispute-taken-over = 主管已接手案件
event-dispute-withdrawn = { $who ->
    [you] 您撤销了纠纷。在关闭之前可重新开启一次
   *[other] { $name }撤销了纠纷
}
event-dispute-reopened = { $who ->
    [you] 您重新开启了纠纷
   *[other] { $name }重新开启了纠纷
}
event-dispute-chargeback-opened = 银行正在核查这笔付款，在此期间一切暂停
event-dispute-chargeback-ended-repaid = 银行已向买家退款
event-dispute-chargeback-ended-repaid-part = 银行已向买家退款{ $amount }，其余部分由我们决定
event-dispute-chargeback-ended-dropped = 银行已核查完毕，纠纷继续处理
event-dispute-goodwill = 我们在案件之外发放{ $amount }的关怀补偿
event-dispute-goodwill-asked = { $name }请第二人复核{ $amount }的关怀补偿
event-dispute-tracking-changed = 物流更新：{ $code }
event-dispute-note = { $name }的备注
event-dispute-discarded = 草稿已放弃
event-dispute-closed = 已关闭：{ $outcome }，{ $how }

## Events of a refund
event-refund-promised = 已为买家预留{ $amount }
event-refund-dispatched = 已请支付服务商付款
event-refund-accepted = 支付服务商已受理
event-refund-paid = 款项已发出，预计在{ $from }至{ $until }之间到账{ $reference ->
    [none] { "" }
   *[other] （参考号{ $reference }）
}
event-refund-soft-failed = { $reason ->
    [none] 支付服务商暂时无法付款，我们会重试
   *[other] 支付服务商暂时无法付款，我们会重试：{ $reason }
}
event-refund-hard-failed = { $reason ->
    [none] 支付服务商无法按原方式付款，由我们的财务团队接手
   *[other] 支付服务商无法按原方式付款，由我们的财务团队接手：{ $reason }
}
event-refund-went-unknown = 支付服务商没有应答，我们正在询问
event-refund-held = 银行核查付款期间，退款暂停
event-refund-asked = 我们已询问支付服务商
event-refund-found-absent = 支付服务商尚未付款，我们会重试
event-refund-went-manual = 由我们的财务团队接手
event-refund-manual-overdue = 财务团队的时限已过，已通知财务负责人
event-refund-first-eyes = { $name }已核查，还需第二人确认
event-refund-settled-otherwise = 已通过其他方式支付
event-refund-let-go = 预留金额已释放

## Events of a chat
event-conversation-person-asked = { $who ->
    [you] 您申请了人工客服。{ $ahead ->
        [0] 您排在第一位
       *[other] 您前面还有{ $ahead }人
    }
    [buyer] { $name }申请了人工客服
   *[other] 会话转给人工客服
}
event-conversation-to-shop = 会话已转给商家
event-conversation-taken = { $who ->
    [you] 您接入了会话
   *[other] { $name }加入了会话
}
event-conversation-handed-over = { $to ->
    [shop] 我们已告知商家事由，您无需重复说明
    [finance] 由我们的财务团队继续处理，他们知道之前的内容，您无需重复说明
    [delivery] 由我们的物流团队继续处理，他们知道之前的内容，您无需重复说明
    [trust] 由我们的安全团队继续处理，他们知道之前的内容，您无需重复说明
    [colleague] 由另一位同事继续处理，他知道之前的内容，您无需重复说明
   *[other] 由下一位有空的同事继续处理，他知道之前的内容，您无需重复说明
}
event-conversation-lease-lost = 我们的同事临时离开，您排在第一位
event-conversation-callback-booked = 我们将在{ $at }致电给您
event-conversation-called = { $who ->
    [you] 您已致电买家
   *[other] { $name }已致电
}
event-conversation-late = 让您久等了。已通知主管，您会优先得到处理
event-conversation-dispute-prepared = 已代填一起纠纷：{ $number }
event-conversation-closed = { $who ->
    [you] 您关闭了会话
    [clock] 因长时间没有消息，会话已关闭
   *[other] { $name }关闭了会话
}
event-conversation-nothing-needed = { $name }表示无需继续处理

## What carriers say
tracking-label_created = 面单已生成
tracking-picked_up = 已揽收
tracking-accepted = 物流公司已收件
tracking-in_transit = 运输中
tracking-customs = 海关查验中
tracking-customs_hold = 被海关扣留
tracking-out_for_delivery = 派送中
tracking-attempt_failed = 派送未成功，将再次派送
tracking-ready_for_pickup = 可自提
tracking-delivered = 已送达
tracking-refused = 收货时被拒收
tracking-returning = 正在退回商家
tracking-returned_to_sender = 已退回商家
tracking-lost = 已丢失
tracking-damaged = 运输途中损坏
tracking-destroyed = 已销毁
tracking-unknown = 其他消息

event-conversation-callback-booked-others = 已预约回电：{ $at }
event-conversation-late-others = 买家等待太久，已通知主管
event-conversation-lease-lost-others = 同事已离开，会话排在第一位

## What the reader must do when it is their turn
stage-seller-turn-you = 请答复买家
stage-buyer-turn-you = 请答复商家的方案
stage-platform-review-you = 请提出调解方案或作出决定
stage-info-wait-you = 请提供我们要求的信息
stage-platform-offer-you = 请答复我们的调解方案
stage-overdue-you = 请接手案件或作出决定
stage-manual-you = 请查明款项的去向

## Reasons of payment providers
provider-provider_unavailable = 没有应答
provider-card_closed = 银行卡已注销
provider-card_expired = 银行卡已过期
provider-account_closed = 账户已注销
provider-insufficient_funds = 账户余额不足
provider-limit_exceeded = 超出限额
less-than-asked = 您要求{ $asked }；这个方案少{ $less }。

offer-refused = 已拒绝
explain-dispute-take = 决定已逾期。从现在起由您负责。
provider-do_not_honor = 银行拒绝，未说明原因
provider-other = 被拒绝

# Beside a decision.
basis-shown = 截至当时已出示的证据（{ $n }）
basis-nothing = 截至当时没有出示任何证据。
