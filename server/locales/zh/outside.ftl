# Proceedings before bodies outside the house.

kind-outside = 外部程序
outside-title = 外部机构
outside-new = 登记外部机构的程序
outside-new-hint = 买家和商家都会看到，也会看到我们的答复截止日期。
outside-save = 保存并告知双方
outside-hand-over = 提交给机构的卷宗
outside-body = 机构
outside-reference = 机构编号
outside-about = 关于案件
outside-began = 立案日期
outside-we-answer-by = 我们的答复截止日期
outside-answered = 我们的答复日期
outside-result = 结果
outside-forced = 由我们选择的机构
outside-we-put-by = 我们提交的截止日期

ask-out_body = 哪个机构
ask-out_reference = 机构自己的编号
ask-out_began = 该机构的立案日期
ask-out_answer = 我们须答复的截止日期
ask-out_answer-hint = 留空则按该机构的规则计算。
refusal-wrong_date = 请选择合适的日期

body-adr = 替代性争议解决机构（欧盟）
body-dsa_body = 《数字服务法》认证的争议解决机构（欧盟）
body-consumidor_gov_br = consumidor.gov.br（巴西）
body-authority = 消费者保护部门
body-court = 法院
body-other_body = 其他机构

## Where it stands, and what happens otherwise
stage-body-asks = 我们须答复外部机构
stage-body-answer-late = 我们对外部机构的答复已逾期
stage-body-decides = 等待外部机构决定
stage-body-due = 我们须提交给外部机构
silence-body-answer-late = 我们的答复将逾期，须由主管发出。
silence-body-answer-late-again = 每天再次提醒主管。
silence-we-ask-the-body = 我们会向该机构询问进展。
silence-body-due-again = 每天再次提醒主管。

## What our people may do
action-body_answered = 我们已答复
action-body_postponed = 机构延长了期限
action-body_concluded = 登记结果
action-body_put = 我们已提交给机构
explain-body_put = 机构会收到包含双方全部材料的卷宗。双方都会看到案件现在在哪里。费用由平台承担。
field-out_body = 提交给哪个机构
field-body_put-reference = 机构自己的编号
choice-adr = { body-adr }
choice-dsa_body = { body-dsa_body }
choice-consumidor_gov_br = { body-consumidor_gov_br }
choice-authority = { body-authority }
choice-court = { body-court }
choice-other_body = { body-other_body }
field-days = 延长天数
field-result = 结果
choice-5 = 5天
choice-10 = 10天
choice-15 = 15天
choice-30 = 30天
choice-body_for_buyer = 机构支持买家
choice-body_for_shop = 机构支持商家
choice-body_partly = 机构部分支持双方
choice-body_agreed = 双方在该机构达成一致
choice-body_withdrawn = 已撤回

## What happened
event-outside-opened = 外部程序已启动：{ $body }。我们将在{ $due }前答复。
event-outside-forced = 我们没有按时对一项申诉作出决定。超出平台限额的部分由外部机构决定，费用由平台承担。我们最迟于{ $due }提交。
event-outside-put = 我们已提交给：{ $body }，编号{ $reference }。现在由该机构决定。
event-outside-answered = 我们已答复外部机构
event-outside-postponed = 外部机构将期限延长至{ $until }
event-outside-late = 我们在外部机构的事务上已逾期，已通知主管。
event-outside-result-missing = 外部机构未在其期限内作出决定，我们会询问进展。
event-outside-concluded = 程序已结束：{ $result }
event-outside-note = { $name }的备注

notice-outside-opened = 已登记外部机构的程序：{ $title }。我们会在所示日期前答复。
notice-outside-forced = 申诉的其余部分将由外部机构决定：{ $title }。您无需付费。
notice-outside-put = 我们已将申诉的其余部分提交给外部机构：{ $title }
notice-outside-answered = 我们已答复外部机构：{ $title }
notice-outside-postponed = 外部机构延长了期限：{ $title }
notice-outside-concluded = 外部机构的程序已结束：{ $title }

## Ways outside
ways-title = 其他途径
ways-lead = 如果您对我们的决定不满意，也可以走这些途径。我们的决定不影响您的这项权利。
way-dsa = 经认证的争议解决机构（欧盟）
way-dsa-cost = 对您免费，或仅收少量费用。
way-dsa-time = 90天内作出决定；疑难案件最长180天。
way-adr = 消费争议解决机构（欧盟）
way-adr-cost = 对您免费，或仅收少量费用。
way-adr-time = 材料齐全后90天内作出决定。
way-br = consumidor.gov.br（巴西）
way-br-cost = 免费。
way-br-time = 我们会在那里10天内答复。
way-authority = 您所在国家的消费者保护部门
way-authority-cost = 在大多数国家免费。
way-authority-time = 所需时间因国家而异。
way-mediation = 面向商家的调解（欧盟）
way-mediation-cost = 我们承担合理份额的费用。
way-mediation-time = 调解之前、期间和之后都可以起诉。
way-court = 法院
way-court-cost = 需要诉讼费；胜诉方通常可以收回。
way-court-time = 诉讼有时效限制，请尽早咨询。

policy-ways = 通往外部机构的途径
policy-ways-hint = 对决定不满意的人会看到这些途径及其费用和所需时间。以查看当天此处的内容为准。
row-dsa = 《数字服务法》争议解决机构
row-adr = 消费争议解决机构
row-br = 巴西
row-authority = 消费者保护部门
row-mediation = 面向商家的调解
row-court = 法院
ask-way_on = 是否显示
ask-way_whom = 适用对象
ask-way_about = 适用的决定
ask-way_countries = 国家
ask-way_countries-hint = 每个国家两位字母，例如 BR PT。留空表示全部。国家未知的人会看到所有途径。
ask-way_link = 网址
ask-way_link-hint = 以 https:// 开头，可以留空。
ask-way_name = 名称
ask-way_cost = 费用
ask-way_time = 所需时间
way-pick-yes = 是
way-pick-no = 否
way-pick-buyers = 买家
way-pick-shops = 商家
way-pick-both = 买家和商家
way-pick-purchases = 仅限购买
way-pick-all = 购买、商品和举报
refusal-bad_country = 每个国家请用两位字母填写，例如 BR。
refusal-bad_link = 请填写以 https:// 开头的网址。
