# Returns: what a shop promised, what a parcel told, and what goes home to the buyer.

refusal-left_elsewhere = 这个包裹被放在了别处，我们正在查找。
refusal-serial_is_the_same = 售出的正是这个序列号。如果是同一个，就不存在序列号不符。
refusal-not_worth_a_return = 寄回的费用会超过商品本身的价格。请申请退款，商品归您。
refusal-decided_too_late = 每个人都须在{ $days }天内得到决定。在其他时限不变的情况下，此项最多为{ $most }。
refusal-bad_countries = 请填写每个国家的两位字母代码，例如 PT ES。留空表示所有国家。

field-country = 这个地址在哪个国家？
field-country-hint = 填写地址时需要。商品会寄回其中一个国家。
field-weight_g = 重量是多少克？
field-weight_g-hint = 如果您称过重。它会与物流公司的称重并列显示。
field-serial = 您看到的序列号是什么？
field-serial-hint = 如果您认为序列号不符，则需要填写。

event-return-went-elsewhere = { $weight ->
    [none] 物流公司把包裹放在了别处，而不是商家。我们正在查找
   *[other] 物流公司把包裹放在了别处，而不是商家。重量为{ $weight }克。我们正在查找
}
notice-return-went-elsewhere = 包裹被放在了别处，我们正在查找：{ $title }
event-return-home-label-ready = 商品将寄还买家，运单号为{ $number }
event-return-home-label-ready-no-number = 商品将寄还买家，面单已就绪
notice-return-home-label-ready = 商品将寄还买家：{ $title }

return-weighed-carrier = 物流公司称重
return-weighed-shop = 商家称重
return-left-at = 投放地点
return-left-here = 商家的邮政编码
return-left-elsewhere = 另一个邮政编码
return-serial-found = 查到的序列号
return-serial-sold = 售出的序列号
return-home = 寄还买家
return-home-pays-buyer = 未获认可的商品寄还，运费由买家承担
return-home-pays-seller = 未获认可的商品寄还，运费由商家承担
return-home-pays-platform = 未获认可的商品寄还，运费由平台承担
return-home-parcel = 寄给买家的包裹
return-home-soon = 正在制作面单

wizard-withdraw-we-pay = 寄回的运费由我们承担。
wizard-withdraw-kept = 商家扣除{ $kept }，即价格的{ $percent }%，因为收货已超过{ $days }天。购买前已有说明。

outlook-keeps = 商品归您：价格不超过{ $amount }的商品无需寄回，因为寄回的费用更高。
outlook-cost-kept = 前{ $days }天内全额退还。之后商家扣除价格的{ $percent }%。
outlook-money-when = 您随时可以告诉我们，没有最后期限。
outlook-money-evidence-refund_not_arrived = 无需提供。我们会自行核查付款；如果有银行流水，会有帮助。
outlook-money-evidence-unauthorised_payment = 无需提供。请告诉我们是哪笔付款；如果有银行流水，会有帮助。
outlook-money-remedy-refund_not_arrived = 我们会查明款项在哪里并告诉您。如果从未发出，会立即发出。
outlook-money-remedy-unauthorised_payment = 我们会查明是谁付的款并上报。不是您本人的付款会退还；也可以向您的银行查询。
outlook-money-cost = 费用由我们承担，您无需付费。
outlook-money-answer = 由我们的财务团队核查。现在告诉我们，最迟于{ $when }答复。
outlook-money-tell = 告诉我们

policy-countries = 接受退货的国家
policy-all-countries = 所有国家
ask-returnless_minor = 无需寄回的价格上限
ask-restocking_most_percent = 无理由退货天数过后商家最多可扣除的比例
ask-return_countries = 商品可以寄回的国家
ask-return_countries-hint = 每个国家两位字母，例如 PT ES。留空表示所有国家。

choice-not_sent_on_time = 没有按时寄出
choice-still_on_the_way = 仍在途中
choice-came_late = 晚于承诺的日期送达
