# Decisions of ours: goodwill, proposals outside the range, new evidence, warnings, rulings about what came back.
action-decline_goodwill = Say no to the goodwill
room-explain-decline_goodwill = Nothing is paid. Whoever asked for it reads why; they may take it back here themselves.
refusal-nothing_asked = Nobody has asked for a second pair of eyes.
event-dispute-goodwill-declined = { $name } said no to goodwill of { $amount }
proposal-outside-because = This lies outside of what the two sides said. Our reason:
action-reread = Say what the new evidence changes
room-explain-reread = Something came in after our proposal. It binds nobody before one of us has looked and said so; the parties’ time to answer does not change.
field-reread-result = Our proposal
field-reread-text = What you make of the new evidence; both sides read it
choice-result-stands = It stands
choice-result-look_again = It is taken back; we look at the case again
refusal-nothing_new = Nothing has come in since our proposal.
refusal-evidence_unread = We look at the new evidence first.
silence-evidence-read-first = one of us reads the new evidence first; nothing binds you before that.
event-dispute-evidence-read-stands = We looked at the new evidence: our proposal stands
event-dispute-evidence-read-again = We looked at the new evidence and take our proposal back: we look at the case again
event-dispute-evidence-not-read = The time for our proposal is over, and we had not looked at the new evidence yet. The proposal binds nobody; we look at the case again
notice-dispute-evidence-read = We looked at the new evidence: { $title }
notice-dispute-evidence-not-read = We look at the case again, with the new evidence: { $title }
unread-evidence = New evidence has come in since our proposal. One of us looks at it before the proposal can bind anybody; what you have answered already stays.
action-take_back = Take your acceptance back
action-warn = Warn both sides
explain-take_back = Nothing has been carried out yet. When you take it back, a person of our team looks at the case.
explain-warn = Both sides read it. Afterwards each of them can ask us to decide at once, and an acceptance of less than was asked does not count at once: the buyer can take it back.
room-explain-warn = For signs of payment outside, or of somebody being pressed. Both sides read it; each can then ask us to decide at once.
room-pressure-reported = Reported pressure or payment outside; the shop does not know
field-pressed = Did somebody ask you to do this, or offer to pay you outside of this site?
field-pressed-hint = Only we read your answer. If you say yes, nothing is done yet and nothing is lost.
choice-pressed-no = No, I decided this myself
choice-pressed-yes = Yes
confirm-withdraw-anyway = I know that nobody may ask this of me, and I withdraw anyway
refusal-nothing_accepted = There is no acceptance that could be taken back.
refusal-warned_before = Both sides have been warned already.
silence-acceptance-counts = the acceptance counts, and the solution is carried out.
event-dispute-accepted-later = { $who ->
    [you] You accepted. It counts from { $until }; until then you can take it back
   *[other] { $name } accepted. It counts from { $until }: until then there is time to think it over
}
event-dispute-acceptance-taken-back = { $who ->
    [you] You took your acceptance back. A person of our team looks at the case
   *[other] { $name } took the acceptance back. We look at the case
}
event-dispute-pressure-told = { $who ->
    [you] You told us that somebody asked you to do this, or to be paid outside. Only we read it. Nothing was done
   *[other] The buyer told us that somebody asked them to do this, or to be paid outside. The shop does not read it
}
event-dispute-warned = We warn both sides: whatever is paid or promised outside of this site cannot be protected here
notice-dispute-acceptance-taken-back = The acceptance was taken back; we look at the case: { $title }
notice-dispute-warned = A warning from us: { $title }
pressure-buyer = Be careful: nobody may ask you to withdraw, to take less, or to be paid outside of this site. The dispute goes on, your money stays held, and you can ask us to decide now. If you accept less than you asked for, it does not count at once: you can take it back.
pressure-shop = We warned both sides: nobody may ask the other to withdraw, to take less, or to pay outside of this site. Each of you can ask us to decide now.
pressure-told = The buyer told us of pressure, or of payment outside. The shop does not know.
pressure-seen = Both sides were warned of pressure, or of payment outside.
ask-cooling_off_h = With a sign of pressure: hours until an acceptance of less counts
event-dispute-return-ruled-for-buyer = We decided about what came back: the buyer is right, in whole or in part. Whoever this went against can appeal
event-dispute-return-ruled-for-seller = We decided about what came back: the shop is right. The buyer can appeal
return-appeal = Not what you expected?
return-appeal-there = This decision can be appealed in the dispute:
policy-record = A shop’s record
policy-points = { $n ->
    [one] { $n } point
   *[other] { $n } points
}
ask-penalty_ruling_points = Points for a dispute that we ruled against the shop
ask-penalty_silence_points = Points for a dispute that the shop lost by silence
ask-penalty_lasts_d = How long points stay, in days
event-dispute-metric-applied = This dispute puts { $points } on your record until { $until }. An appeal that is granted takes it back
event-dispute-metric-revoked = What the decision { $decision } had put on your record is taken back
refusal-add_evidence_first = Add the evidence first, then answer: we read it before anything binds you.
wizard-kept = This draft is kept until { $when }. If it is not sent by then it is deleted, and no money moves.
ask-draft_most_d = Keep a draft at most, in days
event-dispute-appeal-filed-pauses = { $who ->
    [you] You appealed: { $number }. The money that was not sent yet waits until it is decided
   *[other] { $name } appealed: { $number }. The money that was not sent yet waits until it is decided
}
event-dispute-step-moved-waiting = The refund had not been sent yet. It waits until the appeal is decided
event-dispute-decided-again-moot = The appeal { $number } has ended. The case is being decided anew, so it changes no money
silence-appeal-first = we find out why the appeal is not decided, and tell both sides.
refusal-nothing_held = No money is held back.
