# Reports, statements of reasons and appeals, as reporters, shops and our team see them.

kind-report = 举报
kind-statement = 理由说明
kind-appeal = 申诉
party-reporter = 举报人

nav-report = 我要举报
nav-trust = 举报
nav-appeals = 申诉

## Telling us
report-title = 我要举报
report-lead = 告诉我们有问题的商品、商家或诈骗行为。不需要账号。
report-about = 举报对象
report-about-product = 商品
report-about-product-hint = 假货、违禁或不安全的商品、误导性的商品页。
report-about-shop = 商家
report-about-shop-hint = 不答复、态度恶劣，或不履行约定。
report-about-fraud = 诈骗
report-about-fraud-hint = 有人要您在别处付款或私下解决，或冒充我们。
report-concern = 有什么问题
report-privacy = 您的姓名
report-privacy-text = 商家永远不会知道是谁举报的。
report-yours = 您的举报和申诉
report-what-happened = 发生了什么？
report-what-happened-hint = 至少20个字。
report-file-hint = 商家永远看不到这些文件。
report-danger = 可能有人会受伤
report-danger-hint = 火灾、中毒、触电、武器、威胁：专人会在{ $hours }小时内处理。
report-danger-chat = 危险：举报{ $number }
report-send = 提交举报
report-received = 我们已收到您的举报
report-received-text = 编号为{ $number }。工作人员会核查，并把结果告诉您。
report-link = 您的专属链接
report-link-text = 您没有账号，请保存此链接。用它可以打开您的举报，补充图片，并查看我们的决定。不要把它给任何人。
report-link-keep = 保存此链接
report-open = 打开我的举报
report-specialist = 立即联系专人
report-priority = 紧急程度
report-law-category = 法律类别
report-who = 举报人
report-guest = 没有账号的访客
report-hidden-until = 隐藏至

concern-ip_or_counterfeit = 假货，或盗用他人的品牌、设计或图片
concern-prohibited_or_unsafe = 违禁或不安全
concern-misleading_listing_or_search_manipulation = 商品页有误导，或操纵搜索排名
concern-trade_rule_violation = 违反本平台的其他规则
concern-unresponsive = 商家不答复
concern-rude_or_threatening = 商家态度恶劣或威胁
concern-refuses_agreed_remedy = 商家不履行约定
concern-false_tracking = 运单号是假的
concern-pressure_for_review = 商家施压要好评
concern-other = 商家的其他问题
concern-off_platform_payment = 有人要在本平台以外收款
concern-off_platform_return_or_refund = 有人提出在本平台以外退货或退款
concern-pressure_to_cancel_dispute = 有人施压要我撤销纠纷
concern-fake_support = 有人冒充我们的客服
concern-phishing_link = 有链接索要密码、验证码或银行卡信息
concern-fake_tracking = 收到没有订购过的包裹或运单号
concern-extortion_by_review = 有人以差评要挟

## Where a report stands
stage-under-review = 我们正在核查举报
stage-need-info = 我们对举报有疑问
stage-escalated = 举报由团队负责人决定
stage-decided = 举报已有决定
stage-under-review-you = 请对举报作出决定
stage-need-info-you = 请回答我们的问题
stage-escalated-you = 请对举报作出决定
silence-report-reviewed = 举报转给审核员。
silence-head-of-trust-decides = 由团队负责人决定。
silence-head-of-trust-reminded = 每天提醒团队负责人。
act-buyer-need-info = 用自己的话回答即可，可以添加图片。

