# A second pair of eyes: rulings that take two people, and rulings that are decided once more without being known.

## A ruling that waits
action-confirm_ruling = 确认并执行
action-send_back_ruling = 退回
explain-confirm_ruling = 您同意相同的结果，并立即执行。您可以把理由写得更清楚。此决定由您和同事共同作出。
explain-send_back_ruling = 暂不作出决定，退回的人须说明原因。案件继续等待我们处理。
field-send_back_ruling-text = 为什么不应这样决定
field-send_back_ruling-text-hint = 只有我们的团队能看到。
second-title = 等待第二人确认
second-see = 查看等待第二人确认的内容
second-chip = 第二人
second-asks = { $who ->
    [you] 您在{ $when }提出：
   *[other] { $name }在{ $when }提出：
}
second-goodwill = 关怀补偿：{ $amount }
second-news = 提出之后又收到了证据。请先查看，再决定是否同意。
second-other-person = 须由其他人确认。在此之前不会执行任何内容，时限照常计算。
second-reword = 先完善理由
second-take-back = 撤回
refusal-ruling_waits = 已有一个决定在等待第二人：请确认或退回。
field-rule-reassessed = 正确的原因（如有不同）
field-rule-reassessed-none = 买家选择的原因
field-rule-reassessed-hint = 买家的选择仍在案。双方都会看到此项；它计入我们的统计，并决定退货运费由谁承担。
field-confirm_ruling-reassessed = 正确的原因（如有不同）
field-confirm_ruling-reassessed-none = 买家选择的原因
event-dispute-decided-reassessed = 我们已作出决定：{ $why }。正确的原因是：{ $reason }
event-dispute-ruling-asked = { $name }请第二人确认一个决定：{ $why }
event-dispute-ruling-sent-back = { $name }退回了决定
action-confirm_offer = 同意并发出
action-send_back_offer = 退回
explain-confirm_offer = 您同意同一调解方案，双方都会收到。若无人按时拒绝，即予执行。您可以把理由写得更清楚。
explain-send_back_offer = 调解方案不发出，退回的人须说明原因。案件继续等待我们处理。
field-confirm_offer-text = 为何公平
field-send_back_offer-text = 为何不应这样提出
field-send_back_offer-text-hint = 只有我们的团队能看到。
refusal-offer_waits = 已有一个调解方案在等待第二人：请同意或退回。
refusal-offer_outdated = 提出之后，可退的金额已有变化。请退回并重新提出。
event-dispute-offer-asked = { $name }请第二人同意一个调解方案：{ $terms }
event-dispute-offer-sent-back = { $name }退回了调解方案
room-policy-decision = 一人可独自决定的上限

## The blind second look
room-tab-blind = 盲审复核
action-blind_look = 保存我的答案
field-blind_look-result = 换作您会怎样决定？
field-blind_look-amount_minor = 支持的金额
choice-result-buyer = 支持买家的全部要求
choice-result-split = 支持其中一部分
choice-result-shop = 不支持
blind-title = 盲审复核
blind-choose = 选择一个案件
blind-empty = 没有等待复核的决定。我们的决定会不时抽到这里，用来了解我们的判断有多一致。
blind-lead = 您看到的案件与作出决定的人当时所见相同，但看不到决定。您的答案不会影响买家和商家，只用来了解我们的判断有多一致。
blind-proposals = 双方提出的方案
blind-question = 请像自己经办一样作出决定
refusal-blind_first = 您须在不知道决定的情况下再次决定此案。请先在“盲审复核”中给出您的答案。
event-dispute-blind-looked = { $name }在不知道原决定的情况下再次作出决定：{ $result }。{ $why }

## The fairness report
fairness-col-sampled = 盲审复核
fairness-col-agreed = 结果一致
fairness-col-kappa = Kappa
fairness-too-few = 太少
fairness-looks = 对我们决定的盲审复核
fairness-looks-counted = 目前已复核：样本{ $sampled }件中的{ $looked }件。
fairness-looks-few = 不足{ $enough }件时，还不能说明什么。
fairness-looks-kappa = 结果一致的占{ $agreed }；Kappa 为{ $kappa }。
fairness-looks-agreed = 结果一致的占{ $agreed }；所有答案都相同，无法计算 Kappa。
fairness-looks-how = 我们的部分已结案件会由另一人依据相同材料、在看不到决定的情况下再次作出决定。Kappa 表示双方判断超出偶然的一致程度：1表示完全一致，0表示与偶然无异。

## The policy
policy-percent = { $n }%
ask-blind_sample_percent = 由另一人再次复核的决定比例（%）
ask-decision_alone_minor = 一人可独自决定的金额
ask-decision_alone_minor-hint = 每行一个币种，例如 USD 500.00。按买家得到的金额或被驳回的金额中较大者计算。适用于决定和我们的调解方案。没有任何一行时，每项都需要两人。
