# Chats: handing over, closing, taking up again, calling back, and the numbers by which they go.

## Handing over
field-hand_over-text = What the next person must know
field-hand_over-text-hint = What happened, what was promised, what is still to do. The buyer does not read it and must not be asked twice.
choice-to-desk = The desk of this storefront
choice-to-finance = The payments desk
choice-to-delivery = The delivery desk
choice-to-trust = The safety desk
choice-to-shop = The shop
event-conversation-handed-over-others = { $name } handed the conversation over: { $to ->
    [shop] the shop has it now
    [finance] it waits for the payments desk
    [delivery] it waits for the delivery desk
    [trust] it waits for the safety desk
    [colleague] a colleague has it now
   *[other] it waits for the desk
}
chat-briefed = for whoever has it next
refusal-enough_chats = You have as many conversations as one person can answer in time. Answer or close one of them first.
refusal-handed_over_enough = This conversation was passed on too often already. Please answer it yourself.
refusal-other_desk = This conversation is for another desk.

## What the next person must know
chat-summary = What it is about
chat-began-with = The buyer began with
chat-briefed-by = { $name } handed it over
chat-call-at = We call at { $at }
chat-earlier = It goes on from { $number }
asked-because-asked = The buyer asked for a person.
asked-because-danger = People may be in danger.
asked-because-shop-silent = The shop did not answer in time.
asked-because-misses = The assistant could not help.
asked-because-anger = The buyer is upset.
asked-because-legal = The buyer wrote about the law.
asked-because-safety = The buyer wrote about danger.
asked-because-error = Something went wrong with the assistant.

## Closing, and whether it is solved
field-close-reason = Why you close it
field-close-reason-hint = The buyer reads it and is asked whether it is solved.
field-close-text = A last word to the buyer
choice-reason-answered = Everything is answered
choice-reason-goes_on_elsewhere = It goes on in another case
choice-reason-asked_twice = The same was asked in another conversation
choice-reason-abusive = The buyer insults or threatens people
action-solved = Yes, it is solved
action-not_solved = No, not yet
explain-not_solved = The conversation goes on. Write what is still missing, or just send it.
field-not_solved-text = What is still missing
chat-is-it-solved = Is it solved?
event-conversation-closed-because = { $name } closed the conversation: { $reason ->
    [answered] everything is answered
    [goes_on_elsewhere] it goes on in another case
    [asked_twice] the same was asked in another conversation
    [abusive] please write without insults and threats
   *[other] for another reason
}
event-conversation-solved-asked = Is it solved? If not, say so or just write, and it goes on
event-conversation-solved-asked-others = The buyer is asked whether it is solved
event-conversation-solved = { $solved ->
    [yes] You said that it is solved
   *[other] You said that it is not solved
}
event-conversation-solved-others = { $solved ->
    [yes] { $name } says that it is solved
   *[other] { $name } says that it is not solved
}
notice-conversation-solved-asked = Your conversation was closed. Is it solved? If not, it goes on: { $title }

## Taking up again
event-conversation-reopened = The conversation goes on
event-conversation-linked = This conversation was closed too long ago. A new one goes on from here: { $number }
event-conversation-linked-before = This goes on from { $number }
chat-begins-anew = This conversation was closed long ago. What you write begins a new one.
chat-go-there = Go to the new conversation
refusal-goes_on_there = This conversation goes on in a new one. You find it below your last message.

## Calling back
explain-book_callback = Choose when we call you. If we do not, you go to the front of the queue.
field-book_callback-at = When
field-phone = Your phone number
field-phone-hint = Only our team sees it, not the shop.
field-called-text = What was said on the phone
field-called-text-hint = For the team. The buyer does not read it.
slot-zone = Times in { $zone }
refusal-no_call_free = All times for calls are taken. You keep your place in the queue.
refusal-bad_phone = This does not look like a phone number.
desk-tab-calls = Calls
desk-empty-calls = No calls are booked.

## Numbers
ask-lines = Calls at once
ask-lines-hint = How many buyers your people can call back at the same time. 0 if they call nobody; { $most } at most.
refusal-bad_lines = Write a whole number of calls that is not too large.
policy-chats = Conversations
ask-chat_assistant_h = A conversation with the assistant is closed after so long without a message, in hours
ask-chat_misses = How often in a row the assistant may have no answer before a person takes over
ask-chat_shop_h = The shop’s time to answer, in hours; then we step in
ask-chat_first_h = Time until a person of ours takes a conversation, in hours
ask-chat_first_most_h = … and at most, once that has passed, in hours
ask-chat_danger_h = … and when people may be in danger, in hours
ask-chat_answer_h = Our time for each further answer, in hours
ask-chat_away_min = Whoever has a conversation loses it after being away for, in minutes
ask-chat_at_once = How many conversations one person has at once
ask-chat_hand_overs = How often a conversation may be handed over
ask-chat_patience_h = How long a conversation waits for the buyer, in hours
ask-chat_reopen_d = How long a message opens a closed conversation again, in days
policy-calls = Calls to buyers
ask-chat_call_min = Length of a call, in minutes
ask-chat_call_lead_min = A call is booked so long before it at least, in minutes
ask-chat_call_ahead_d = A call is booked so far ahead at most, in days
ask-chat_call_slack_min = So long after a call the buyer goes to the front of the queue if nobody called, in minutes
