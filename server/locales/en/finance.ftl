# Refunds that need a person.

finance-tab-all = All
finance-tab-manual = Manual
finance-tab-unknown = Unknown
finance-tab-retry = Retry
finance-empty = No refund needs a person.
finance-choose = Choose a refund
finance-refund = Refund { $number }
finance-amount = Amount
finance-whose = Whose money
finance-whose-shop = The shop's
finance-whose-us = Ours
finance-payment = Payment
finance-key = Key at the provider
finance-sent = Sent
finance-asked = Asked about
finance-times = { $n ->
    [0] never
    [one] { $n } time
   *[other] { $n } times
}
finance-reference = Provider's reference
finance-by-hand = End it by hand
finance-four-eyes = Two people must come to the same end, each with their own proof.
finance-first-eyes = { $name } looked at it: “{ $action }”. A second person must agree.

# Payments of which more went back than was taken.
alert-door = { $n ->
    [one] One payment gave back more than was taken
   *[other] { $n } payments gave back more than was taken
}
alert-title = More went back than was taken
alert-lead = Here refunds of the marketplace, ours and what banks took come to more than the buyer paid. Nothing more is refunded from these payments. Each is told once.
alert-none = Nothing waits for a look.
alert-taken = Taken
alert-ours = Refunded by us
alert-past = Refunded by the marketplace
alert-bank = Taken back by banks
alert-excess = Too much
alert-since = Since
alert-looked = I have looked at it

refund-arrives = Arrives
refund-between = { $from } to { $until }
