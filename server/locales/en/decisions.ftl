# Decisions of ours: goodwill, proposals outside the range, new evidence, warnings, rulings about what came back.
action-decline_goodwill = Say no to the goodwill
room-explain-decline_goodwill = Nothing is paid. Whoever asked for it reads why; they may take it back here themselves.
refusal-nothing_asked = Nobody has asked for a second pair of eyes.
event-dispute-goodwill-declined = { $name } said no to goodwill of { $amount }
proposal-outside-because = This lies outside of what the two sides said. Our reason:
