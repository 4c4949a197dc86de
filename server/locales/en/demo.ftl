# The demo's first page.
demo-title = Step into any role
demo-lead = An invented marketplace with two weeks of chats and disputes. Choose who you want to be; you can come back here and change at any time.
demo-buyers = Buyers
demo-sellers = Sellers
demo-staff = People of the platform
demo-simulated = Everything here is made up. A simulated marketplace answers refunds and moves parcels while you look. Signing in by a click exists in this demo alone.
demo-see-buyer-en = Shops in the United States. A counter-offer and our proposal wait for an answer; a shop has three hours left.
demo-see-buyer-pt = Shops in Brazil. A chat with an agent, a refusal to answer, a draft, and a parcel held at customs.
demo-see-buyer-fa = Shops in Iran, in Persian. A dispute prepared by an agent, one in review, and missing pieces on their way.
demo-see-seller-busy = Jade Harbor Goods: three chats wait, one dispute is due in three hours, and money is on hold.
demo-see-seller-small = A ceramic studio: a chipped plate to decide on, and a question about the glaze.
demo-see-agent = Three people wait in the queue, one chat is open, and a call is booked.
demo-see-mediator = Disputes to decide: a swollen battery, a wrong colour. One decision waits for a second person, and one for a second look.
demo-see-supervisor = An overdue safety case to take over, and goodwill and a decision that need a second person.
demo-see-finance = A refund that needs a second pair of eyes, one that nobody knows about, and a chargeback.
demo-see-administrator = Storefronts and hours, three versions of the policy, staff, keys.
