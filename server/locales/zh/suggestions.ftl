# Suggestions: what people would like to be better, and what became of it.

kind-suggestion = 建议
nav-product = 建议
nav-suggest = 提建议
ideas-title = 我的建议
ideas-lead = 您可以在这里看到每条建议的进展。每一步我们都会通知您。
ideas-new = 提建议
ideas-none = 您还没有提过建议。
ideas-next = 产品团队会在一周左右查看。列入计划或完成时会通知您；如果不采纳，也会说明原因。
ideas-same = 提出者
ideas-people = { $n }人
ideas-together = 答复
ideas-together-what = 与内容相同的其他建议一起答复。对其中一条的决定适用于全部。
ideas-planned = 计划时间
ideas-promised-by = 承诺人
field-title = 用一句话概括
field-title-hint = 列表中会显示这句话，例如：“按国家筛选”。

## The product desk.

product-tab-all = 全部
product-tab-received = 新建议
product-tab-grouped = 已保留
product-tab-planned = 已计划
product-empty = 没有等待您处理的建议。
product-choose = 请选择一条建议
role-editor-hint = 处理建议，看不到其他案件
action-group = 保留
action-join = 与另一条内容相同
action-plan = 列入计划
action-move = 推迟日期
action-done = 已完成
action-turn_down = 不予采纳并说明理由
explain-group = 您已看过并保留它，以便列入计划。会通知提出者。
explain-join = 此后与另一条一起答复，提出者会得到相同的消息。此操作无法撤回。
explain-plan = 您以自己的名字对它负责。提出者会看到您的话和日期。
explain-move = 承诺的日期只能推后，提出者会看到原因。
explain-done = 会通知提出者，以及所有提出相同建议的人。
explain-turn_down = 提出者和所有提出相同建议的人都会看到原因。此操作无法撤回。
field-join-to = 与哪一条相同
field-weeks = 何时完成
field-plan-text = 您的计划（给提出者）
field-move-text = 为何需要更久（给提出者）
field-done-text = 有哪些新变化（给提出者）
field-turn_down-text = 原因（给提出者）
choice-weeks_2 = 两周内
choice-weeks_4 = 四周内
choice-weeks_8 = 八周内
choice-weeks_13 = 三个月内
choice-weeks_26 = 半年内
choice-weeks_52 = 一年内
choice-exists_already = 已经有了
choice-not_possible = 无法实现
choice-too_few = 会用到的人太少
choice-against_rules = 违反我们的规则或法律
choice-other_plans = 我们另有计划
refusal-answered_with_others = 它与其他建议一起答复。请在其中第一条上操作。
refusal-others_joined_it = 已有其他建议并入这一条。请把另一条并入这一条。
refusal-nothing_to_join = 没有其他未结的建议。
refusal-as_late_as_can_be = 承诺的日期已经是最晚的了。

## Where it stands.

stage-grouped = 我们已保留，待列入计划
stage-grouped-you = 请列入计划，或不予采纳并说明理由
stage-planned = 已列入计划
stage-planned-you = 请落实，或推迟日期
stage-done = 已完成
stage-declined = 不会采纳
silence-suggestion-lead = 由产品团队主管接手。
silence-suggestion-date = 提醒作出承诺的人，另定日期并说明原因。

## What happened.

event-suggestion-opened = { $who ->
    [you] 您提出了建议
   *[other] 提出了建议
}
event-suggestion-grouped = 产品团队已保留，待列入计划
event-suggestion-joined = { $people ->
    [one] 与内容相同的另一条建议合并
   *[other] 与内容相同的另一条建议合并：现有{ $people }人
}
event-suggestion-counted = { $people }人提出相同建议
event-suggestion-planned = 计划于{ $until }完成
event-suggestion-moved = 需要更久，新日期为{ $until }
event-suggestion-done = 已完成
event-suggestion-declined = 不会采纳：{ $reason }
event-suggestion-late = 我们的时限已过，已提醒产品团队
event-suggestion-said = { $who ->
    [you] 您作了补充
   *[other] 提出者作了补充
}
event-suggestion-note = { $name }的备注
notice-suggestion-opened = 我们已收到您的建议：{ $title }
notice-suggestion-grouped = 我们已保留您的建议，待列入计划：{ $title }
notice-suggestion-joined = 其他人提出了相同的建议，我们会一起答复：{ $title }
notice-suggestion-counted = 更多人提出了相同的建议：{ $title }
notice-suggestion-planned = 您的建议已列入计划：{ $title }
notice-suggestion-moved = 您的建议需要更久，已有新日期和原因：{ $title }
notice-suggestion-done = 您的建议已完成：{ $title }
notice-suggestion-declined = 我们不会采纳您的建议，并说明了原因：{ $title }
notice-suggestion-late = 您的建议已逾期，我们已提醒团队：{ $title }
policy-suggestions = 建议
ask-suggestion_received_bd = 产品团队查看新建议的时限（工作日）
ask-suggestion_grouped_bd = 将保留的建议列入计划或不予采纳的时限（工作日）
ask-suggestion_late_bd = 承诺的日期过后另定日期的时限（工作日）
demo-see-product = 建议：一条已列入计划，有两人提出；一条附理由未采纳；还有一条来自商家的新建议。
