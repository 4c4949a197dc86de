# Goods on their way back: a return as buyers, sellers and our team see it.

kind-return = 退货
return-of-dispute = 所属纠纷
return-what = 退回的商品
return-units = { $n } × { $title }
return-pays = 退货运费由谁承担
return-pays-seller = 商家
return-pays-buyer = 买家
return-pays-platform = 平台
return-where = 寄往
return-label = 退货面单
return-label-open = 打开退货面单
return-parcel = 包裹
return-money = 退款金额
return-see = 查看退货{ $number }

## Where it stands: stage-<code>.
stage-rma-requested = 等待商家同意退货
stage-rma-authorised = 正在制作退货面单
stage-awaiting-shipment = 买家可以寄回
stage-in-transit = 正在寄回途中
stage-lost-check = 正在查找包裹
stage-delivered = 包裹已退回商家
stage-contested = 商家不认可退回的商品，我们正在核查
stage-refund-due = 正在退款
stage-completed = 退货已完成
stage-expired = 没有按时寄回
stage-cancelled = 退货已取消
stage-returned-to-buyer = 正在寄还买家
stage-rma-requested-you = 请说明应寄往哪里
stage-awaiting-shipment-you = 请寄回商品
stage-lost-check-you = 请查找包裹
stage-delivered-you = 请查验退回的商品
stage-contested-you = 请对退回的商品作出决定

## What happens if nobody acts: silence-<word>. They follow a colon.
silence-return-authorised = 视为同意退货，并制作退货面单。
silence-we-buy-label = 由我们购买退货面单。
silence-return-expires = 退货结束，不予退款。寄回时限可延长一次。
silence-refund-without-return = 因为没有人提供退货面单，买家保留商品，并由平台出资退款。
silence-parcel-searched = 我们会查找包裹。
silence-refund-follows = 视为包裹丢失，并予以退款。
silence-return-accepted = 视为认可，并予以退款。
silence-platform-refunds = 由平台出资向买家退款。

## What the reader can do when the return waits for them: act-<side>-<code>.
act-buyer-awaiting-shipment = 打印退货面单，寄出包裹，并填写运单号。
act-buyer-executing = 打开退货页面，里面说明了您可以做什么。
act-shop-rma-requested = 您可以同意退货并说明寄往哪里，或让买家保留商品。
act-shop-delivered = 您可以认可退回的商品，或说明有什么问题。
act-shop-executing = 打开退货页面，里面说明了您可以做什么。

## Buttons and what they mean
action-authorise = 同意退货
action-decline = 拒绝退货
action-returnless = 让买家保留商品
action-label_ready = 提供退货面单
action-label_failed = 无法提供退货面单
action-shipped = 我已寄出
action-extend = 我需要更多时间
action-cancel = 还是留下商品
action-carrier_moved = 物流公司已收件
action-carrier_delivered = 已送达
action-carrier_lost = 物流公司弄丢了
action-found = 包裹已找到
action-lost = 包裹已丢失
action-inspect_ok = 一切正常
action-inspect_fail = 商品有问题
action-answer = 答复
action-for_buyer = 支持买家
action-for_seller = 支持商家
action-refund_settled = 款项已到账
confirm-returnless = 确认由买家保留商品并获得退款
confirm-cancel = 确认留下商品，不要退款
explain-authorise = 买家会收到寄往您地址的退货面单。包裹退回后，页面会显示您的查验截止时间。
explain-shipped = 凭运单号可以看到包裹在哪里。退款到账前请保留寄件凭证。
explain-extend = 可以延长几天，仅限一次。

## Labels and hints
field-address = 退货地址
field-address-hint = 留空则使用平台已有的地址。
field-url = 退货面单链接
field-url-hint = 买家获取面单的网址，以 https:// 开头。
field-carrier = 物流公司
field-carrier-hint = 例如邮政或快递公司的名称。
field-accepted = 有几件没有问题？
field-accepted-hint = 请逐行计数。您认可的部分会退款给买家；其余由我们决定。
units-most = 退回{ $most }件
return-accepted-line = { $title }：{ $n }／{ $most }
field-shipped-tracking = 运单号
field-shipped-tracking-hint = 见寄件凭证。
field-answer-text = 您的答复
field-lost-text = 您是如何得知的
field-inspect_fail-text = 有什么问题
field-decline-text = 拒绝的理由
choice-return_refund_full = 退货并全额退款
choice-return_refund_full-hint = 您会得到退货面单；商家查验后退款
choice-return_refund_partial = 退货并部分退款
choice-exchange = 换货
choice-exchange-hint = 如果新商品没有送到，就退款
choice-repair = 寄回维修
choice-repair-hint = 如果没有修好寄回，就退款
choice-empty_parcel = 包裹是空的
choice-another_item = 是另一件商品
choice-used_or_damaged = 已使用或损坏
choice-parts_missing = 缺少配件
choice-serial_differs = 序列号不符
step-return = 寄回商品
step-exchange = 寄出新商品
step-repair = 维修并寄回
outcome-return_refund_full = 已退货并全额退款
outcome-return_refund_partial = 已退货并部分退款
outcome-exchanged = 已换货
outcome-repaired = 已维修

## Why something is not possible
refusal-return_agreed = 您已同意退货。您仍可以让买家保留商品。
refusal-label_there = 已有退货面单。
refusal-no_label_yet = 还没有退货面单。
refusal-already_extended = 时限已延长过一次。
refusal-photo_first = 请先在纠纷中添加一张显示问题的照片。
refusal-already_answered = 已有答复。
refusal-buyer_not_heard = 买家仍在答复时限内。
refusal-not_a_parcel_number = 这不像运单号。运单号由字母和数字组成，见寄件凭证。
refusal-parcel_used = 这个运单号已使用过。请填写您寄回的包裹的运单号。
refusal-not_an_address = 请填写以 https:// 开头的网址。
refusal-goods_on_their_way = 商品已在寄回途中。

## Events
event-dispute-return-began = 需先寄回商品：退货{ $number }
event-dispute-return-moved = 退货进展：{ $stage }
event-return-requested = 退货开始。{ $bearer ->
    [buyer] 退货运费由买家承担
    [platform] 退货运费由平台承担
   *[seller] 退货运费由商家承担
}
event-return-authorised = { $who ->
    [you] 您同意了退货
   *[other] { $name }同意了退货
}
event-return-authorised-by-silence = 商家没有按时答复，视为同意退货
event-return-authorised-by-right = 无需批准，可以寄回
event-return-declined = { $who ->
    [you] 您拒绝了退货：{ $why }
   *[other] { $name }拒绝了退货：{ $why }
}
event-return-returnless = { $who ->
    [you] 您让买家保留商品
   *[other] { $name }让买家保留商品
}
event-return-label-asked = 已要求提供退货面单
event-return-label-asked-ours = 没有按时提供退货面单，由我们购买
event-return-label-ready = 退货面单已就绪
event-return-label-failed = 无法制作退货面单，由我们的物流团队处理
event-return-address-ready = 可以寄往商家的地址
event-return-label-void-asked = 退货面单未使用，我们已要求作废
event-return-label-voided = 退货面单已作废，无人需要付费
event-return-label-missing = 没有人按时提供退货面单。买家保留商品，由平台出资退款
event-return-shipped = 已寄出：{ $number }
event-return-extended = 寄回时限延长至{ $until }
event-return-cancelled = { $who ->
    [you] 您留下了商品
    [buyer] { $name }留下了商品
   *[other] 退货已取消
}
event-return-expired = 没有按时寄出
event-return-arrived = { $weight ->
    [none] 包裹已到商家
   *[other] 包裹已到商家，重量{ $weight }克
}
event-return-late = 包裹在途时间过长，我们正在查找
event-return-lost-on-the-way = 物流公司报告包裹丢失，我们正在查找
event-return-searched-found = 包裹已找到
event-return-searched-lost = 包裹已丢失，予以退款
event-return-accepted = { $who ->
    [you] 您认可了退回的商品
   *[other] { $name }认可了退回的商品
}
event-return-accepted-by-silence = 商家没有按时答复，视为认可
event-return-contested = { $who ->
    [you] 您不认可退回的商品：{ $why }。认可：{ $accepted }
   *[other] { $name }不认可退回的商品：{ $why }。认可：{ $accepted }
}
event-return-answered = { $who ->
    [you] 您已答复
   *[other] { $name }已答复
}
event-return-decided-for-buyer = 我们决定退款{ $amount }：{ $why }
event-return-decided-for-buyer-goods = 我们决定支持买家：{ $why }
event-return-decided-for-seller = 我们决定支持商家：{ $why }
event-return-undecided = 我们没有按时作出决定，由平台出资向买家退款
event-return-money-late = 款项早该到账，已通知主管
event-return-settled = 退货已完成
event-return-note = { $name }的备注

