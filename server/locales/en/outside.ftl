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
silence-body-answer-late = our answer is late, and a supervisor must send it.
silence-body-answer-late-again = the supervisor is told again, every day.
silence-we-ask-the-body = we ask the body how it stands.

## What our people may do
action-body_answered = We have answered
action-body_postponed = The body gives more time
action-body_concluded = Note the result
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
event-outside-answered = We answered the body
event-outside-postponed = The body gave more time, until { $until }
event-outside-late = Our answer to the body is late. A supervisor was told.
event-outside-result-missing = The body has not decided in its time. We ask how it stands.
event-outside-concluded = It is over: { $result }
event-outside-note = Note of { $name }

notice-outside-opened = A proceeding before an outside body was noted: { $title }. We answer it by the date shown.
notice-outside-answered = We answered the outside body: { $title }
notice-outside-postponed = The outside body gave more time: { $title }
notice-outside-concluded = The proceeding before the outside body is over: { $title }
