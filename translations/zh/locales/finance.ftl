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
finance-explain-settled_otherwise = 买家已通过其他方式收到款项，例如银行转账。请说明方式和参考号。
finance-explain-confirmed_not_paid = 支付服务商确认没有付款。预留金额将释放，纠纷继续处理。
