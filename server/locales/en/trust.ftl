# Reports, statements of reasons and appeals, as reporters, shops and our team see them.

kind-report = Report
kind-statement = Statement of reasons
kind-appeal = Appeal
party-reporter = The reporter

nav-report = Report something
nav-trust = Reports
nav-appeals = Appeals

## Telling us
report-title = Report something
report-lead = Tell us about a product, a shop or a fraud. You need no account.
report-about = About
report-about-product = A product
report-about-product-hint = A fake, something forbidden or unsafe, a misleading listing.
report-about-shop = A shop
report-about-shop-hint = It does not answer, is rude, or does not do what was agreed.
report-about-fraud = Fraud
report-about-fraud-hint = Somebody wants you to pay or settle elsewhere, or pretends to be us.
report-concern = What is wrong
report-privacy = Your name
report-privacy-text = The shop never learns who reported it.
report-yours = Your reports and appeals
report-what-happened = What happened?
report-what-happened-hint = At least 20 characters.
report-file-hint = The shop never sees them.
report-danger = People could get hurt
report-danger-hint = { $hours ->
    [one] Fire, poison, electric shock, a weapon, a threat: a specialist looks at it within the hour.
   *[other] Fire, poison, electric shock, a weapon, a threat: a specialist looks at it within { $hours } hours.
 }
report-danger-chat = Danger: report { $number }
report-send = Send the report
report-received = We have your report
report-received-text = Its number is { $number }. A person of ours looks at it and tells you the result.
report-link = Your private link
report-link-text = You have no account, so keep this link. It opens your report: there you can add pictures and read what we decide. Do not give it to anybody.
report-link-keep = save this link
report-open = Open my report
report-specialist = Talk to a specialist now
report-priority = How urgent
report-law-category = Category in law
report-who = Reported by
report-guest = Somebody without an account
report-hidden-until = Hidden until

concern-ip_or_counterfeit = A fake, or it uses somebody else's brand, design or pictures
concern-prohibited_or_unsafe = It is forbidden or unsafe
concern-misleading_listing_or_search_manipulation = The listing misleads, or tricks the search
concern-trade_rule_violation = It breaks another rule of this marketplace
concern-unresponsive = The shop does not answer
concern-rude_or_threatening = The shop is rude or threatens
concern-refuses_agreed_remedy = The shop does not do what was agreed
concern-false_tracking = The tracking number is false
concern-pressure_for_review = The shop presses for a good review
concern-other = Something else about the shop
concern-off_platform_payment = Somebody wants to be paid outside this marketplace
concern-off_platform_return_or_refund = Somebody offers a return or refund outside this marketplace
concern-pressure_to_cancel_dispute = Somebody presses me to cancel a dispute
concern-fake_support = Somebody pretends to be our customer service
concern-phishing_link = A link asks for passwords, codes or cards
concern-fake_tracking = A parcel or tracking number that I did not order
concern-extortion_by_review = Somebody threatens with bad reviews

## Where a report stands
stage-under-review = We are looking at the report
stage-need-info = We have a question about the report
stage-escalated = The head of our team decides about the report
stage-decided = The report is decided
stage-under-review-you = Decide about the report
stage-need-info-you = Answer our question
stage-escalated-you = Decide about the report
silence-report-reviewed = the report goes to a reviewer.
silence-head-of-trust-decides = the head of the team decides.
silence-head-of-trust-reminded = the head of the team is reminded every day.
act-buyer-need-info = Answer in your own words; you can add pictures.

