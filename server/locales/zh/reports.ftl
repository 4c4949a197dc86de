# What can be reported as operators keep it, the categories of the law, and what comes with many reports.

## What can be chosen when a product is reported
policy-options = 可以举报商品的哪些问题
policy-options-hint = 举报商品时须从中选择一项。可提供一至六项。已有的举报保留当时所选的内容和措辞。
option-preview = 用户将看到的内容
option-preview-hint = 各语言，按此顺序。
option-look = 先预览
option-off = 不提供
option-at = 第{ $n }位
option-ours = 留空则显示：{ $words }
option-needed = 提供此选项时必填；其他语言缺失时使用这段文字。
ask-place = 列表中的位置
ask-category = 法律类别
ask-urgency = 紧急程度
ask-words_ar = 您的阿拉伯文措辞
ask-words_en = 您的英文措辞
ask-words_es = 您的西班牙文措辞
ask-words_fa = 您的波斯文措辞
ask-words_id = 您的印度尼西亚文措辞
ask-words_pt = 您的葡萄牙文措辞
ask-words_ru = 您的俄文措辞
ask-words_zh = 您的中文措辞
row-ip_or_counterfeit = 假货与品牌
row-prohibited_or_unsafe = 违禁或不安全
row-misleading_listing_or_search_manipulation = 误导性商品页
row-trade_rule_violation = 其他规则
row-own_1 = 自定义一
row-own_2 = 自定义二
row-own_3 = 自定义三
row-own_4 = 自定义四
concern-unknown = 已不再提供的选项
refusal-none_on = 请至少提供一个选项。
refusal-too_many_on = 最多提供六个选项。
refusal-one_line = 请写在一行内。

## Categories of the European database of statements of reasons
law-animal_welfare = 动物福利
law-consumer_information = 消费者信息
law-cyber_violence = 网络暴力
law-cyber_violence_against_women = 针对女性的网络暴力
law-data_protection_and_privacy_violations = 数据保护与隐私
law-illegal_or_harmful_speech = 违法或有害言论
law-intellectual_property_infringements = 知识产权
law-negative_effects_on_civic_discourse_or_elections = 公共讨论与选举
law-not_specified_notice = 举报人未说明
law-other_violation_tc = 其他违反我们条款的行为
law-protection_of_minors = 未成年人保护
law-risk_for_public_security = 公共安全
law-scams_and_fraud = 诈骗与欺诈
law-self_harm = 自我伤害
law-unsafe_and_prohibited_products = 不安全和违禁商品
law-violence = 暴力

## What many people and trusted flaggers report, and unfounded reports
report-flagger = 可信举报方
report-language = 举报人的语言
report-alike = 其他人也举报了同一问题
report-others = 收到此举报时有{ $n }人
report-unfounded = 明显没有依据
report-warned = 这项举报明显没有依据。如果继续提交这类举报，我们会在一段时间内不再受理；危及人身的情况始终会处理。
refusal-reports_paused = 您的多项举报明显没有依据，因此我们在一段时间内不再受理。如果有人处于危险中，请勾选该项：这类情况始终会处理。
refusal-not_unfounded = 只有没有违反规则、也没有采取措施的举报，才能认定为没有依据。
field-unfounded = 是否明显没有依据？
field-unfounded-hint = 仅在任何人都能看出时选择。反复提交这类举报的人会先收到警告，之后须等待一段时间。
field-decide-reference = 规则出处
field-decide-reference-hint = 法律名称及条款，或我们规则的编号。商家会看到。
mark-danger = 危险
mark-people = { $n }人举报此问题
statement-source = 我们如何得知
statement-after-report = 有人举报。
event-statement-sourced = 由可信举报方告知

## The administrator's page
admin-trust = 举报与法律
flaggers = 可信举报方
flaggers-hint = 由主管部门指定的组织。它们的举报按紧急处理。每个组织都有自己的专属链接。
flaggers-none = 还没有。
ask-flagger = 组织名称
flagger-add = 添加并生成链接
flagger-trusted = 可信
flagger-withdraw = 撤销
flagger-withdrawn = 已撤销
flagger-link = 专属链接
flagger-link-hint = 只显示这一次。请通过安全的方式交给该组织。如果丢失，请撤销后重新生成。
flagger-welcome = 您的举报会优先处理。商家永远不会知道是谁举报的。
flagger-enter = 继续
done-flagger = 链接已生成。
done-flagger-off = 已撤销。链接不再有效。
statements-export = 理由说明
statements-export-hint = 采用欧洲理由说明数据库的格式，可直接提交。程序凭具有相应权限的密钥获取。
statements-export-first = 前100条
scope-statements = 理由说明
scope-statements-hint = 获取理由说明，用于欧洲数据库
ask-report_many = 多少人举报同一问题即为紧急
ask-misuse_warn = 六个月内多少次没有依据的举报后发出警告
ask-misuse_pause = 多少次没有依据的举报后暂停受理
ask-misuse_pause_d = 暂停受理多少天

## Danger
event-conversation-person-asked-danger = 已呼叫专人，您排在第一位
danger-first = 您排在第一位。
danger-answer = 已呼叫专人（夜间也会响应）。如果有人受伤，请立即拨打所在国家的急救电话。
field-report-concern = 有什么问题
field-report-text = 发生了什么？
