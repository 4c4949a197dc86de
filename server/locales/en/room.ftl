# The mediation room.

room-tab-decide = To decide
room-tab-answers = Waits for answers
room-tab-all = All
room-empty = No dispute stands here.
room-choose = Choose a dispute
room-rule-and-facts = Rule and facts
room-both-sides = Both sides
room-said-nothing = Has not said anything yet.
room-evidence-count = { $n ->
    [0] No evidence
    [one] { $n } piece of evidence
   *[other] { $n } pieces of evidence
}
room-proposals = Proposals
room-range = A decision must lie between { $low } (the shop's best offer) and { $high } (the buyer's request).
room-refundable = At most { $amount } can still be paid back.
room-decide = What you can do
room-nothing-now = There is nothing to decide at the moment.
room-explain-take = The decision was late. From now on it is yours.
room-explain-propose = Both sides can accept or refuse. If nobody refuses in time, the proposal stands.
room-explain-request_info = The case waits for the side that you ask. If it stays silent, you decide on what is on file.
room-explain-propose_outside = For a proposal outside what both sides said, give the reason; it is kept on file.
room-explain-replan = The plan is stopped and you decide again.

## The rule
room-rule-no-evidence = The buyer need not show anything; the tracking is looked at.
room-rule-evidence = The buyer must show: { $kinds }, or say why not.
room-rule-remedies = The buyer may ask for: { $remedies }.
room-rule-fast = It comes straight to us.
room-comma = ,{ " " }
room-hours = { $n } h
room-of = { $n } of { $most }
room-policy-version = Policy version
room-policy-seller = Shop answers within
room-policy-negotiation = Negotiation ends after
room-policy-review = We decide within
room-policy-offer = Parties answer us within
room-policy-info = Information within
room-policy-counters-buyer = Buyer's further offers
room-policy-counters-shop = Shop's further offers
room-policy-proposals = Our proposals
room-policy-questions = Our questions
room-policy-silence-cap = Silence means yes up to
room-policy-goodwill = Goodwill alone up to

## The facts
room-facts = Facts
room-unknown = Unknown
room-parcel-then = Parcel, when opened
room-parcel-now = Parcel, now
room-parcel-none = Not sent
room-parcel-moving = On the way
room-parcel-delivered = Delivered
room-parcel-lost = Lost or damaged
room-parcel-returned = On its way back
room-delivered-then = Delivered, when opened
room-delivered-now = Delivered
room-shipped = Sent
room-value = In dispute
room-refundable-then = Refundable, when opened
room-refundable-now = Refundable now
room-shop-closed = Closed or suspended

## Closed cases with the same facts
room-precedents = Cases like this
room-precedents-key = Same reason, evidence, tracking and size of the request.
room-precedents-few = Too few to compare: { $n }.
room-precedents-buyer = The buyer got all
room-precedents-split = Each got a part
room-precedents-shop = The shop owed nothing
room-usual-outcome = In { $most } of { $alike } cases like this it ended so: “{ $outcome }”.
room-usual-buyer = In { $most } of { $alike } cases like this the buyer got all.
room-usual-split = In { $most } of { $alike } cases like this each got a part.
room-usual-shop = In { $most } of { $alike } cases like this the shop owed nothing.
room-usual-share = In the middle, the buyer got { $share } of what was asked.
room-departs = This is not how cases like it usually end
room-departs-yours = You are about to decide: { $terms }.
room-departs-free = You can decide so, if this case is different. It is written into the decision that you read this. To go on, press the button once more.
room-departed = Decided otherwise than cases like it.
room-buyer-reads = The buyer reads: { $language }.
room-shop-reads = The shop reads: { $languages }.
room-habits = This buyer’s other disputes
room-habits-none = There are none.
room-habits-all = Opened
room-habits-same = For the same reason
room-habits-buyer = The buyer got all
room-habits-split = Each got a part
room-habits-shop = The shop owed nothing
room-habits-withdrawn = Withdrawn
room-habits-hint = Only numbers, for you alone. Nothing follows from them by itself: decide on what is shown here.
