# Cases as readers see them: who must act, what happened, what is on the table.

party-buyer = Buyer
party-shop = Shop
party-platform = Our team
you = You
assistant = Assistant
unread = New
read = Read
sent = Sent
back = Back
order = Order
conversation = Conversation
what-you-can-do = What you can do
what-happened = What happened so far
what-is-being-done = What is being done
not-possible-now = Not possible now
only-our-team = Only our team sees this
note-for-team = note for the team
open-dispute = Open a dispute
kind-conversation = Conversation
kind-dispute = Dispute
kind-refund = Refund

## The hero of a case
your-turn = It is your turn
closed = Closed
waits-for = Waits for { $name }
waits-for-us = Waits for us
waits-for-you = Waits for you
waits-for-shop = Waits for the shop
waits-for-buyer = Waits for the buyer
your-time = { $zone ->
    [UTC] UTC
   *[other] your time, { $zone }
}
if-nobody-acts = If nobody acts:
action-accept-terms = Accept: { $terms }

## Proposals
offer-by = { $who ->
    [you] Your proposal
    [platform] Our proposal
   *[other] Proposal of { $name }
}
on-the-table = On the table
version = Version { $n }
between-you = Between you: { $amount }
terms-with-amount = { $remedy }: { $amount }
step-refund = { $amount } back to the buyer
step-reship = The same again
step-parts = The missing parts
frozen-message = { $who ->
    [you] Your message of { $when }
    [shop] Message of the shop of { $when }
    [buyer] Message of the buyer of { $when }
   *[platform] Our message of { $when }
}

## Chat
new-messages = New messages
message = Message
write-a-message = Write a message
add-files = Add files
sending = Sending…
waits-for-connection = Waits for the connection
not-sent = Not sent
retry = Try again
chat-closed = This conversation is closed.
upload = Upload
remove = Remove
upload-failed = The upload failed
file-wrong-type = Only photos, PDF, and videos (MP4 or WebM)
file-too-many = At most { $n } files
file-hint = A photo or PDF up to 20 MB, or a video up to 60 seconds and 50 MB. We take out where it was made before others see it.
photos-and-papers = Photos, videos and papers
choose-files = Choose files
field-kind = What do you want to add?
prepared-dispute = I have prepared a dispute for you. Please check it; you send it with one tap.
check-and-send = Check and send
assistant-hello = { $order ->
    [yes] Hello, I am { $name }, an automatic assistant. I can see your order “{ $title }”. What is wrong? You can talk to a person at any time.
   *[no] Hello, I am { $name }, an automatic assistant. How can I help? You can talk to a person at any time.
}
people-until = People answer until { $until }.
people-from = People are back { $from }.
people-by-message = Leave a message: a person answers.
you-wait-for-person = You are in the queue.
person-has-it = { $name } has your conversation.
queue-place = { $ahead ->
    [0] Nobody is ahead of you.
    [one] { $ahead } person is ahead of you.
   *[other] { $ahead } people are ahead of you.
}
queue-place-wait = { $ahead ->
    [0] Nobody is ahead of you, about { $minutes } min.
    [one] { $ahead } person is ahead of you, about { $minutes } min.
   *[other] { $ahead } people are ahead of you, about { $minutes } min.
}
error-title = Error: { $title }

## What an action means, before it is done
explain-escalate = We look at the case and propose a solution. Both of you keep everything you have shown and offered.
explain-close = The conversation ends. A message within 30 days opens it again.
explain-to_shop = The shop gets this conversation and has 24 hours to answer. If it does not, we step in.
explain-ask_person = A person of ours takes over. The assistant is silent from then on.
explain-take = You answer this conversation from now on.

## Outcomes
outcome-refund_full = All the money went back
outcome-refund_partial = Part of the money went back
outcome-reshipped = It was sent again
outcome-parts_sent = The missing parts were sent
outcome-no_remedy = Nothing is owed
outcome-withdrawn = Withdrawn
outcome-refunded_by_chargeback = The bank paid the buyer back
outcome-platform_goodwill = We paid as goodwill
how-agreement = by agreement
how-seller_silence = because the shop did not answer
how-platform_ruling = by our decision
how-platform_deadman = at our cost, because we were late
how-chargeback = by the bank
how-withdrawal = because the buyer withdrew
choice-nobody_refused = Nobody refused our proposal in time
choice-refusal_limit = Our last proposal was refused

