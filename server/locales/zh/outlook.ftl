# What a buyer knows before filing.

outlook-title = 各种选择会怎样
outlook-hint = 在您决定之前，先了解这个订单的日期、证据、费用和时限。
outlook-one = 接下来会怎样
outlook-when = 时间
outlook-window = 可发起时间：{ $opens }至{ $closes }。
outlook-evidence = 需要提供的证据
outlook-evidence-none = 不需要。物流公司的记录就是证据；如果有照片和文件，也会有帮助。
outlook-evidence-never = 不需要，也不用说明原因：这是您的权利。
outlook-excuse = 如果无法提供，请说明原因。“我无法提供，因为……”是有效的答复。
outlook-remedies = 可以要求的处理方式
outlook-cost = 费用由谁承担
outlook-cost-you = 退货运费由您承担。
outlook-cost-shop = 退货运费由商家承担。
outlook-cost-us = 退货运费由平台承担。
outlook-cost-goods = 补发、换货或维修的费用由商家承担。
outlook-cost-money = 退款由商家承担；发起纠纷不收取任何费用。
outlook-decision = 最晚决定时间
outlook-decision-shop = 如果无人答复，{ $silent }前会有决定。如果您和商家先协商，则在{ $bargained }前。
outlook-decision-us = 我们直接处理，不等商家答复。最晚在{ $silent }前会有决定。
outlook-decision-right = 不需要任何人同意，您确认后即生效。
outlook-others = 其他人的结果
outlook-half = { $days ->
    [0] 半数在一天内了结。
   *[other] 半数在{ $days }天内了结。
}
outlook-content = 在告诉我们感受的买家中，每100人有{ $percent }人对结果满意。
outlook-content-unknown = 告诉我们是否满意的买家太少。
outlook-among-both = 统计自{ $buyer }买家与{ $seller }商家之间{ $n }起同类已结案件。
outlook-among-buyers = 统计自{ $buyer }买家的{ $n }起同类已结案件：双方所在国家之间的案件太少。
outlook-among-sellers = 统计自{ $seller }商家的{ $n }起同类已结案件：双方所在国家之间的案件太少。
outlook-among-reason = 统计自所有国家的{ $n }起同类已结案件：您所在国家的案件太少。
outlook-among-all = 统计自各类共{ $n }起已结案件：这一类的案件太少。
outlook-too-few = { $n ->
    [0] 还没有已结案件，暂时无法判断。
   *[other] 目前只有{ $n }起已结案件，太少，无法判断。
}

## What the buyer says afterwards.
action-rate = 评价结果
explain-rate = 您的评价能帮助我们，也能帮助后来的人。商家看不到。
field-answer = 您对这个结果满意吗？
choice-content = 满意，问题解决了
choice-discontent = 不满意，问题没解决
event-dispute-rated-content = { $who ->
    [you] 您表示问题已解决
   *[other] 买家表示问题已解决
}
event-dispute-rated-discontent = { $who ->
    [you] 您表示问题没有解决
   *[other] 买家表示问题没有解决
}
refusal-already_rated = 您已经评价过了，谢谢。
refusal-reason_not_offered = 这里不提供该原因。

## Countries, inside of a sentence.
country-ae = 阿联酋
country-af = 阿富汗
country-ar = 阿根廷
country-br = 巴西
country-cl = 智利
country-cn = 中国
country-co = 哥伦比亚
country-de = 德国
country-es = 西班牙
country-fr = 法国
country-gb = 英国
country-id = 印度尼西亚
country-in = 印度
country-iq = 伊拉克
country-ir = 伊朗
country-it = 意大利
country-jp = 日本
country-kr = 韩国
country-kz = 哈萨克斯坦
country-mx = 墨西哥
country-nl = 荷兰
country-pl = 波兰
country-pt = 葡萄牙
country-ru = 俄罗斯
country-sa = 沙特阿拉伯
country-tr = 土耳其
country-ua = 乌克兰
country-us = 美国
outlook-window-withdraw = 可无理由退货的时间：{ $opens }至{ $closes }。
