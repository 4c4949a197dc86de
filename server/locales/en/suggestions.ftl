# Suggestions: what people would like to be better, and what became of it.

kind-suggestion = Suggestion
nav-product = Suggestions
nav-suggest = Suggest something
ideas-title = My suggestions
ideas-lead = Here you see what became of each of them. We tell you at every step.
ideas-new = Suggest something
ideas-none = You have not suggested anything yet.
ideas-next = Our product team looks at it within a week or so. You hear when it is planned, when it is done, and why if it is not.
ideas-same = Said by
ideas-people = { $n ->
    [one] one person
   *[other] { $n } people
}
ideas-together = Answered
ideas-together-what = Together with others that say the same. What is decided for one is decided for all of them.
ideas-planned = Planned for
ideas-promised-by = Promised by
field-title = In one line
field-title-hint = This is what lists show, for example: “A filter by country”.

## The product desk.

product-tab-all = All
product-tab-received = New
product-tab-grouped = Kept
product-tab-planned = Planned
product-empty = No suggestion waits for you.
product-choose = Choose a suggestion
role-editor-hint = Looks after suggestions, and sees no other cases
action-group = Keep it
action-join = It says the same as another one
action-plan = Plan it
action-move = Name a later date
action-done = It is done
action-turn_down = Decline it with a reason
explain-group = You have looked at it and keep it for planning. Its author is told.
explain-join = From now on it is answered together with the other one, and its author hears the same. This cannot be undone.
explain-plan = You answer for it by your name. Its author reads your words and the date.
explain-move = A promised date only moves later, and its author reads why.
explain-done = Its author, and everybody who said the same, is told.
explain-turn_down = Its author, and everybody who said the same, reads why. This cannot be undone.
field-join-to = The same as
field-weeks = By when
field-plan-text = What you plan, for its author
field-move-text = Why it takes longer, for its author
field-done-text = What is new, for its author
field-turn_down-text = Why, for its author
choice-weeks_2 = in two weeks
choice-weeks_4 = in four weeks
choice-weeks_8 = in eight weeks
choice-weeks_13 = in three months
choice-weeks_26 = in half a year
choice-weeks_52 = in a year
choice-exists_already = It is there already
choice-not_possible = It is not possible
choice-too_few = Too few people would use it
choice-against_rules = Our rules or the law are against it
choice-other_plans = We plan something else instead
refusal-answered_with_others = It is answered together with others. Do this in the first of them.
refusal-others_joined_it = Others were joined to it. Join the other one to this one instead.
refusal-nothing_to_join = There is no other open suggestion.
refusal-as_late_as_can_be = It is promised for as late as can be.

## Where it stands.

stage-grouped = We keep it for planning
stage-grouped-you = Plan it, or decline it with a reason
stage-planned = It is planned
stage-planned-you = Carry it out, or name a later date
stage-done = It is done
stage-declined = It will not be done
silence-suggestion-lead = the supervisor of our product team takes it over.
silence-suggestion-date = whoever promised it is reminded, and a new date is named with the reason.

## What happened.

event-suggestion-opened = { $who ->
    [you] You suggested
   *[other] Suggested
}
event-suggestion-grouped = Our product team keeps it for planning
event-suggestion-joined = { $people ->
    [one] Put together with another one that says the same
   *[other] Put together with another one that says the same: { $people } people now
}
event-suggestion-counted = { $people ->
    [one] One person says the same
   *[other] { $people } people say the same
}
event-suggestion-planned = Planned for { $until }
event-suggestion-moved = It takes longer; the new date is { $until }
event-suggestion-done = It is done
event-suggestion-declined = It will not be done: { $reason }
event-suggestion-late = Our time is over; our product team has been reminded
event-suggestion-said = { $who ->
    [you] You added
   *[other] The author added
}
event-suggestion-note = Note of { $name }
notice-suggestion-opened = We have received your suggestion: { $title }
notice-suggestion-grouped = We keep your suggestion for planning: { $title }
notice-suggestion-joined = Others suggest the same, and we answer all of you together: { $title }
notice-suggestion-counted = More people suggest the same: { $title }
notice-suggestion-planned = Your suggestion is planned: { $title }
notice-suggestion-moved = Your suggestion takes longer; there is a new date and the reason: { $title }
notice-suggestion-done = Your suggestion is done: { $title }
notice-suggestion-declined = We will not do what you suggested, and say why: { $title }
notice-suggestion-late = We are late with your suggestion and have reminded our team: { $title }
policy-suggestions = Suggestions
ask-suggestion_received_bd = The product team’s time to look at a new one, in business days
ask-suggestion_grouped_bd = Its time to plan or decline what it keeps, in business days
ask-suggestion_late_bd = Its time to name a new date once a promised one has passed, in business days
demo-see-product = Suggestions: one is planned for two people, one was declined with a reason, and one of a shop is new.