## Events of a dispute
event-dispute-started = { $who ->
    [you] You began a dispute
   *[other] { $name } began a dispute
}
event-dispute-submitted = { $who ->
    [you] You opened the dispute: { $reason }. You ask for: { $terms }
   *[other] { $name } opened the dispute: { $reason }. Asked for: { $terms }
}
event-dispute-evidence-added-photo = { $who ->
    [you] You added a photo
   *[other] { $name } added a photo
}
event-dispute-evidence-added-document = { $who ->
    [you] You added a document
   *[other] { $name } added a document
}
event-dispute-evidence-added-payment_proof = { $who ->
    [you] You added a proof of payment
   *[other] { $name } added a proof of payment
}
event-dispute-evidence-added-message = { $who ->
    [you] You added a message from the chat
   *[other] { $name } added a message from the chat
}
event-dispute-evidence-added-statement = { $who ->
    [you] You added a statement
   *[other] { $name } added a statement
}
event-dispute-evidence-added-excuse = { $who ->
    [you] You told us why you cannot show evidence
   *[other] { $name } told us why there is no evidence
}
event-dispute-countered = { $who ->
    [you] You offered: { $terms }
   *[other] { $name } offered: { $terms }
}
event-dispute-refused = { $who ->
    [you] You refused
   *[other] { $name } refused
}
event-dispute-refused-because = { $who ->
    [you] You refused: { $why }
   *[other] { $name } refused: { $why }
}
event-dispute-accepted = { $who ->
    [you] You accepted
   *[other] { $name } accepted
}
event-dispute-silent = { $by ->
    [you] You did not answer in time. You keep all your rights
    [shop] The shop did not answer in time
    [buyer] The buyer did not answer in time
   *[platform] We did not decide in time; we pay
}
event-dispute-negotiation-ended = The time for negotiating is over. We take the case
event-dispute-escalated = { $who ->
    [you] You asked us to decide
   *[other] { $name } asked us to decide
}
event-dispute-info-requested = { $from ->
    [you] We ask you for: { $item }
    [shop] We asked the shop for: { $item }
   *[other] We asked the buyer for: { $item }
}
event-dispute-info-provided = { $who ->
    [you] You answered our question
   *[other] { $name } answered our question
}
event-dispute-proposed = We propose: { $terms }
event-dispute-decided = We decided: { $why }
event-dispute-decided-by-silence = Our proposal stands: { $why }. You can appeal
event-dispute-plan-fixed = What will be done: { $terms }
event-dispute-step-moved-shipped = It is on its way
event-dispute-step-moved-delivered = It has arrived. The buyer may object until { $due }
event-dispute-step-moved-failed = It did not work out; the money goes back instead
event-dispute-step-moved-done = Done
event-dispute-plan-dropped = The plan did not work out. We look at the case again
event-dispute-overdue = A deadline of ours has passed. A supervisor was told
event-dispute-taken-over = A supervisor took the case
event-dispute-withdrawn = { $who ->
    [you] You withdrew the dispute. Until it is closed you can reopen it once
   *[other] { $name } withdrew the dispute
}
event-dispute-reopened = { $who ->
    [you] You reopened the dispute
   *[other] { $name } reopened the dispute
}
event-dispute-chargeback-opened = The bank is looking at the payment. Everything waits until it is done
event-dispute-chargeback-ended-repaid = The bank paid the buyer back
event-dispute-chargeback-ended-repaid-part = The bank paid the buyer { $amount } back. We decide about the rest
event-dispute-chargeback-ended-dropped = The bank is done. We go on
event-dispute-goodwill = We pay { $amount } of goodwill money, beside the case
event-dispute-goodwill-asked = { $name } asks for a second pair of eyes on goodwill of { $amount }
event-dispute-tracking-changed = News from the carrier: { $code }
event-dispute-note = Note of { $name }
event-dispute-discarded = The draft was discarded
event-dispute-closed = Closed: { $outcome }, { $how }

