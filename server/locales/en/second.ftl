# A second pair of eyes: rulings that take two people, and rulings that are decided once more without being known.

## A ruling that waits
action-confirm_ruling = Confirm and carry out
action-send_back_ruling = Send it back
explain-confirm_ruling = You agree to the same result, and it is carried out at once. You may word the reasons better. Both of you have decided.
explain-send_back_ruling = The decision is not made, and whoever sends it back says why. The case goes on waiting for us.
field-send_back_ruling-text = Why it should not be decided like this
field-send_back_ruling-text-hint = Only our team reads this.
second-title = Waits for a second person
second-see = Read what waits for a second person
second-chip = Second person
second-asks = { $who ->
    [you] You asked on { $when }:
   *[other] { $name } asked on { $when }:
}
second-goodwill = Goodwill money: { $amount }
second-news = Evidence came in after this was asked. Look at it before you agree.
second-other-person = Somebody else must agree. Until then nothing is carried out, and the deadline runs on.
second-reword = Word the reasons better first
second-take-back = Take it back
refusal-ruling_waits = A decision already waits for a second person: confirm it or send it back.
field-rule-reassessed = The right reason, if it was another one
field-rule-reassessed-none = The buyer’s own
field-rule-reassessed-hint = What the buyer chose stays on file. Both sides read this; it counts in our numbers, and decides who pays for a way back.
field-confirm_ruling-reassessed = The right reason, if it was another one
field-confirm_ruling-reassessed-none = The buyer’s own
event-dispute-decided-reassessed = We decided: { $why }. The right reason is: { $reason }
event-dispute-ruling-asked = { $name } asks for a second person to confirm a decision: { $why }
event-dispute-ruling-sent-back = { $name } sends the decision back
action-confirm_offer = Agree and send it
action-send_back_offer = Send it back
explain-confirm_offer = You agree to the same proposal, and both sides get it. If nobody refuses in time, it is carried out. You may word the reasons better.
explain-send_back_offer = The proposal is not sent, and whoever sends it back says why. The case goes on waiting for us.
field-confirm_offer-text = Why this is fair
field-send_back_offer-text = Why it should not be proposed like this
field-send_back_offer-text-hint = Only our team reads this.
refusal-offer_waits = A proposal already waits for a second person: agree to it or send it back.
refusal-offer_outdated = What can be paid back has changed since this was asked. Send it back and propose again.
event-dispute-offer-asked = { $name } asks for a second person to agree to a proposal: { $terms }
event-dispute-offer-sent-back = { $name } sends the proposal back
room-policy-decision = One person decides up to

## The blind second look
room-tab-blind = Second look
action-blind_look = Keep my answer
field-blind_look-result = What would you have decided?
field-blind_look-amount_minor = How much of it
choice-result-buyer = Everything the buyer asked for
choice-result-split = A part of it
choice-result-shop = Nothing
blind-title = Second look
blind-choose = Choose a case
blind-empty = No decision waits for a second look. Now and then one of ours comes here, to see how far we agree.
blind-lead = You see the case as the one who decided saw it, but not the decision. Your answer changes nothing for buyer and shop; it shows how far we agree.
blind-proposals = What the two sides proposed
blind-question = Decide as if it were yours
refusal-blind_first = You are to decide this case once more without knowing the decision. Give your answer under “Second look” first.
event-dispute-blind-looked = { $name } decided it once more without knowing the decision: { $result }. { $why }

## The fairness report
fairness-col-sampled = Second looks
fairness-col-agreed = Same result
fairness-col-kappa = Kappa
fairness-too-few = too few
fairness-looks = Second looks at our decisions
fairness-looks-counted = Looked at again so far: { $looked } of { $sampled } in the sample.
fairness-looks-few = Fewer than { $enough } say nothing yet.
fairness-looks-kappa = The result was the same in { $agreed }; kappa is { $kappa }.
fairness-looks-agreed = The result was the same in { $agreed }; kappa cannot be computed, as all answers were one and the same.
fairness-looks-how = Somebody else decides a few of our closed cases once more, on the same file and without seeing the decision. Kappa is how far both agree beyond chance: 1 is always, 0 is no more than by chance.

## The policy
policy-percent = { $n } %
ask-blind_sample_percent = Decisions that somebody else looks at again, in %
ask-decision_alone_minor = What one person may decide alone
ask-decision_alone_minor-hint = One currency a line, like USD 500.00. It counts what the buyer gets or is denied, whichever is more. It holds for decisions and for our proposals. Without a line, each takes two people.
