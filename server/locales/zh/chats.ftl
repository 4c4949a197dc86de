# Chats: handing over, closing, taking up again, calling back, and the numbers by which they go.

## Handing over
field-hand_over-text = 接手的人须知道什么
field-hand_over-text-hint = 发生了什么、承诺了什么、还要做什么。买家看不到，也不应被重复询问。
choice-to-desk = 本站点的客服团队
choice-to-finance = 财务团队
choice-to-delivery = 物流团队
choice-to-trust = 安全团队
choice-to-shop = 商家
event-conversation-handed-over-others = { $name }移交了会话：{ $to ->
    [shop] 现由商家处理
    [finance] 等待财务团队
    [delivery] 等待物流团队
    [trust] 等待安全团队
    [colleague] 现由一位同事处理
   *[other] 等待客服团队
}
chat-briefed = 供下一位接手的人参考
refusal-enough_chats = 您手上的会话已达到一人能及时答复的上限，请先答复或结束其中一个。
refusal-handed_over_enough = 这个会话已移交过多次，请您自行答复。
refusal-other_desk = 这个会话由另一团队处理。

## What the next person must know
chat-summary = 事由
chat-began-with = 买家最初的话
chat-briefed-by = { $name }移交了会话
chat-call-at = 我们将在{ $at }致电
chat-earlier = 接续{ $number }
asked-because-asked = 买家要求转人工客服。
asked-because-danger = 可能有人处于危险之中。
asked-because-shop-silent = 商家没有按时答复。
asked-because-misses = 智能助手未能帮上忙。
asked-because-anger = 买家情绪不满。
asked-because-legal = 买家提到了法律。
asked-because-safety = 买家提到了危险。
asked-because-error = 智能助手出现了问题。

## Closing, and whether it is solved
field-close-reason = 结束的原因
field-close-reason-hint = 买家会看到，并被询问问题是否已解决。
field-close-text = 给买家的最后一句话
choice-reason-answered = 已全部答复
choice-reason-goes_on_elsewhere = 在另一案件中继续
choice-reason-asked_twice = 同样的问题已在另一会话中提出
choice-reason-abusive = 买家辱骂或威胁他人
action-solved = 是，已解决
action-not_solved = 还没有
explain-not_solved = 会话继续。请写下还缺什么，或直接发送。
field-not_solved-text = 还缺什么
chat-is-it-solved = 问题解决了吗？
event-conversation-closed-because = { $name }结束了会话：{ $reason ->
    [answered] 已全部答复
    [goes_on_elsewhere] 在另一案件中继续
    [asked_twice] 同样的问题已在另一会话中提出
    [abusive] 请不要辱骂或威胁
   *[other] 其他原因
}
event-conversation-solved-asked = 问题解决了吗？如果没有，请告诉我们或直接发消息，会话会继续
event-conversation-solved-asked-others = 已询问买家问题是否解决
event-conversation-solved = { $solved ->
    [yes] 您表示问题已解决
   *[other] 您表示问题没有解决
}
event-conversation-solved-others = { $solved ->
    [yes] { $name }表示问题已解决
   *[other] { $name }表示问题没有解决
}
notice-conversation-solved-asked = 您的会话已结束。问题解决了吗？如果没有，会话会继续：{ $title }

## Taking up again
event-conversation-reopened = 会话继续
event-conversation-linked = 这个会话结束已久，由新的会话接续：{ $number }
event-conversation-linked-before = 接续{ $number }
chat-begins-anew = 这个会话结束已久。您发的消息会开始一个新会话。
chat-go-there = 前往新会话
refusal-goes_on_there = 这个会话已在新会话中继续。您可以在最后一条消息下方找到它。

## Calling back
explain-book_callback = 选择我们致电给您的时间。如果我们没有致电，您会排到最前面。
field-book_callback-at = 时间
field-phone = 您的电话号码
field-phone-hint = 只有我们的团队能看到，商家看不到。
field-called-text = 电话中说了什么
field-called-text-hint = 供团队参考，买家看不到。
slot-zone = { $zone }时间
refusal-no_call_free = 可预约的通话时间已满。您的排队位置不变。
refusal-bad_phone = 这看起来不像电话号码。
desk-tab-calls = 电话
desk-empty-calls = 没有预约的电话。

## Numbers
ask-lines = 同时通话数
ask-lines-hint = 您的团队最多可以同时给多少位买家回电。不回电则填0；最多{ $most }。
refusal-bad_lines = 请填写一个不太大的整数。
policy-chats = 会话
ask-chat_assistant_h = 与智能助手的会话多久没有消息后结束（小时）
ask-chat_misses = 智能助手连续几次没有答案后转人工
ask-chat_shop_h = 商家的答复时限（小时），之后我们介入
ask-chat_first_h = 我们的工作人员接入会话的时限（小时）
ask-chat_first_most_h = ……该时限过后，最长（小时）
ask-chat_danger_h = ……可能有人处于危险之中时（小时）
ask-chat_answer_h = 之后每次答复的时限（小时）
ask-chat_away_min = 接手人离开多久后失去会话（分钟）
ask-chat_at_once = 一人同时处理几个会话
ask-chat_hand_overs = 一个会话最多可移交几次
ask-chat_patience_h = 会话等待买家的时间（小时）
ask-chat_reopen_d = 结束后多久内发消息可重新开启会话（天）
policy-calls = 致电买家
ask-chat_call_min = 通话时长（分钟）
ask-chat_call_lead_min = 至少提前多久预约通话（分钟）
ask-chat_call_ahead_d = 最多提前多久预约通话（天）
ask-chat_call_slack_min = 到时无人致电，多久后买家排到最前面（分钟）
