# The mediation room.

room-tab-decide = 待决定
room-tab-answers = 等待答复
room-tab-all = 全部
room-empty = 这里没有纠纷。
room-choose = 选择一起纠纷
room-rule-and-facts = 规则与事实
room-both-sides = 双方
room-said-nothing = 还没有发表意见。
room-evidence-count = { $n ->
    [0] 没有证据
   *[other] { $n }件证据
}
room-proposals = 方案
room-range = 决定必须介于{ $low }（商家提出的最高方案）与{ $high }（买家的要求）之间。
room-refundable = 最多还可退款{ $amount }。
room-decide = 您可以做什么
room-nothing-now = 目前没有需要决定的事项。
room-explain-take = 决定已逾期。从现在起由您负责。
room-explain-propose = 双方都可以接受或拒绝。如果无人按时拒绝，调解方案即生效。
room-explain-request_info = 案件将等待您所询问的一方。如果对方沉默，您按在案材料作出决定。
room-explain-propose_outside = 如果调解方案超出双方的要求，请说明理由；理由会留存在案。
room-explain-replan = 停止执行计划，由您重新决定。

## The rule
room-rule-no-evidence = 买家不需要提供证据；以物流信息为准。
room-rule-evidence = 买家须提供：{ $kinds }，或说明为什么不能提供。
room-rule-remedies = 买家可以要求：{ $remedies }。
room-rule-fast = 直接由我们处理。
room-comma = 、
room-hours = { $n }小时
room-of = { $n }／{ $most }
room-policy-version = 政策版本
room-policy-seller = 商家答复时限
room-policy-negotiation = 协商期
room-policy-review = 我们的决定时限
room-policy-offer = 双方答复我们的时限
room-policy-info = 补充信息时限
room-policy-counters-buyer = 买家新方案次数
room-policy-counters-shop = 商家新方案次数
room-policy-proposals = 我们的调解方案次数
room-policy-questions = 我们的询问次数
room-policy-silence-cap = 沉默视为同意的上限
room-policy-goodwill = 独自发放关怀补偿的上限

## The facts
room-facts = 事实
room-unknown = 未知
room-parcel-then = 发起纠纷时的包裹状态
room-parcel-now = 包裹当前状态
room-parcel-none = 未寄出
room-parcel-moving = 运输中
room-parcel-delivered = 已送达
room-parcel-lost = 丢失或损坏
room-parcel-returned = 退回途中
room-delivered-then = 发起纠纷时的送达时间
room-delivered-now = 送达时间
room-shipped = 寄出时间
room-value = 纠纷金额
room-refundable-then = 发起纠纷时可退款额
room-refundable-now = 当前可退款额
room-shop-closed = 已关闭或被暂停

## Closed cases with the same facts
room-precedents = 类似案件
room-precedents-key = 原因、证据、物流和要求金额大小相同。
room-precedents-few = 太少，无法比较：{ $n }起。
room-precedents-buyer = 买家全部获支持
room-precedents-split = 双方各得部分
room-precedents-shop = 商家无需赔付
room-usual-outcome = { $alike }起类似案件中，有{ $most }起的结果是“{ $outcome }”。
room-usual-buyer = { $alike }起类似案件中，有{ $most }起买家全部获支持。
room-usual-split = { $alike }起类似案件中，有{ $most }起双方各得部分。
room-usual-shop = { $alike }起类似案件中，有{ $most }起商家无需赔付。
room-usual-share = 买家所得占要求的中位数为{ $share }。
room-departs = 类似案件通常不是这样结束的
room-departs-yours = 您将作出的决定：{ $terms }。
room-departs-free = 如果此案件情况不同，您可以这样决定。决定中会注明您已看过此提示。要继续，请再按一次按钮。
room-departed = 决定与类似案件不同。
room-buyer-reads = 买家使用的语言：{ $language }。
room-shop-reads = 商家使用的语言：{ $languages }。
room-habits = 这位买家的其他纠纷
room-habits-none = 没有其他纠纷。
room-habits-all = 共发起
room-habits-same = 原因相同
room-habits-buyer = 买家全部获支持
room-habits-split = 双方各得部分
room-habits-shop = 商家无需赔付
room-habits-withdrawn = 已撤销
room-habits-hint = 仅为数字，只供您参考。数字本身不说明任何问题：请根据这里出示的内容作出决定。