## What can be done
action-triage = 分类
action-ask = 询问举报人
action-add = 补充说明
action-hide_now = 暂时隐藏商品
action-attach = 说明举报对象
explain-attach = 找到举报所指的商品或商家。此后才能采取措施。举报人会看到您找到的名称，但看不到您如何得知。
field-listing = 商品或商家
field-listing-hint = 平台中的编号、链接，或商品标题中的词语。
field-attach-text = 您如何得知
report-found = 我们找到的对象
action-show_again = 恢复显示商品
action-decide = 作出决定
action-appeal = 申诉
explain-triage = 危及人身的最优先，其次是安全、诈骗和多人举报的问题。
explain-ask = 只能询问一次。如果没有人按时回答，您按现有材料决定。
explain-hide_now = 在举报有决定之前，商品短暂隐藏，仅限一次。系统会记录由谁隐藏及原因。商家的其他商品不受影响。
explain-add = 我们会在决定前阅读。
field-priority = 紧急程度
choice-normal = 一般
choice-urgent = 紧急
choice-danger = 有人处于危险中
field-measure = 处理措施
choice-no_action = 不采取措施
choice-warn_shop = 警告商家
choice-label_listing = 给商品加上警示标签
choice-hide_listing = 隐藏商品
choice-remove_listing = 移除商品
choice-restrict_shop = 禁止商家销售
field-rule = 所依据的规则
choice-law = 法律
choice-terms_products = 我们的商品规则
choice-terms_conduct = 我们的商家规则
choice-no_rule_broken = 没有违反规则
field-facts = 我们查明的事实
field-text_reporter = 给举报人的说明
field-lasting = 持续时间
choice-until_lifted = 直到解除
choice-days_7 = 7天
choice-days_30 = 30天
choice-days_90 = 90天
field-points = 商家的违规记分
field-recall = 通知过去六个月内购买过的所有人
field-recall_hazard = 危险之处
field-recall_advice = 买家现在该怎么做
field-recall_money = 买家如何拿回钱款
field-recall_words_ar = 用您自己的话说明（阿拉伯文）
field-recall_words_en = 用您自己的话说明（英文）
field-recall_words_es = 用您自己的话说明（西班牙文）
field-recall_words_fa = 用您自己的话说明（波斯文）
field-recall_words_id = 用您自己的话说明（印度尼西亚文）
field-recall_words_pt = 用您自己的话说明（葡萄牙文）
field-recall_words_ru = 用您自己的话说明（俄文）
field-recall_words_zh = 用您自己的话说明（中文）
field-recall-hint = 买家会在单独的页面上以各自的语言阅读。点击“先预览”即可查看。
preview-decide = 先预览
choice-hazard_fire = 起火或烧伤
choice-hazard_shock = 触电
choice-hazard_choking = 窒息
choice-hazard_poison = 中毒或刺激
choice-hazard_injury = 割伤、跌落或其他伤害
choice-hazard_food = 致病的食品
choice-hazard_fake = 未经检测的假货
choice-hazard_other = 其他危险
choice-advice_stop = 停止使用
choice-advice_keep_away = 远离儿童
choice-advice_throw_away = 丢弃处理
choice-advice_bring_back = 寄回
choice-money_shop = 商家退款
choice-money_us = 平台退款
choice-money_exchange = 商家换货
choice-money_repair = 商家免费维修
choice-yes = 是
choice-no = 否
field-ground = 为什么应当改变决定
choice-new_fact = 有新的事实
choice-fact_overlooked = 有事实被忽略
choice-rule_misread = 规则理解有误
choice-not_heard = 没有听取我的意见
field-place = 您在哪里看到的？
field-place-hint = 网址、电话号码、邮箱或店铺名称。

## Refusals
refusal-asked_before = 您已经询问过举报人。
refusal-no_listing = 我们不知道是哪件商品。
refusal-nothing_to_tell = 没有需要告知的内容。
refusal-listing_not_found = 没有找到这样的商品或商家。
refusal-choose_one = 找到多个结果，请选择正确的一个。
refusal-hidden_now = 商品目前处于隐藏状态，请先恢复显示。
refusal-hidden_before = 商品已隐藏过一次。要继续隐藏，请对举报作出决定。
refusal-not_hidden = 商品没有被隐藏。
refusal-rule_needed = 请选择所违反的规则。
refusal-appeal_not_against_you = 这个决定已满足您的要求。
refusal-appealed_before = 您已经申诉过了。
refusal-appeal_open = 另一项申诉正在处理，之后您可以申诉。
refusal-appeal_window_over = 申诉时限已过。
refusal-nothing_decided = 双方已达成一致，没有我们的决定可以申诉。
refusal-nothing_between = 在决定与要求之间没有其他金额。
refusal-not_asked = 现在由对方答复。
refusal-no_appeal = 没有申诉。

## Events
event-report-filed = { $who ->
    [you] 您提交了举报：{ $concern }
   *[other] 收到举报：{ $concern }
 }
event-report-triaged = 已分类：{ $priority }
event-report-asked = 我们询问举报人
event-report-answered = { $who ->
    [you] 您已答复
   *[other] 举报人已答复
 }
event-report-not-answered = 没有人回答我们的问题，我们按现有材料决定
event-report-added = { $who ->
    [you] 您补充了说明
   *[other] 举报人补充了说明
 }