## What can be done
action-triage = Sort
action-ask = Ask the reporter
action-add = Add something
action-hide_now = Hide the listing for now
action-attach = Say what it is about
explain-attach = Find the listing or the shop that the report means. From then on a measure is possible. The reporter sees the name of what you found, not how you know.
field-listing = Listing or shop
field-listing-hint = Its number in the marketplace, a link to it, or words of the listing's title.
field-attach-text = How you know
report-found = What we found
action-show_again = Show the listing again
action-decide = Decide
action-appeal = Appeal
explain-triage = Danger to people comes first, then safety, fraud and what many people report.
explain-ask = You can ask once. If nobody answers in time, you decide with what you have.
explain-hide_now = The listing is hidden for a short time, once, until the report is decided. It is written down who hid it and why. The shop's other listings stay.
explain-add = We read it before we decide.
field-priority = How urgent
choice-normal = Normal
choice-urgent = Urgent
choice-danger = People are in danger
field-measure = What is done
choice-no_action = Nothing is done
choice-warn_shop = The shop is warned
choice-label_listing = The listing gets a warning label
choice-hide_listing = The listing is hidden
choice-remove_listing = The listing is removed
choice-restrict_shop = The shop cannot sell
field-rule = The rule
choice-law = The law
choice-terms_products = Our rules for products
choice-terms_conduct = Our rules for shops
choice-no_rule_broken = No rule is broken
field-facts = The facts that we found
field-text_reporter = For the reporter
field-lasting = How long
choice-until_lifted = Until it is lifted
choice-days_7 = 7 days
choice-days_30 = 30 days
choice-days_90 = 90 days
field-points = Points on the shop's record
field-recall = Tell everybody who bought it in the last six months
field-recall_hazard = What is dangerous
field-recall_advice = What buyers should do now
field-recall_money = How they get their money back
field-recall_words_ar = In your own words, in Arabic
field-recall_words_en = In your own words, in English
field-recall_words_es = In your own words, in Spanish
field-recall_words_fa = In your own words, in Persian
field-recall_words_id = In your own words, in Indonesian
field-recall_words_pt = In your own words, in Portuguese
field-recall_words_ru = In your own words, in Russian
field-recall_words_zh = In your own words, in Chinese
field-recall-hint = They read it on a page of its own, each in their language. Press “Look at it first” to see it.
preview-decide = Look at it first
choice-hazard_fire = Fire or burns
choice-hazard_shock = Electric shock
choice-hazard_choking = Choking
choice-hazard_poison = Poison or irritation
choice-hazard_injury = Cuts, falls or other injuries
choice-hazard_food = Food that makes ill
choice-hazard_fake = A counterfeit that nobody has tested
choice-hazard_other = Another danger
choice-advice_stop = Stop using it
choice-advice_keep_away = Keep it away from children
choice-advice_throw_away = Dispose of it
choice-advice_bring_back = Send it back
choice-money_shop = The shop pays it back
choice-money_us = We pay it back
choice-money_exchange = The shop exchanges it
choice-money_repair = The shop repairs it for free
choice-yes = Yes
choice-no = No
field-ground = Why the decision should change
choice-new_fact = There is a new fact
choice-fact_overlooked = A fact was overlooked
choice-rule_misread = The rule was misread
choice-not_heard = I was not heard
field-place = Where did you see it?
field-place-hint = A web address, a phone number, an e-mail address, or the name of the shop.

## Refusals
refusal-asked_before = You have asked the reporter already.
refusal-no_listing = We do not know the listing.
refusal-nothing_to_tell = There is nothing to tell.
refusal-listing_not_found = We found no listing and no shop like that.
refusal-choose_one = There are several. Choose the right one.
refusal-hidden_now = The listing is hidden for now. Show it again first.
refusal-hidden_before = The listing was hidden once already. Decide the report to hide it longer.
refusal-not_hidden = The listing is not hidden.
refusal-rule_needed = Choose the rule that is broken.
refusal-appeal_not_against_you = The decision gave you what you asked for.
refusal-appealed_before = You have appealed already.
refusal-appeal_open = Another appeal is being decided. You can appeal after that.
refusal-appeal_window_over = The time to appeal is over.
refusal-nothing_decided = Both of you agreed; there is no decision of ours to appeal.
refusal-nothing_between = There is nothing between the decision and what is asked for.
refusal-not_asked = The other side is asked to answer.
refusal-no_appeal = There is no appeal.

## Events
event-report-filed = { $who ->
    [you] You reported: { $concern }
   *[other] Reported: { $concern }
 }
event-report-triaged = Sorted: { $priority }
event-report-asked = We ask the reporter
event-report-answered = { $who ->
    [you] You answered
   *[other] The reporter answered
 }
