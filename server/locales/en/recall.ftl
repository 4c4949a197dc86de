# Recalls, and what our people know of something that was reported.

recall-title = Safety notice
recall-lead = You bought something that is not safe.
recall-product = It is about:
recall-danger = What is dangerous
recall-do = What to do now
recall-money = Your money
recall-hazard_fire = It can catch fire or burn you.
recall-hazard_shock = It can give you an electric shock.
recall-hazard_choking = Small parts can be swallowed and block the airway.
recall-hazard_poison = It contains something that can poison you or harm your skin or lungs.
recall-hazard_injury = It can hurt you, for example by breaking, cutting or falling.
recall-hazard_food = It can make you ill if you eat or drink it.
recall-hazard_fake = It is a counterfeit. Nobody has tested whether it is safe.
recall-hazard_other = It is not safe to use.
recall-advice_stop = Stop using it and unplug it if it has a plug. Do not give it away.
recall-advice_keep_away = Put it where no child can reach it, and do not use it.
recall-advice_throw_away = Stop using it and dispose of it as your town asks. A photo first helps you get your money back.
recall-advice_bring_back = Stop using it and send it back. Sending it costs you nothing.
recall-money_shop = The shop pays back the full price. Ask for it from your order; you need no proof that it is broken.
recall-money_us = We pay back the full price. Ask for it from your order; you need no proof that it is broken.
recall-money_exchange = The shop exchanges it for a safe one, or pays back the full price. Ask for it from your order.
recall-money_repair = The shop makes it safe at no cost, or pays back the full price. Ask for it from your order.
recall-preview = What buyers will read
recall-told = Buyers of the last six months
recall-sent = { $n ->
    [one] One buyer was told.
   *[other] { $n } buyers were told.
}
recall-being-sent = They are being told.
recall-page = Read the notice
recall-lifted = This notice was taken back: after an appeal we found that it was not right.
recall-help = Something is unclear, or somebody was hurt?
recall-help-link = Ask us
recall-in-order = This was recalled:
recall-in-order-link = Read what to do now

beside-title = What we know of it
beside-sold-as = Sold to the reporter as
beside-price = Price of one piece then
beside-since = The listing since then
beside-unchanged = Unchanged
beside-changed = It was changed
beside-now = The listing as it stands now
beside-sales = Sold in the last six months
beside-sales-n = { $pieces ->
    [one] One piece
   *[other] { $pieces } pieces
} in { $orders ->
    [one] one order
   *[other] { $orders } orders
}
beside-reports = Other reports about this listing
beside-earlier = Decided about this listing before
beside-none = Nothing
beside-country = Country
beside-trader = Who the trader is
beside-trader-passed = Checked
beside-trader-pending = Being checked
beside-trader-failed = The check failed
beside-trader-unknown = We were not told
beside-status = The shop
beside-status-active = Sells
beside-status-vacation = On holiday
beside-status-suspended = Suspended
beside-status-closed = Closed
beside-first-sale = First sale that we know
beside-decided = Reports decided before
beside-decided-n = { $n }, of which { $measures } with a measure
beside-statements = Statements of reasons
beside-statements-n = { $n } not taken back, { $lifted } taken back