event-report-late = 决定时限已过，转由团队负责人处理
event-report-hidden = { $name }将商品隐藏至{ $until }
event-report-shown-again = 商品已恢复显示
event-report-decided = 已决定：{ $measure }（{ $rule }）
event-report-appeal-filed = { $who ->
    [you] 您提出了申诉：{ $number }
   *[other] 举报人提出了申诉：{ $number }
 }
event-report-looked-at-again = 申诉成立，由另一人重新核查：{ $number }
event-report-note = { $name }添加了备注
event-report-attached = { $name }找到了举报对象：{ $title }
event-statement-issued = { $measure }
event-statement-appeal-filed = { $who ->
    [you] 您提出了申诉：{ $number }
   *[other] 商家提出了申诉：{ $number }
 }
event-statement-varied = 申诉后变更为：{ $measure }
event-statement-lifted = 申诉后已撤销
event-statement-settled = 申诉时限已过
event-statement-recalled = 正在通知过去六个月的买家
event-statement-recall-sent = 已通知：{ $n }
event-appeal-filed = { $who ->
    [you] 您提出了申诉：{ $ground }
    [shop] 商家提出了申诉：{ $ground }
   *[other] 买家提出了申诉：{ $ground }
 }
event-appeal-admitted = 申诉已受理
event-appeal-admitted-by-silence = 没有人按时提出异议，申诉已受理
event-appeal-rejected = 申诉不予受理：{ $why }
event-appeal-answered = { $who ->
    [you] 您已答复
    [platform] 作出决定的团队已答复
   *[other] { $name }已答复
 }
event-appeal-not-answered = 对方没有答复，这不影响申诉
event-appeal-added = { $who ->
    [you] 您补充了说明
   *[other] { $name }补充了说明
 }
event-appeal-overdue = 决定时限已过，转由申诉负责人处理
event-appeal-decided-upheld = 维持原决定：{ $why }
event-appeal-decided-varied = { $amount ->
    [none] 部分变更原决定：{ $why }
   *[other] 变更原决定：买家共得{ $amount }。{ $why }
 }
event-appeal-decided-overturned = { $amount ->
    [none] 撤销原决定：{ $why }
   *[other] 撤销原决定：买家共得{ $amount }。{ $why }
 }
event-appeal-granted-by-default = 我们没有按时决定，申诉成立，费用由平台承担
event-appeal-granted-by-default-outside = 我们没有按时决定：平台最多共支付{ $amount }，其余由外部机构决定
event-appeal-note = { $name }添加了备注
event-dispute-appeal-filed = { $who ->
    [you] 您提出了申诉：{ $number }
   *[other] { $name }提出了申诉：{ $number }
 }
event-dispute-decided-again-unchanged = 申诉{ $number }已有结果：维持原决定
event-dispute-decided-again-changed = 申诉{ $number }已有结果：变更原决定

## Statement of reasons
statement-measure = 我们采取的措施
statement-rule = 依据的规则
statement-lasts = 持续时间
statement-points = 您的违规记分
statement-points-back = 也已撤销
statement-automation = 决定者
statement-by-a-person = 由我们的工作人员决定。发现和决定都没有由机器作出。
statement-appeal-until = 申诉截止时间
stage-in-force = 已生效，可以申诉
stage-lifted = 已撤销
stage-settled = 已最终生效
silence-statement-settles = 措施将最终生效。

## Where an appeal stands
appeal-against = 针对
appeal-by = 申诉人
appeal-by-whom = { $who ->
    [you] 您
    [shop] 商家
   *[other] 买家
 }
appeal-decided = 决定：买家获得
appeal-wanted = 要求
stage-filed = 申诉已收到
stage-reply-wait = 对方可以答复申诉
stage-review = 由另一人复核决定
stage-review-overdue = 由申诉负责人决定
stage-upheld = 维持原决定
stage-varied = 部分变更原决定
stage-overturned = 撤销原决定
stage-inadmissible = 申诉不予受理
stage-granted-by-default = 申诉成立
stage-filed-you = 请审查申诉能否受理
stage-reply-wait-you = 请答复申诉
stage-review-you = 请对申诉作出决定
stage-review-overdue-you = 请对申诉作出决定
silence-appeal-admitted = 申诉将被受理。
silence-appeal-goes-on = 不等您的答复就作出决定；这不影响申诉。
silence-head-of-appeals-decides = 由申诉负责人决定。
silence-appeal-granted = 申诉成立，费用由平台承担。
act-buyer-reply-wait = 请说明在决定申诉之前应当知道的情况。
act-shop-reply-wait = 请说明在决定申诉之前应当知道的情况。
action-admit = 受理
action-reject = 不予受理
action-uphold = 维持原决定
action-vary = 部分变更
action-overturn = 撤销原决定
choice-no_new_fact = 没有新事实
choice-no_error_named = 没有指出错误
choice-not_about_decision = 与决定无关
choice-decision_was_right = 原决定正确
choice-new_fact_counts = 新事实成立
choice-fact_was_overlooked = 有事实被忽略
choice-rule_was_misread = 规则理解有误

