# Refunds that need a person.

finance-tab-all = 全部
finance-tab-manual = 人工处理
finance-tab-unknown = 状态不明
finance-tab-retry = 重试
finance-empty = 没有需要人工处理的退款。
finance-choose = 选择一笔退款
finance-refund = 退款{ $number }
finance-amount = 金额
finance-whose = 出资方
finance-whose-shop = 商家
finance-whose-us = 平台
finance-payment = 付款
finance-key = 支付服务商侧唯一键
finance-sent = 已发送
finance-asked = 已查询
finance-times = { $n ->
    [0] 0次
   *[other] { $n }次
}
finance-reference = 支付服务商参考号
finance-by-hand = 人工结束
finance-four-eyes = 须由两人得出相同结论，并各自提供凭证。
finance-first-eyes = { $name }已核查：“{ $action }”。还需第二人确认。

# Payments of which more went back than was taken.
alert-door = 有{ $n }笔付款退回的金额超过了实收金额
alert-title = 退回金额超过实收
alert-lead = 在这些付款中，平台此前的退款、我们的退款和银行追回的金额合计超过了买家所付。这些付款不再退款。每笔只提示一次。
alert-none = 没有待查看的内容。
alert-taken = 实收
alert-ours = 我们已退
alert-past = 平台已退
alert-bank = 银行已追回
alert-excess = 超出金额
alert-since = 起始时间
alert-looked = 我已查看

refund-arrives = 到账时间
refund-between = { $from }至{ $until }
