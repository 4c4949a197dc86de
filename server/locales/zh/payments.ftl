# Payments: what can be wrong with money, and the finance case.

kind-finance = 付款咨询
money-title = 付款或退款问题
money-cases = 您的付款咨询
choice-payment_impossible = 无法付款
choice-charged_twice = 被重复扣款
choice-refund_not_arrived = 退款没有到账
choice-unauthorised_payment = 这笔付款不是我本人操作
money-payment_impossible-hint = 查看您的付款尝试，以及账户是否已扣款。
money-charged_twice-hint = 同一件东西付了两次款。
money-refund_not_arrived-hint = 每笔退款的进度和参考号。
money-unauthorised_payment-hint = 有人用您的钱付了款。
money-payment_impossible-now = 以下是我们了解到的付款尝试。没有订单也可以询问我们。
money-charged_twice-now = 以下是我们了解到的扣款。第二笔往往只是预授权，会自动退回。
money-refund_not_arrived-now = 以下是每笔付款及其退款。银行凭参考号可以查到这笔钱。
money-unauthorised_payment-now = 我们会立即核查。请告诉我们哪笔付款不是您操作的。
money-payment_impossible-tell = 请说明何时尝试、用什么方式付款、看到了什么。切勿填写卡号或验证码。
money-charged_twice-tell = 请说明账单上有哪些金额、在哪几天。切勿填写卡号。
money-refund_not_arrived-tell = 请说明缺的是哪笔退款，以及是否问过银行。
money-unauthorised_payment-tell = 请说明金额和日期，以及银行是否知情。切勿填写卡号或验证码。
money-tell = 告诉我们发生了什么
money-which = 是哪笔付款？
money-next = 我们的财务团队会核查，必要时询问支付服务商，并在这里答复。截止时间见案件。
money-send = 询问财务团队
money-open = 您已经问过这个问题：
money-pending-advice = 预授权的金额并没有真正扣除。如果订单没有成立，会自动退回。
money-wait-advice = 支付服务商已发出您的退款，最晚应在{ $until }前到账。您现在也可以询问我们。
money-moving-advice = 有一笔退款正由支付服务商处理。我们会跟进，您不需要做什么。您也可以询问我们。
money-bank-advice = 请立即致电银行冻结银行卡：只有银行能做到。我们绝不会索要验证码、密码或卡号。
money-attempts = 您的付款尝试
money-attempt-started = 已开始
money-attempt-declined = 被拒绝
money-attempt-pending = 等待支付服务商
money-attempt-captured = 已付款
money-attempt-reversed = 已退回
money-attempt-unknown = 未知
money-left-no = 您的账户没有扣款。
money-left-set-aside = 银行可能对这笔金额做了预授权。
money-left-yes = 金额已从您的账户扣除。
money-left-back = 金额已退回给您。
money-left-unknown = 我们不知道您的账户是否已扣款，财务团队会去询问。
money-falls-back = 将在{ $when }前自动退回。
money-code = 支付服务商返回：{ $code }
money-method-card = 银行卡
money-method-debit_card = 借记卡
money-method-bank_transfer = 银行转账
money-method-bank_slip = 银行付款单
money-method-wallet = 电子钱包
money-method-gift_card = 礼品卡
money-method-voucher = 代金券
money-method-pay_later = 先买后付
money-method-cash = 现金
money-method-other = 其他方式
money-no-refund = 这笔付款没有退过款。
money-past = 此前已在本服务之外退还{ $amount }。
money-charged-back = 您的银行已追回{ $amount }。
money-arrives = 预计在{ $from }至{ $until }之间到账。
money-reference = 可提供给银行的参考号：
outlook-money = 是付款本身有问题，还是退款没有到账？

## The desk.

finance-case = 付款咨询{ $number }
finance-topic = 问题
finance-tab-received = 新咨询
finance-tab-with_provider = 等待支付服务商
action-ask_provider = 询问支付服务商
action-answer_buyer = 答复买家
action-say = 补充说明
action-ask_again = 还没有解决
action-settled = 已经解决
explain-ask_provider = 买家会看到您已询问，但看不到内容。
explain-answer_buyer = 买家会看到您的答复，几天内可以再次询问，之后关闭。截止时间见案件。
explain-ask_again = 财务团队会再次核查并答复。截止时间见案件。再次询问不会让您失去什么。
explain-settled = 我们不再核查。此操作不涉及资金变动，一段时间内可以重新开启。
field-finding = 核查结果
field-reference = 参考号
field-ask_again-text = 还缺什么
field-say-text = 需要我们知道的情况
field-answer_buyer-text = 您的答复
field-ask_provider-text = 您询问了什么（仅供内部记录）
choice-not_charged = 没有扣款
choice-falls_back = 只是预授权，会自动退回
choice-charged_rightly = 只扣款一次，对应一个订单
choice-twice_and_returned = 扣款两次，其中一笔正在退回
choice-refund_on_its_way = 退款正在途中
choice-refund_at_the_bank = 退款已到您的银行
choice-bank_must_say = 只有您的银行能说明
choice-not_yours_reported = 不是您的付款，已上报
refusal-reopen_window_over = 重新开启的时限已过。您可以提出新的咨询。
stage-received = 我们已收到，正在核查
stage-received-you = 请核查
stage-with-provider = 我们已询问支付服务商
stage-with-provider-you = 请取得支付服务商的答复
stage-answered = 我们已答复
stage-answered-you = 请查看我们的答复
act-buyer-answered = 您可以表示已经解决，或再次询问。
silence-finance-lead = 由我们的财务负责人接手。
silence-finance-closes = 我们会关闭咨询。一段时间内可以重新开启。
event-finance-provider-asked = 我们已询问支付服务商
event-finance-late = 我们的时限已过，由财务负责人接手
event-finance-note = { $name }的备注
notice-finance-provider-asked = 我们已询问支付服务商：{ $title }
notice-finance-answered = 我们已答复您的咨询：{ $title }
notice-finance-late = 我们已逾期，您的咨询由财务负责人接手：{ $title }
notice-finance-closed = 您的咨询已关闭：{ $title }
notice-finance-reminded = 我们的答复在等您查看：{ $title }
policy-finance = 付款咨询
ask-finance_received_h = 财务团队核查时限（小时）
ask-finance_provider_bd = 支付服务商答复时限（工作日）
ask-finance_answered_d = 买家再次询问的时限（天）
ask-finance_reopen_d = 已关闭咨询的重新开启时限（天）
event-finance-opened = { $who ->
    [you] 您提出了咨询
   *[other] 买家提出了咨询
}
event-finance-said = { $who ->
    [you] 您补充了说明
   *[other] 买家补充了说明
}
event-finance-reopened = { $who ->
    [you] 您再次询问
   *[other] 买家再次询问
}
event-finance-closed = { $who ->
    [you] 您表示已经解决
   *[other] 已关闭
}
event-finance-answered = { $reference ->
    [none] 我们的答复：{ $finding }
   *[other] 我们的答复：{ $finding } · 参考号{ $reference }
}
