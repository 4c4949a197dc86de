# Pages of sellers.

shop-chats = Conversations
shop-tab-all = All
shop-tab-waiting = To answer
shop-no-chats = No conversations here. Buyers' questions will show up in this list.
shop-choose-chat = Choose a conversation
shop-no-order = This conversation is about no order of yours.

shop-cases-lead = The next deadline stands first. You can refund in full at any time.
shop-tab-open = Open
shop-tab-closed = Closed
shop-no-cases = You have no open cases.
shop-no-closed = No case has been closed yet.

shop-holds-lead = While a dispute is open, the marketplace keeps back what it is about. What does not go to the buyer is paid out to you when the case ends.
shop-no-holds = No money is on hold
shop-no-holds-more = When a dispute is opened, you see here how much is kept back, and until when.
shop-held-now = On hold now
shop-hold-until = The next step is due
shop-hold-why = Open dispute: { $reason }
shop-hold-then = If nobody acts by then:
shop-hold-kept = Held
shop-hold-asked = Being held

## How a shop compares
score-lead = What ended in the last { $days } days, beside shops like yours. Nobody reads the numbers of another shop, and nothing follows from these by itself.
score-among-both = Compared with { $peers } shops in your country that sell “{ $category }”.
score-among-category = Compared with { $peers } shops that sell “{ $category }”.
score-among-country = Compared with { $peers } shops in your country.
score-among-all = Compared with { $peers } shops of this marketplace.
score-among-none = There are too few shops like yours to compare.
score-none = No dispute of yours ended in this time
score-own = You
score-middle = The middle of the others
score-agreed = Agreed with the buyer
score-lost = Decided, and not for you
score-silent = Left without an answer
score-content = Buyers who were content
score-talk = Time until you agreed or we stepped in
score-projected = Projected
score-projected-filled = Cases: { $n }, too few to stand by themselves. The missing ones are filled up with the middle of the others.
score-projected-alone = Cases: { $n }, too few to stand by themselves.
score-from = Cases: { $n }