event-report-not-answered = Nobody answered our question; we decide with what we have
event-report-added = { $who ->
    [you] You added something
   *[other] The reporter added something
 }
event-report-late = The time to decide has passed; it goes to the head of the team
event-report-hidden = { $name } hid the listing until { $until }
event-report-shown-again = The listing is shown again
event-report-decided = Decided: { $measure } ({ $rule })
event-report-appeal-filed = { $who ->
    [you] You appealed: { $number }
   *[other] The reporter appealed: { $number }
 }
event-report-looked-at-again = The appeal was granted; somebody else looks at it again: { $number }
event-report-note = { $name } noted
event-report-attached = { $name } found what it is about: { $title }
event-statement-issued = { $measure }
event-statement-appeal-filed = { $who ->
    [you] You appealed: { $number }
   *[other] The shop appealed: { $number }
 }
event-statement-varied = After the appeal: { $measure }
event-statement-lifted = After the appeal it was taken back
event-statement-settled = The time to appeal is over
event-statement-recalled = Buyers of the last six months are told
event-statement-recall-sent = Told: { $n }
event-appeal-filed = { $who ->
    [you] You appealed: { $ground }
    [shop] The shop appealed: { $ground }
   *[other] The buyer appealed: { $ground }
 }
event-appeal-admitted = The appeal is looked at
event-appeal-admitted-by-silence = The appeal is looked at, as nobody said otherwise in time
event-appeal-rejected = The appeal is not looked at: { $why }
event-appeal-answered = { $who ->
    [you] You answered
    [platform] The team that decided answered
   *[other] { $name } answered
 }
event-appeal-not-answered = The other side did not answer; that costs the appeal nothing
event-appeal-added = { $who ->
    [you] You added something
   *[other] { $name } added something
 }
event-appeal-overdue = The time to decide has passed; it goes to the head of appeals
event-appeal-decided-upheld = The decision stays: { $why }
event-appeal-decided-varied = { $amount ->
    [none] The decision changes in part: { $why }
   *[other] The decision changes: the buyer gets { $amount } in all. { $why }
 }
event-appeal-decided-overturned = { $amount ->
    [none] The decision is taken back: { $why }
   *[other] The decision is taken back: the buyer gets { $amount } in all. { $why }
 }
event-appeal-granted-by-default = We did not decide in time, so the appeal is granted at our cost
event-appeal-granted-by-default-outside = We did not decide in time: we pay up to { $amount } in all, and an outside body decides about the rest
event-appeal-note = { $name } noted
event-dispute-appeal-filed = { $who ->
    [you] You appealed: { $number }
   *[other] { $name } appealed: { $number }
 }
event-dispute-decided-again-unchanged = The appeal { $number } is decided: the decision stays
event-dispute-decided-again-changed = The appeal { $number } is decided: the decision changes

## Statement of reasons
statement-measure = What we did
statement-rule = Under which rule
statement-lasts = How long
statement-points = Points on your record
statement-points-back = taken back as well
statement-automation = Decided by
statement-by-a-person = A person of ours. No machine found or decided this.
statement-appeal-until = You can appeal until
stage-in-force = It holds, and can be appealed
stage-lifted = It was taken back
stage-settled = It holds
silence-statement-settles = it holds for good.

## Where an appeal stands
appeal-against = Against
appeal-by = Who appeals
appeal-by-whom = { $who ->
    [you] You
    [shop] The shop
   *[other] The buyer
 }
