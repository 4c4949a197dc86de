# Proceedings before bodies outside the house.

kind-outside = Outside proceeding
outside-title = Outside bodies
outside-new = Note a proceeding before an outside body
outside-new-hint = Buyer and shop will see it, with the date by which we answer.
outside-save = Save and tell both sides
outside-hand-over = File for the body
outside-body = Body
outside-reference = Its number
outside-about = About the case
outside-began = Opened there
outside-we-answer-by = We answer by
outside-answered = We answered
outside-result = Result
outside-forced = A body that we choose
outside-we-put-by = We put it there by

ask-out_body = Before which body
ask-out_reference = The body's own number
ask-out_began = Opened there on
ask-out_answer = We must answer by
ask-out_answer-hint = Leave it empty, and it is counted as the rules of this body say.
refusal-wrong_date = Please choose a date that fits

body-adr = Body for alternative dispute resolution (EU)
body-dsa_body = Certified dispute body under the DSA (EU)
body-consumidor_gov_br = consumidor.gov.br (Brazil)
body-authority = Consumer authority
body-court = Court
body-other_body = Another body

## Where it stands, and what happens otherwise
stage-body-asks = We must answer the body
stage-body-answer-late = Our answer to the body is late
stage-body-decides = The body decides
stage-body-due = We must put it before an outside body
silence-body-answer-late = our answer is late, and a supervisor must send it.
silence-body-answer-late-again = the supervisor is told again, every day.
silence-we-ask-the-body = we ask the body how it stands.
silence-body-due-again = the supervisor is told again, every day.

## What our people may do
action-body_answered = We have answered
action-body_postponed = The body gives more time
action-body_concluded = Note the result
action-body_put = We have put it before a body
explain-body_put = The body gets the file with everything from both sides. Both sides read where it is now. The cost is ours.
field-out_body = Before which body
field-body_put-reference = The body's own number
choice-adr = { body-adr }
choice-dsa_body = { body-dsa_body }
choice-consumidor_gov_br = { body-consumidor_gov_br }
choice-authority = { body-authority }
choice-court = { body-court }
choice-other_body = { body-other_body }
field-days = Days more
field-result = Result
choice-5 = 5 days
choice-10 = 10 days
choice-15 = 15 days
choice-30 = 30 days
choice-body_for_buyer = The body decided for the buyer
choice-body_for_shop = The body decided for the shop
choice-body_partly = The body gave each side a part
choice-body_agreed = The sides agreed there
choice-body_withdrawn = It was withdrawn

## What happened
event-outside-opened = A proceeding was opened before: { $body }. We answer by { $due }.
event-outside-forced = We did not decide an appeal in time. An outside body decides about what is above our own limit, at our cost. We put it there by { $due }.
event-outside-put = We put it before: { $body }, number { $reference }. Now it decides.
event-outside-answered = We answered the body
event-outside-postponed = The body gave more time, until { $until }
event-outside-late = We are late with the outside body. A supervisor was told.
event-outside-result-missing = The body has not decided in its time. We ask how it stands.
event-outside-concluded = It is over: { $result }
event-outside-note = Note of { $name }

notice-outside-opened = A proceeding before an outside body was noted: { $title }. We answer it by the date shown.
notice-outside-forced = An outside body will decide the rest of an appeal: { $title }. It costs you nothing.
notice-outside-put = We put the rest of an appeal before an outside body: { $title }
notice-outside-answered = We answered the outside body: { $title }
notice-outside-postponed = The outside body gave more time: { $title }
notice-outside-concluded = The proceeding before the outside body is over: { $title }

## Ways outside
ways-title = Other ways
ways-lead = If you are not content with what we decided, you can go there too. Nothing that we decided takes that from you.
way-dsa = Certified dispute body (European Union)
way-dsa-cost = Free for you, or a small fee.
way-dsa-time = It decides within 90 days; hard cases take up to 180.
way-adr = Dispute body for consumers (European Union)
way-adr-cost = Free for you, or a small fee.
way-adr-time = It decides within 90 days once it has all papers.
way-br = consumidor.gov.br (Brazil)
way-br-cost = Free.
way-br-time = We answer there within 10 days.
way-authority = Consumer authority of your country
way-authority-cost = Free in most countries.
way-authority-time = How long it takes differs by country.
way-mediation = Mediation for shops (European Union)
way-mediation-cost = We bear a fair share of the cost.
way-mediation-time = You can go to court before, during and after it.
way-court = Court
way-court-cost = There are court fees; whoever wins usually gets them back.
way-court-time = Claims end with time, so ask for advice soon.

policy-ways = Ways to bodies outside
policy-ways-hint = Whoever is not content with a decision is told of these, with what they cost and how long they take. They are shown as they stand here on the day on which somebody looks.
row-dsa = Dispute body under the DSA
row-adr = Dispute body for consumers
row-br = Brazil
row-authority = Consumer authority
row-mediation = Mediation for shops
row-court = Court
ask-way_on = Shown
ask-way_whom = For whom
ask-way_about = Which decisions
ask-way_countries = Countries
ask-way_countries-hint = Two letters each, such as BR PT. Empty means all. People whose country we do not know see all ways.
ask-way_link = Address
ask-way_link-hint = Begins with https://. May stay empty.
ask-way_name = Name
ask-way_cost = What it costs
ask-way_time = How long it takes
way-pick-yes = Yes
way-pick-no = No
way-pick-buyers = Buyers
way-pick-shops = Shops
way-pick-both = Buyers and shops
way-pick-purchases = About purchases only
way-pick-all = About purchases, listings and reports
refusal-bad_country = Write each country with two letters, such as BR.
refusal-bad_link = Write an address that begins with https://.
