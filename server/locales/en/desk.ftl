# The agents' desk, and what all pages of panes share.

## Panes
pane-older = Older
pane-walk = Use J and K to walk through the list.
pane-context = Details
pane-note-hint = Buyer and seller never see it. At least 10 characters.
pane-save-note = Save the note
pane-bought = Bought
pane-promised = Promised until
pane-lines = What was bought
pane-total = Total
pane-no-parcel = No parcel yet
pane-parcel = Parcel
pane-no-news = The carrier has said nothing yet.
pane-other-cases = Other cases
pane-other-orders = Other orders

## The desk
desk-queues = Lists
desk-tab-mine = Mine
desk-tab-queue = Queue
desk-tab-all = All
desk-empty-mine = You have no conversations. Take one from the queue.
desk-empty-queue = Nobody is waiting.
desk-empty-all = There are no conversations yet.
desk-choose = Choose a conversation
desk-take = Take
desk-language = Language
desk-stage = State
desk-no-order = This conversation is about no order.
desk-prepared-before = A dispute was already prepared in this conversation.

## A prepared dispute
desk-prepare-lead = Fill it in as { $name } told it. Nothing is sent until the buyer has checked it.
desk-which-order = Which order is it about?
desk-no-orders = This buyer has no orders that you can see.
desk-which-shop = Which shop is it about?
desk-one-shop-each = A dispute is with one shop. For two shops, prepare two.
desk-which-items = Which items?
desk-how-many = How many
desk-choose-one = Choose one
desk-what-the-buyer-wants = What the buyer wants
desk-amount-hint = Only when part of the money is to come back.
desk-story-hint = In the buyer's own words, from this conversation. The shop reads it.
desk-evidence = Evidence from this conversation
desk-evidence-hint = Messages are taken along as frozen copies. The shop can read what you choose.
desk-no-evidence = There is nothing here that could be evidence.
