# What can be reported as operators keep it, the categories of the law, and what comes with many reports.

## What can be chosen when a product is reported
policy-options = What can be reported about a product
policy-options-hint = Whoever reports a product chooses one of these. Between one and six can be offered. Reports that are there already keep what was chosen, in the words of their time.
option-preview = What people will see
option-preview-hint = In each language, in this order.
option-look = Look at it first
option-off = Not offered
option-at = Place { $n }
option-ours = Empty means: { $words }
option-needed = Needed as soon as it is offered; other languages fall back to it.
ask-place = Place in the list
ask-category = Category in law
ask-urgency = How urgent
ask-words_ar = Your words in Arabic
ask-words_en = Your words in English
ask-words_es = Your words in Spanish
ask-words_fa = Your words in Persian
ask-words_id = Your words in Indonesian
ask-words_pt = Your words in Portuguese
ask-words_ru = Your words in Russian
ask-words_zh = Your words in Chinese
row-ip_or_counterfeit = Fakes and brands
row-prohibited_or_unsafe = Forbidden or unsafe
row-misleading_listing_or_search_manipulation = Misleading listing
row-trade_rule_violation = Another rule
row-own_1 = Your own, first
row-own_2 = Your own, second
row-own_3 = Your own, third
row-own_4 = Your own, fourth
concern-unknown = Something that is not offered any more
refusal-none_on = Offer at least one choice.
refusal-too_many_on = Offer at most six choices.
refusal-one_line = Write it in one line.

## Categories of the European database of statements of reasons
law-animal_welfare = Animal welfare
law-consumer_information = Information for consumers
law-cyber_violence = Violence online
law-cyber_violence_against_women = Violence online against women
law-data_protection_and_privacy_violations = Data protection and privacy
law-illegal_or_harmful_speech = Illegal or harmful speech
law-intellectual_property_infringements = Intellectual property
law-negative_effects_on_civic_discourse_or_elections = Public debate and elections
law-not_specified_notice = Not said by whoever reported
law-other_violation_tc = Another breach of our terms
law-protection_of_minors = Protection of minors
law-risk_for_public_security = Public security
law-scams_and_fraud = Scams and fraud
law-self_harm = Self-harm
law-unsafe_and_prohibited_products = Unsafe and prohibited products
law-violence = Violence

## What many people and trusted flaggers report, and unfounded reports
report-flagger = A trusted flagger
report-language = Language of the reporter
report-alike = Others report the same
report-others = { $n ->
    [one] One person when this came in
   *[other] { $n } people when this came in
 }
report-unfounded = It was obviously unfounded
report-warned = It was obviously unfounded. If reports like this go on, we take no more of them for a while; danger to people is always heard.
refusal-reports_paused = Too many of your reports were obviously unfounded, so we take no more of them for a while. If people are in danger, tick the box: that is always heard.
refusal-not_unfounded = Only a report that breaks no rule, and after which nothing is done, can be unfounded.
field-unfounded = Is it obviously unfounded?
field-unfounded-hint = Only when everybody can see it. Whoever sends such reports again and again is warned, and then must wait.
field-decide-reference = Where the rule stands
field-decide-reference-hint = The law and its paragraph, or the number of our rule. The shop reads it.
mark-danger = Danger
mark-people = { $n ->
    [one] { $n } person reports this
   *[other] { $n } people report this
 }
statement-source = How we came to know
statement-after-report = Somebody reported it.
event-statement-sourced = A trusted flagger told us

## The administrator's page
admin-trust = Reports and the law
flaggers = Trusted flaggers
flaggers-hint = Organisations that an authority has named. What they report is urgent. Each gets a private link of its own.
flaggers-none = There is none yet.
ask-flagger = Name of the organisation
flagger-add = Add and make a link
flagger-trusted = Trusted
flagger-withdraw = Withdraw
flagger-withdrawn = Withdrawn
flagger-link = The private link
flagger-link-hint = It is shown this once. Give it to the organisation in a safe way. If it gets lost, withdraw it and make another.
flagger-welcome = What you report comes first. The shop never learns who reported it.
flagger-enter = Go on
done-flagger = The link was made.
done-flagger-off = Withdrawn. The link does not work any more.
statements-export = Statements of reasons
statements-export-hint = In the format of the European database of statements of reasons, ready to be sent there. A program fetches them with a key that has the scope for it.
statements-export-first = The first 100
scope-statements = Statements of reasons
scope-statements-hint = Fetch statements of reasons for the European database
ask-report_many = People who report the same until it is urgent
ask-misuse_warn = Unfounded reports in six months until a warning
ask-misuse_pause = Unfounded reports until a pause
ask-misuse_pause_d = How long the pause is, in days

## Danger
event-conversation-person-asked-danger = A specialist was called. You are first
danger-first = You are first.
danger-answer = A specialist was called, also at night. If somebody is hurt, call the emergency number of your country now.
field-report-concern = What is wrong
field-report-text = What happened?
