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
silence-body-answer-late = 我们的答复将逾期，须由主管发出。
silence-body-answer-late-again = 每天再次提醒主管。
silence-we-ask-the-body = 我们会向该机构询问进展。

## What our people may do
action-body_answered = 我们已答复
action-body_postponed = 机构延长了期限
action-body_concluded = 登记结果
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
event-outside-answered = 我们已答复外部机构
event-outside-postponed = 外部机构将期限延长至{ $until }
event-outside-late = 我们对外部机构的答复已逾期，已通知主管。
event-outside-result-missing = 外部机构未在其期限内作出决定，我们会询问进展。
event-outside-concluded = 程序已结束：{ $result }
event-outside-note = { $name }的备注

notice-outside-opened = 已登记外部机构的程序：{ $title }。我们会在所示日期前答复。
notice-outside-answered = 我们已答复外部机构：{ $title }
notice-outside-postponed = 外部机构延长了期限：{ $title }
notice-outside-concluded = 外部机构的程序已结束：{ $title }