## Events of a refund
event-refund-promised = { $amount } is set aside for the buyer
event-refund-dispatched = The payment provider was asked to pay
event-refund-accepted = The payment provider has the order
event-refund-paid = The money is on its way. It arrives between { $from } and { $until } { $reference ->
    [none] { "" }
   *[other] (reference { $reference })
}
event-refund-soft-failed = { $reason ->
    [none] The payment provider could not pay now; we try again
   *[other] The payment provider could not pay now; we try again: { $reason }
}
event-refund-hard-failed = { $reason ->
    [none] The payment provider cannot pay this way; our finance team takes over
   *[other] The payment provider cannot pay this way; our finance team takes over: { $reason }
}
event-refund-went-unknown = The payment provider did not answer. We are asking
event-refund-held = The refund waits while the bank looks at the payment
event-refund-asked = We asked the payment provider
event-refund-found-absent = The payment provider has not paid; we try again
event-refund-went-manual = Our finance team takes over
event-refund-manual-overdue = The finance team's deadline has passed. Its lead was told
event-refund-first-eyes = { $name } looked at it; a second person must agree
event-refund-settled-otherwise = It was paid another way
event-refund-let-go = The amount is free again

## Events of a chat
event-conversation-person-asked = { $who ->
    [you] You asked for a person. { $ahead ->
        [0] Nobody is ahead of you
        [one] { $ahead } person is ahead of you
       *[other] { $ahead } people are ahead of you
    }
    [buyer] { $name } asked for a person
   *[other] The conversation goes to a person
}
event-conversation-to-shop = The shop has this conversation now
event-conversation-taken = { $who ->
    [you] You took the conversation
   *[other] { $name } joined the conversation
}
event-conversation-handed-over = { $to ->
    [shop] We told the shop what it is about. You need not say anything twice
    [finance] Our payments desk goes on with this and knows what was said. You need not say anything twice
    [delivery] Our delivery desk goes on with this and knows what was said. You need not say anything twice
    [trust] Our safety desk goes on with this and knows what was said. You need not say anything twice
    [colleague] Another colleague goes on with this and knows what was said. You need not say anything twice
   *[other] The next free colleague goes on with this and knows what was said. You need not say anything twice
}
event-conversation-lease-lost = Our colleague had to leave. You are first in the queue
event-conversation-callback-booked = We call you at { $at }
event-conversation-called = { $who ->
    [you] You called the buyer
   *[other] { $name } called
}
event-conversation-late = You have waited too long. A supervisor was told, and you go before the others
event-conversation-dispute-prepared = A dispute was prepared: { $number }
event-conversation-closed = { $who ->
    [you] You closed the conversation
    [clock] The conversation was closed because nobody wrote
   *[other] { $name } closed the conversation
}
event-conversation-nothing-needed = { $name } says that nothing more is needed

## What carriers say
tracking-label_created = The label was made
tracking-picked_up = Picked up
tracking-accepted = The carrier has it
tracking-in_transit = On the way
tracking-customs = At customs
tracking-customs_hold = Held by customs
tracking-out_for_delivery = Out for delivery
tracking-attempt_failed = Delivery failed; they will try again
tracking-ready_for_pickup = Ready to be picked up
tracking-delivered = Delivered
tracking-refused = Refused at the door
tracking-returning = On its way back to the shop
tracking-returned_to_sender = Back at the shop
tracking-lost = Lost
tracking-damaged = Damaged on the way
tracking-destroyed = Destroyed
tracking-unknown = Other news

event-conversation-callback-booked-others = A call was booked for { $at }
event-conversation-late-others = The buyer has waited too long. The supervisor was told
event-conversation-lease-lost-others = The colleague left. The conversation is first in the queue

## What the reader must do when it is their turn
stage-seller-turn-you = Answer the buyer
stage-buyer-turn-you = Answer the shop's offer
stage-platform-review-you = Propose a solution or decide
stage-info-wait-you = Give us what we asked for
stage-platform-offer-you = Answer our proposal
stage-overdue-you = Take the case or decide
stage-manual-you = Find out what became of the money

## Reasons of payment providers
provider-provider_unavailable = it does not answer
provider-card_closed = the card is closed
provider-card_expired = the card has expired
provider-account_closed = the account is closed
provider-insufficient_funds = the account has too little money
provider-limit_exceeded = a limit was reached
less-than-asked = You asked for { $asked }; this is { $less } less.

offer-refused = Refused
explain-dispute-take = The decision was late. From now on it is yours.
provider-do_not_honor = the bank refused without a reason
provider-other = it refused

# Beside a decision.
basis-shown = What had been shown until then ({ $n })
basis-nothing = Nothing had been shown until then.
