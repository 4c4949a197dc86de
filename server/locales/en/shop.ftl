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
