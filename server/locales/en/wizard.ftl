# The way to a dispute, one question a page.

wizard-step = Step { $n } of { $of }
wizard-continue = Continue
wizard-later = Save and come back later
wizard-add = Done
wizard-change = Change

## Which items.
wizard-items-title = Which items is it about?
wizard-items-hint = Choose all that have the same problem.
wizard-pieces = { $n ->
    [one] { $n } piece
   *[other] { $n } pieces
}
wizard-how-many = { $n ->
    [one] How many pieces?
   *[other] How many of the { $n } pieces?
}

## What went wrong.
wizard-reason-title = What went wrong?
wizard-reason-hint = Choose one. You can add photos later.
wizard-opens = Possible from { $when }
wizard-closed = The time for this ended on { $when }
wizard-meanwhile = Whatever it is, you can talk to us.

## What happened.
wizard-story-title = What happened?
wizard-story-hint = Tell it in your own words: what you saw, and when. The shop reads it.
wizard-detail-none = Choose, if you like

## What you want.
wizard-remedy-title = What do you want?
wizard-remedy-hint = The shop can accept it or make another offer.
wizard-remedy-refund-partial = You keep the item
wizard-remedy-reship = If it does not arrive, the money goes back
wizard-remedy-missing-parts-sent = If they do not arrive, the money goes back
wizard-amount = How much do you want back?

## Evidence.
wizard-evidence-title = Can you show it?
wizard-evidence-hint = Photos help the most: the item, the parcel, the label. Or say below why you cannot.
wizard-evidence-optional = You need not show anything. If you have photos, a video or papers that help, add them.
wizard-on-file = Added already
wizard-files = Photos, videos and papers
wizard-files-hint = Photo or PDF up to 20 MB, video up to 60 seconds and 50 MB; at most { $n } files. We take out where it was made.
wizard-choose-files = Choose files
wizard-drop-files = or drop them here
wizard-remove = Remove { $name }
wizard-pick = { $n ->
    [0] Messages from the chat with the shop
    [one] Messages from the chat ({ $n } chosen)
   *[other] Messages from the chat ({ $n } chosen)
}
wizard-proof = { $n ->
    [0] Proof of payment
    [one] Proof of payment ({ $n } added)
   *[other] Proof of payment ({ $n } added)
}
wizard-excuse = Why you cannot show it
wizard-payment-title = Add proof of payment
wizard-payment-hint = A statement or a receipt. Cover what nobody needs to see, such as a card number.
wizard-messages-title = Which messages show it?
wizard-messages-hint = A copy of what you choose is frozen, so that nobody can change it later.
wizard-no-messages = There are no messages with the shop about this order.

## Check and send.
wizard-check-title = Check and send
wizard-sum-items = Items
wizard-sum-reason = What went wrong
wizard-sum-story = What happened
wizard-sum-remedy = You want
wizard-sum-evidence = Evidence
wizard-sum-nothing = Nothing added
wizard-next = What happens next
wizard-next-shop = { $shop } must answer by { $when }.
wizard-next-us = We look at it ourselves, without waiting for the shop, by { $when }.
wizard-next-silent = If the shop does not answer: { $what }
wizard-next-hold = We hold { $amount } of the shop's payout until the case is closed.
wizard-next-you = You can add evidence and withdraw at any time.
wizard-next-fixed = The items and the reason are fixed once it is sent.

## What is wrong with an answer.
refusal-choose_items = Choose at least one item.
refusal-units_outside = Write how many pieces, not more than you bought.
refusal-choose_reason = Choose what went wrong.
refusal-tell_story = Say what happened.
refusal-story_too_short = Tell a little more: at least 20 characters.
refusal-choose_remedy = Choose what you want.
refusal-say_amount = Write how much you want back.
