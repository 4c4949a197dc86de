# Where a case stands, what the reader can do, and what happens if nobody does anything. All pages share these.

## Where it stands: stage-<code>.
stage-draft = This draft has not been sent yet
stage-seller-turn = The shop must answer
stage-buyer-turn = The buyer must answer
stage-platform-review = We are looking at the case
stage-info-wait = We asked for information
stage-platform-offer = Our proposal is on the table
stage-overdue = We are late; a supervisor has been told
stage-executing = The solution is being carried out
stage-chargeback-hold = The bank is looking at the payment
stage-withdrawn-grace = Withdrawn; it can still be reopened
stage-closed = Closed
stage-discarded = Discarded
stage-assistant = The assistant answers
stage-with-shop = The shop must answer
stage-queued = A person of our team comes next
stage-with-agent = A person of our team answers
stage-waiting-buyer = The buyer can answer
stage-callback-booked = A call is booked
stage-reserved = The money is set aside
stage-sent = The payment provider was asked to pay
stage-unknown = We are asking the payment provider what happened
stage-retry = We try the payment again
stage-manual = Our finance team sees to it
stage-succeeded = Paid
stage-released = This refund was not paid; the dispute goes on

## What happens if nobody acts: silence-<word>. They follow a colon.
silence-none = nothing more happens.
silence-discarded = the draft is deleted. No money moves.
silence-pays-buyer = the buyer gets what they asked for.
silence-platform-decides = we take the case and look at it ourselves. Nobody loses anything by silence.
silence-supervisor-steps-in = a supervisor takes the case.
silence-decided-on-file = we go on with what is on file.
silence-proposal-stands = our proposal is carried out. It can be appealed.
silence-platform-pays = we pay the buyer from our own money.
silence-we-chase = we find out what is in the way, and tell both sides.
silence-closes = the dispute is closed for good.
silence-chat-closes = the conversation is closed. A new message opens it again.
silence-we-step-in = a person of our team steps in.
silence-supervisor-told = a supervisor is told, and the conversation goes first.
silence-back-in-queue = the conversation goes to the next free person, before the others.
silence-refund-sent = the payment is sent by itself.
silence-refund-unknown = we ask the payment provider what happened.
silence-refund-manual = our finance team takes over.
silence-refund-manual-again = the head of finance is told.

## What the reader can do when the case waits for them: act-<side>-<code>.
act-buyer-draft = Check it and send it.
act-buyer-buyer-turn = You can accept, make another offer, or ask us to decide.
act-buyer-info-wait = Send what we asked for.
act-buyer-platform-offer = You can accept our proposal or refuse it with a reason.
act-buyer-waiting-buyer = You can answer in the chat.
act-shop-seller-turn = You can accept, make another offer, refuse with a reason, or refund in full.
act-shop-info-wait = Send what we asked for.
act-shop-platform-offer = You can accept our proposal or refuse it with a reason.
act-shop-with-shop = Answer the buyer in the conversation.

## Until when. A case says the reader's time zone beside it.
chat-until = By { $when }. Otherwise:
appeal-possible-until = You can appeal until { $when }.

## Faces of a state: what is waited for inside of it.
stage-refused = The shop refused; the buyer decides how to go on
stage-refused-you = The shop refused: ask for something else, or let us decide
stage-label-late = The label is missing; we are getting one
stage-goods-reship = The shop must send it again
stage-goods-reship-you = Send it again
stage-goods-parts = The shop must send the missing parts
stage-goods-parts-you = Send the missing parts
stage-goods-exchange = The shop must send another one
stage-goods-exchange-you = Send another one
stage-goods-repair = The shop must repair it and send it back
stage-goods-repair-you = Repair it and send it back
stage-goods-shipped = It is on its way to the buyer
stage-goods-arrived = It has arrived; the buyer looks at it
stage-goods-arrived-you = It has arrived: is it right?
stage-waiting-buyer-you = You can answer
stage-with-shop-you = Answer the buyer
silence-goods-refunded = the buyer gets the money back instead.
silence-goods-accepted = it counts as right, and the dispute is closed.

## Whom it waits for when it waits for nobody here.
waits-goods-shipped = Waits for the carrier
waits-in-transit = Waits for the carrier
waits-rma-authorised = Waits for the label
waits-sent = Waits for the payment provider
waits-unknown = Waits for the payment provider
waits-chargeback-hold = Waits for the bank
waits-body-decides = Waits for the body
waits-withdrawn-grace = Nobody has to do anything
waits-in-force = Nobody has to do anything