## Desks
trust-tab-all = 全部
trust-tab-received = 新举报
trust-tab-under_review = 待决定
trust-tab-escalated = 团队负责人
trust-tab-need_info = 已询问
trust-tab-in_force = 理由说明
trust-tab-reply_wait = 待答复的申诉
trust-empty = 没有待处理的内容。
trust-choose = 选择一项举报
appeals-tab-all = 全部
appeals-tab-review = 待决定
appeals-tab-filed = 新申诉
appeals-tab-review_overdue = 申诉负责人
appeals-tab-reply_wait = 等待对方
appeals-empty = 没有待处理的申诉。
appeals-choose = 选择一项申诉

## Notices
notice-report-triaged = 您的举报已转给审核员
notice-report-asked = 我们对您的举报有一个问题
notice-report-late = 您的举报超出了应有时限，由团队负责人决定
notice-report-decided = 您的举报已有决定
notice-report-looked-at-again = 您的申诉成立：由另一人重新核查您的举报
notice-report-reminded = 我们仍在等您回答关于举报的问题
notice-statement-issued = 我们对您的店铺或商品采取了措施：请查看原因和申诉方式
notice-statement-varied = 根据您的申诉，我们变更了措施
notice-statement-lifted = 根据您的申诉，我们撤销了措施
notice-appeal-filed = { $own ->
    [yes] 我们已收到您的申诉
   *[no] 对方提出了申诉
}
notice-appeal-admitted = 申诉已受理
notice-appeal-rejected = 申诉不予受理：请查看原因
notice-appeal-answered = 申诉已得到答复，现在由另一人决定
notice-appeal-not-answered = 答复申诉的时限已过，现在由另一人决定
notice-appeal-overdue = 申诉超出了应有时限，由申诉负责人决定
notice-appeal-decided = 申诉已有决定
notice-appeal-granted-by-default = 我们没有按时决定，申诉成立
notice-appeal-reminded = 您仍可以答复申诉
notice-dispute-decided-again = 关于您的纠纷的一项申诉已有决定

## Policy
policy-reports = 举报
policy-appeals = 申诉
ask-report_triage_h = 举报分类时限（小时）
ask-report_review_h = 举报决定时限（小时）
ask-report_urgent_h = 安全或诈骗举报的决定时限（小时）
ask-report_danger_h = 危及人身时的决定时限（小时）
ask-report_info_d = 举报人回答问题的时限（天）
ask-report_head_bd = 信任与安全负责人的决定时限（工作日）
ask-hide_now_h = 决定前商品最长隐藏时间（小时）
ask-moderation_appeal_d = 对商家或商品的决定的申诉时限（天）
ask-appeal_desk_h = 审查申诉能否受理的时限（小时）
ask-appeal_reply_h = 对方答复申诉的时限（小时）
ask-appeal_review_bd = 申诉决定时限（工作日）
ask-appeal_overdue_bd = 此后申诉负责人的时限（工作日）
ask-appeal_cap_minor = 未能决定申诉时平台最多支付的金额

## Roles
role-triage-hint = 对举报分类
role-reviewer-hint = 对举报作出决定
role-head_of_trust-hint = 决定超时的举报，并答复关于举报的申诉
role-appeal_reviewer-hint = 复核已有的决定
role-head_of_appeals-hint = 决定超时的申诉
demo-see-reviewer = 一个冒充我们客服的来电、一件被隐藏的商品，还有一个提出申诉的商家。
demo-see-appeals = 一项针对隐藏商品的申诉：双方意见都已听取。

explain-report-answer = 我们会阅读，并继续处理举报。商家永远不会知道您是谁。
explain-appeal-answer = 决定申诉的人会看到，申诉的一方也会看到。
