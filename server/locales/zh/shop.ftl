# Pages of sellers.

shop-chats = 会话
shop-tab-all = 全部
shop-tab-waiting = 待答复
shop-no-chats = 这里没有会话。买家的咨询会显示在此列表中。
shop-choose-chat = 选择一个会话
shop-no-order = 这个会话没有关联您的订单。

shop-cases-lead = 最先到期的排在最前。您随时可以全额退款。
shop-tab-open = 处理中
shop-tab-closed = 已关闭
shop-no-cases = 您没有处理中的案件。
shop-no-closed = 还没有已关闭的案件。

shop-holds-lead = 纠纷期间，平台会冻结相应的款项。案件结束后，不需退给买家的部分会支付给您。
shop-no-holds = 没有冻结资金
shop-no-holds-more = 有纠纷发起时，您会在这里看到冻结的金额和期限。
shop-held-now = 当前冻结
shop-hold-until = 下一步的截止时间：
shop-hold-why = 未结纠纷：{ $reason }
shop-hold-then = 届时如果无人处理：
shop-hold-kept = 已冻结
shop-hold-asked = 正在冻结

## How a shop compares
score-lead = 最近{ $days }天内结束的纠纷，并与类似的商家对比。没有人能看到其他商家的数字，这些数字本身也不会带来任何后果。
score-among-both = 与您所在国家销售“{ $category }”的{ $peers }个商家相比。
score-among-category = 与销售“{ $category }”的{ $peers }个商家相比。
score-among-country = 与您所在国家的{ $peers }个商家相比。
score-among-all = 与本平台的{ $peers }个商家相比。
score-among-none = 与您类似的商家太少，无法比较。
score-none = 这段时间内您没有结束的纠纷
score-own = 您
score-middle = 其他商家的中位数
score-agreed = 与买家达成一致
score-lost = 经决定，未支持您
score-silent = 没有答复
score-content = 满意的买家
score-talk = 达成一致或我们介入前的时间
score-projected = 推算值
score-projected-filled = 案件数：{ $n }，太少，不足以单独说明问题。缺少的部分以其他商家的中位数补足。
score-projected-alone = 案件数：{ $n }，太少，不足以单独说明问题。
score-from = 案件数：{ $n }
