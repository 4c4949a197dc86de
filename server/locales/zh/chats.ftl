# Chats: handing over, closing, taking up again, calling back, and the numbers by which they go.

## Handing over
field-hand_over-text = 下一位同事需要知道的内容
field-hand_over-text-hint = 发生了什么、承诺了什么、还需要做什么。买家看不到，也不应被重复询问。
choice-to-desk = 本店面的客服团队
choice-to-finance = 支付团队
choice-to-delivery = 配送团队
choice-to-trust = 安全团队
choice-to-shop = 商家
event-conversation-handed-over-others = { $name }移交了会话：{ $to ->
    [shop] 现由商家处理
    [finance] 等待支付团队
    [delivery] 等待配送团队
    [trust] 等待安全团队
    [colleague] 现由一位同事处理
   *[other] 等待客服团队
}
chat-briefed = 给下一位处理者
refusal-handed_over_enough = 该会话已多次移交，请您亲自答复。
refusal-other_desk = 该会话属于其他团队。

## What the next person must know
chat-summary = 会话概要
chat-began-with = 买家最初说
chat-briefed-by = { $name }移交时说
chat-call-at = 我们将在{ $at }致电
chat-earlier = 接续{ $number }
asked-because-asked = 买家申请了人工客服。
asked-because-danger = 可能有人处于危险中。
asked-because-shop-silent = 商家没有及时答复。
asked-because-misses = 智能助手没能帮上忙。
asked-because-anger = 买家情绪不佳。
asked-because-legal = 买家提到了法律。
asked-because-safety = 买家提到了危险。
asked-because-error = 智能助手出现了问题。

## Closing, and whether it is solved
field-close-reason = 关闭的原因
field-close-reason-hint = 买家会看到，并会被询问问题是否已解决。
field-close-text = 给买家的最后一句话
choice-reason-answered = 所有问题都已答复
choice-reason-goes_on_elsewhere = 在另一个案件中继续
choice-reason-asked_twice = 同样的问题已在另一个会话中提出
choice-reason-abusive = 买家侮辱或威胁他人
action-solved = 是的，已解决
action-not_solved = 还没有
explain-not_solved = 会话会继续。请写下还缺什么，也可以直接发送。
field-not_solved-text = 还缺什么
chat-is-it-solved = 问题解决了吗？
event-conversation-closed-because = { $name }关闭了会话：{ $reason ->
    [answered] 所有问题都已答复
    [goes_on_elsewhere] 在另一个案件中继续
    [asked_twice] 同样的问题已在另一个会话中提出
    [abusive] 请不要使用侮辱或威胁的言语
   *[other] 其他原因
}
event-conversation-solved-asked = 问题解决了吗？如果没有，请告诉我们或直接留言，会话会继续
event-conversation-solved-asked-others = 已询问买家问题是否解决
event-conversation-solved = { $solved ->
    [yes] 您表示问题已解决
   *[other] 您表示问题未解决
}
event-conversation-solved-others = { $solved ->
    [yes] { $name }表示问题已解决
   *[other] { $name }表示问题未解决
}
notice-conversation-solved-asked = 您的会话已关闭。问题解决了吗？如果没有，会话会继续：{ $title }

## Taking up again
event-conversation-reopened = 会话继续
event-conversation-linked = 该会话关闭已久，新的会话由此继续：{ $number }
event-conversation-linked-before = 接续{ $number }
chat-begins-anew = 该会话关闭已久。您写的内容会开始一个新会话。
chat-go-there = 前往新会话
refusal-goes_on_there = 该会话已在新会话中继续，链接在您最后一条消息下方。

## Calling back
explain-book_callback = 请选择我们致电的时间。如果我们没有致电，您会排到最前面。
field-book_callback-at = 时间
field-phone = 您的电话号码
field-phone-hint = 只有我们的团队能看到，商家看不到。
field-called-text = 电话中说了什么
field-called-text-hint = 供团队查看，买家看不到。
slot-zone = { $zone }时间
refusal-no_call_free = 所有回电时间都已约满。您的排队位置保持不变。
refusal-bad_phone = 这看起来不像电话号码。
desk-tab-calls = 回电
desk-empty-calls = 没有预约的回电。

## Numbers
ask-lines = 同时通话数
ask-lines-hint = 您的团队可以同时给多少位买家回电。不回电填0，最多{ $most }。
refusal-bad_lines = 请填写一个不太大的整数。
policy-chats = 会话
ask-chat_assistant_h = 与智能助手的会话无消息多久后关闭（小时）
ask-chat_misses = 智能助手连续几次没有答案后转人工
ask-chat_shop_h = 商家的答复时限（小时），之后由我们介入
ask-chat_first_h = 我们的人员接入会话的时限（小时）
ask-chat_first_most_h = ……超过后的最长时限（小时）
ask-chat_danger_h = ……可能有人处于危险时的时限（小时）
ask-chat_answer_h = 我们每次后续答复的时限（小时）
ask-chat_away_min = 人员离开多久后失去会话（分钟）
ask-chat_hand_overs = 会话可以移交的次数
ask-chat_patience_h = 会话等待买家的时间（小时）
ask-chat_reopen_d = 关闭后多少天内留言可重新打开会话
policy-calls = 给买家回电
ask-chat_call_min = 每次通话的时长（分钟）
ask-chat_call_lead_min = 最晚提前多久预约回电（分钟）
ask-chat_call_ahead_d = 最早提前多久预约回电（天）
ask-chat_call_slack_min = 回电时间过后多久，若无人致电，买家排到最前面（分钟）
