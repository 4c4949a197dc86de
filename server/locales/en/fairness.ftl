# The fairness report.

nav-fairness = Fairness
fairness-title = How disputes end
fairness-lead = Disputes that were opened from { $first } to { $last }.
fairness-group-by = Group by
fairness-by-month = Month
fairness-by-reason = Reason
fairness-by-country = Buyer’s country
fairness-by-language = Language
fairness-file = Save as a table
fairness-public-link = What everybody can see
fairness-hidden = { $n ->
    [one] One group with fewer than { $few } closed disputes is not shown, to protect the people in it.
   *[other] { $n } groups with fewer than { $few } closed disputes are not shown, to protect the people in them.
}
fairness-not-whole = There are more disputes than one report counts; the first ones are in it.
fairness-empty = No disputes yet
fairness-empty-more = As soon as disputes are opened, their numbers stand here.
fairness-how = Shares are of closed disputes; of all disputes for silence. “Half by, 95 of 100 by” is the time from opening, or the time spent in that part. Appeals turned over are a share of the appeals.
fairness-unknown = Not known
fairness-percent = { $n } %
fairness-days = half by { $median } d, 95 of 100 by { $most } d
fairness-paid-of = { $paid } of { $asked }
fairness-ends = How they ended

fairness-col-opened = Opened
fairness-col-closed = Closed
fairness-col-buyer = Buyer got all
fairness-col-shop = Shop owed nothing
fairness-col-split = Each a part
fairness-col-whole = Whole time
fairness-col-talk = Buyer and shop talk
fairness-col-review = With us
fairness-col-execution = Carrying out
fairness-col-silent-buyer = Buyer silent
fairness-col-silent-shop = Shop silent
fairness-col-automated = No person decided
fairness-col-appealed = Appealed
fairness-col-overturned = Turned over
fairness-col-late = Our missed deadlines
fairness-col-departed = Decided unlike like cases
fairness-col-reassessed = Another reason found
fairness-col-money = Paid of asked
fairness-col-spread = Mediators apart
fairness-col-final = After appeals
fairness-after-appeals = buyer { $buyer }, shop { $shop }, each a part { $split }
fairness-paid-after = { $paid } after appeals
fairness-ours = Deadlines that we missed ourselves
fairness-col-desk = Team
fairness-col-desk-cases = Cases
fairness-col-desk-missed = Missed deadlines
fairness-desk-mediation = Mediation
fairness-desk-chat = Chats
fairness-desk-finance = Finance
fairness-desk-delivery = Parcels
fairness-desk-trust = Reports
fairness-desk-appeals = Appeals
fairness-desk-outside = Answers to outside bodies
fairness-outside = Before outside bodies
fairness-outside-began = Began
fairness-outside-ended = Ended
fairness-outside-took = From the beginning to the end
fairness-outside-open = still open
