# Decisions of ours: goodwill, proposals outside the range, new evidence, warnings, rulings about what came back.
action-decline_goodwill = 不同意发放关怀补偿
room-explain-decline_goodwill = 不支付任何款项。提出的人会看到理由；提出的人也可以在这里自行撤回。
refusal-nothing_asked = 没有人请第二人复核。
event-dispute-goodwill-declined = { $name }不同意发放{ $amount }的关怀补偿
proposal-outside-because = 此方案超出双方的要求范围。我们的理由：
action-reread = 说明新证据带来的变化
room-explain-reread = 我们提出调解方案后收到了新内容。在我们的工作人员查看并表态之前，方案对任何人都没有约束力；双方的答复时限不变。
field-reread-result = 我们的调解方案
field-reread-text = 您对新证据的看法，双方都能看到
choice-result-stands = 维持不变
choice-result-look_again = 撤回，重新审理案件
refusal-nothing_new = 我们提出调解方案后没有收到新内容。
refusal-evidence_unread = 我们先查看新证据。
silence-evidence-read-first = 我们会先派人查看新证据；在此之前对您没有任何约束力。
event-dispute-evidence-read-stands = 我们查看了新证据：调解方案维持不变
event-dispute-evidence-read-again = 我们查看了新证据，并撤回调解方案，重新审理案件
event-dispute-evidence-not-read = 调解方案的时限已过，我们还没有查看新证据。方案对任何人都没有约束力，我们会重新审理案件
notice-dispute-evidence-read = 我们查看了新证据：{ $title }
notice-dispute-evidence-not-read = 我们会结合新证据重新审理案件：{ $title }
unread-evidence = 我们提出调解方案后收到了新证据。在方案对任何人产生约束力之前，我们会先派人查看；您已作出的答复仍然有效。
action-take_back = 撤回接受
action-warn = 提醒双方
explain-take_back = 目前还没有执行任何内容。撤回后，会由工作人员审理案件。
explain-warn = 双方都会看到。之后任何一方都可以立即申请平台介入；如果买家接受了低于要求的结果，不会马上生效，买家可以撤回。
room-explain-warn = 用于有平台外付款或施压迹象的情况。双方都会看到，之后任何一方都可以立即申请平台介入。
room-pressure-reported = 反映了施压或平台外付款；商家不知情
field-pressed = 有没有人要求您这样做，或提出在本平台以外给您付款？
field-pressed-hint = 您的回答只有我们能看到。如果选“是”，暂时不会执行任何操作，您也不会失去什么。
choice-pressed-no = 没有，这是我自己的决定
choice-pressed-yes = 是
confirm-withdraw-anyway = 我知道没有人可以要求我这样做，我仍然要撤销
refusal-nothing_accepted = 没有可以撤回的接受。
refusal-warned_before = 已经提醒过双方。
silence-acceptance-counts = 接受生效，并执行处理方案。
event-dispute-accepted-later = { $who ->
    [you] 您已接受。{ $until }起生效，在此之前可以撤回
   *[other] { $name }已接受。{ $until }起生效，在此之前还可以再考虑
}
event-dispute-acceptance-taken-back = { $who ->
    [you] 您撤回了接受。会由工作人员审理案件
   *[other] { $name }撤回了接受。我们会审理案件
}
event-dispute-pressure-told = { $who ->
    [you] 您告诉我们，有人要求您这样做，或提出在平台以外付款。只有我们能看到。没有执行任何操作
   *[other] 买家告诉我们，有人要求这样做，或提出在平台以外付款。商家看不到
}
event-dispute-warned = 我们提醒双方：在本平台以外支付或承诺的一切，这里都无法保障
notice-dispute-acceptance-taken-back = 已撤回接受，我们会审理案件：{ $title }
notice-dispute-warned = 我们的提醒：{ $title }
pressure-buyer = 请注意：任何人都不可以要求您撤销纠纷、接受更少的金额，或在本平台以外收款。纠纷会继续处理，款项仍然冻结，您现在就可以申请平台介入。如果您接受了低于要求的结果，不会马上生效，您可以撤回。
pressure-shop = 我们已提醒双方：任何一方都不可以要求对方撤销纠纷、接受更少的金额，或在本平台以外付款。双方现在都可以申请平台介入。
pressure-told = 买家向我们反映了施压或平台外付款。商家不知情。
pressure-seen = 已就施压或平台外付款提醒双方。
ask-cooling_off_h = 有施压迹象时，接受低于要求的结果多少小时后生效
event-dispute-return-ruled-for-buyer = 我们已对退回的商品作出决定：全部或部分支持买家。受不利影响的一方可以申诉
event-dispute-return-ruled-for-seller = 我们已对退回的商品作出决定：支持商家。买家可以申诉
return-appeal = 结果和预期不同？
return-appeal-there = 可以在纠纷中对这个决定提出申诉：
policy-record = 商家违规记分
policy-points = { $n }分
ask-penalty_ruling_points = 我们裁定商家败诉的纠纷记多少分
ask-penalty_silence_points = 商家因不答复而败诉的纠纷记多少分
ask-penalty_lasts_d = 记分保留多少天
event-dispute-metric-applied = 因这起纠纷记{ $points }，有效期至{ $until }。申诉成立则予以撤销
event-dispute-metric-revoked = 因决定{ $decision }所记的分已撤销
refusal-add_evidence_first = 请先补充证据再答复：在对您产生任何约束力之前，我们会先查看。
wizard-kept = 草稿保留到{ $when }。届时仍未提交就会删除，不涉及任何资金变动。
ask-draft_most_d = 草稿最多保留多少天
event-dispute-appeal-filed-pauses = { $who ->
    [you] 您提出了申诉：{ $number }。尚未发出的款项等申诉有结果后再处理
   *[other] { $name }提出了申诉：{ $number }。尚未发出的款项等申诉有结果后再处理
}
event-dispute-step-moved-waiting = 退款尚未发出，等申诉有结果后再处理
event-dispute-decided-again-moot = 申诉{ $number }已结束。案件正在重新决定，因此申诉不改变任何金额
silence-appeal-first = 我们会查明申诉为什么还没有结果，并告知双方。
refusal-nothing_held = 没有冻结的资金。