appeal-decided = Decided: the buyer gets
appeal-wanted = Asked for
stage-filed = The appeal is here
stage-reply-wait = The other side can answer the appeal
stage-review = Somebody else looks at the decision
stage-review-overdue = The head of appeals decides
stage-upheld = The decision stays
stage-varied = The decision changes in part
stage-overturned = The decision is taken back
stage-inadmissible = The appeal is not looked at
stage-granted-by-default = The appeal is granted
stage-filed-you = Look whether the appeal can be decided
stage-reply-wait-you = Answer the appeal
stage-review-you = Decide the appeal
stage-review-overdue-you = Decide the appeal
silence-appeal-admitted = the appeal is looked at.
silence-appeal-goes-on = it is decided without your answer; that costs the appeal nothing.
silence-head-of-appeals-decides = the head of appeals decides.
silence-appeal-granted = the appeal is granted at our cost.
act-buyer-reply-wait = Say what should be known before the appeal is decided.
act-shop-reply-wait = Say what should be known before the appeal is decided.
action-admit = Look at it
action-reject = Do not look at it
action-uphold = The decision stays
action-vary = Change it in part
action-overturn = Take the decision back
choice-no_new_fact = No new fact
choice-no_error_named = No error is named
choice-not_about_decision = Not about the decision
choice-decision_was_right = The decision was right
choice-new_fact_counts = The new fact counts
choice-fact_was_overlooked = A fact was overlooked
choice-rule_was_misread = The rule was misread

## Desks
trust-tab-all = All
trust-tab-received = New
trust-tab-under_review = To decide
trust-tab-escalated = Head of team
trust-tab-need_info = Asked
trust-tab-in_force = Statements
trust-tab-reply_wait = Appeals to answer
trust-empty = Nothing waits here.
trust-choose = Choose a report
appeals-tab-all = All
appeals-tab-review = To decide
appeals-tab-filed = New
appeals-tab-review_overdue = Head of appeals
appeals-tab-reply_wait = Other side
appeals-empty = No appeal waits here.
appeals-choose = Choose an appeal

## Notices
notice-report-triaged = Your report goes to a reviewer
notice-report-asked = We have a question about your report
notice-report-late = Your report takes longer than it should; the head of our team decides
notice-report-decided = Your report is decided
notice-report-looked-at-again = Your appeal was granted: somebody else looks at your report again
notice-report-reminded = We still have a question about your report
notice-statement-issued = We did something about your shop or a listing: read why, and how to appeal
notice-statement-varied = After your appeal we changed what we did
notice-statement-lifted = After your appeal we took back what we did
notice-appeal-filed = { $own ->
    [yes] We have received your appeal
   *[no] The other side appeals
}
notice-appeal-admitted = The appeal is looked at
notice-appeal-rejected = The appeal is not looked at: read why
notice-appeal-answered = The appeal was answered; somebody else decides now
notice-appeal-not-answered = The time to answer the appeal is over; somebody else decides now
notice-appeal-overdue = The appeal takes longer than it should; the head of appeals decides
notice-appeal-decided = The appeal is decided
notice-appeal-granted-by-default = We did not decide in time, so the appeal is granted
notice-appeal-reminded = You can still answer the appeal
notice-dispute-decided-again = An appeal about your dispute is decided

## Policy
policy-reports = Reports
policy-appeals = Appeals
ask-report_triage_h = Time to sort a report, in hours
ask-report_review_h = Time to decide a report, in hours
ask-report_urgent_h = Time to decide about safety or fraud, in hours
ask-report_danger_h = Time to decide when people are in danger, in hours
ask-report_info_d = The reporter's time to answer a question, in days
ask-report_head_bd = The head of trust's time to decide, in business days
ask-hide_now_h = How long a listing can be hidden before anything is decided, in hours
ask-moderation_appeal_d = How long a decision about a shop or a listing can be appealed, in days
ask-appeal_desk_h = Time to look whether an appeal can be decided, in hours
ask-appeal_reply_h = The other side's time to answer an appeal, in hours
ask-appeal_review_bd = Time to decide an appeal, in business days
ask-appeal_overdue_bd = The head of appeals' time after that, in business days
ask-appeal_cap_minor = What we pay at most when we fail to decide an appeal

## Roles
role-triage-hint = Sorts reports
role-reviewer-hint = Decides reports
role-head_of_trust-hint = Decides what takes too long, and answers appeals about reports
role-appeal_reviewer-hint = Looks at decisions once more
role-head_of_appeals-hint = Decides appeals that take too long
demo-see-reviewer = A call that pretends to be our service, a listing that is hidden, and a shop that appeals.
demo-see-appeals = An appeal against a hidden listing: both sides have been heard.

explain-report-answer = We read it and go on with the report. The shop never learns who you are.
explain-appeal-answer = Whoever decides the appeal reads it, and so does the side that appealed.