## Notices: $party is the side that is told (buyer or shop), $title what the case is about.
notice-return-requested = { $party ->
    [shop] 有买家想退货：{ $title }
   *[buyer] 您的退货已开始：{ $title }
}
notice-return-authorised = 已同意退货：{ $title }
notice-return-declined = 商家拒绝了退货，我们会核查案件：{ $title }
notice-return-returnless = 您可以保留商品，并会收到退款：{ $title }
notice-return-label-ready = { $party ->
    [shop] 买家已收到退货面单：{ $title }
   *[buyer] 您的退货面单已就绪：{ $title }
}
notice-return-address-ready = { $party ->
    [shop] 买家已知道寄往哪里：{ $title }
   *[buyer] 您可以寄回商品了：{ $title }
}
notice-return-label-missing = 没有按时提供退货面单，由平台向买家退款：{ $title }
notice-return-shipped = 有包裹正在寄回：{ $title }
notice-return-extended = 买家的寄回时限已延长：{ $title }
notice-return-cancelled = 退货已取消：{ $title }
notice-return-expired = 没有按时寄回：{ $title }
notice-return-arrived = { $party ->
    [shop] 有包裹退回，请查验：{ $title }
   *[buyer] 您的包裹已退回商家：{ $title }
}
notice-return-late = 我们正在查找包裹：{ $title }
notice-return-lost-on-the-way = 我们正在查找包裹：{ $title }
notice-return-searched = 包裹的下落已查明：{ $title }
notice-return-accepted = 退回的商品已获认可：{ $title }
notice-return-contested = 商家不认可退回的商品：{ $title }
notice-return-answered = 买家已就退回的商品答复：{ $title }
notice-return-decided = 我们已对退回的商品作出决定：{ $title }
notice-return-undecided = 我们的决定已逾期，由平台向买家退款：{ $title }
notice-return-reminded = { $party ->
    [shop] 有一项退货等您处理：{ $title }
   *[buyer] 别忘了寄回：{ $title }
}

## The delivery desk
nav-parcels = 包裹
parcels-tab-all = 全部
parcels-tab-awaiting_shipment = 缺面单
parcels-tab-lost_check = 查找中
parcels-tab-in_transit = 运输中
parcels-empty = 没有需要人工处理的包裹。
parcels-choose = 选择一项退货

## Policies
policy-returns = 退货
policy-business-days = { $n }个工作日
ask-return_authorise_bd = 商家同意退货的时限（工作日）
ask-return_label_bd = 提供退货面单的时限（工作日）
ask-ship_back_d = 买家寄回的时限（天）
ask-ship_back_more_d = 寄回可延长一次的天数
ask-return_transit_d = 退货在途时限（天）
ask-return_lost_bd = 查找包裹的时限（工作日）
ask-inspect_h = 商家查验退货的时限（小时）

## Withdrawing from the contract, and remedies in the wizard
choice-changed_mind = 不想要了：在此无理由退货
choice-changed_mind-hint = 不用说明原因，寄回即可退款
action-withdraw_contract = 确认无理由退货
confirm-withdraw_contract = 确认对这笔购买无理由退货
explain-withdraw_contract = 您寄回商品，即可全额退款，不需要任何人同意。
wizard-withdraw-title = 确认无理由退货
wizard-withdraw-get = 商家收到商品后，您会收到退款{ $amount }。
wizard-withdraw-you-pay = 退货运费由您承担。
wizard-withdraw-shop-pays = 退货运费由商家承担。
wizard-withdraw-until = 请在{ $when }前寄往：
wizard-withdraw-label = 您会收到退货面单。寄回时限从面单就绪时起算。
wizard-withdraw-else = 寄出之前，您仍可以留下商品；那样就不退款。
wizard-remedy-return-refund-full = 您会得到退货面单；商家查验后退款
wizard-remedy-exchange = 如果新商品没有送到，就退款
wizard-remedy-repair = 如果没有修好寄回，就退款
refusal-withdrawal_excluded = 依照法律，这类商品不适用无理由退货。如果商品有问题，请选择具体问题。
ask-withdrawal_d = 送达后可无理由退货的期限（天）

return-no-money = 无
explain-return-answer = 商家和我们都会看到，您可以在纠纷中补充照片。
explain-add_evidence-inspect_fail = 请先展示您发现的问题。下一页再说明有什么问题，以及认可几件。
