# The administrator's pages.

## Overview.
stat-open = Open cases
stat-queue = Waiting for a person
stat-orders = Orders known
stat-parked = Messages given up
stat-late = Commands without an answer
stat-failing = Addresses that fail
stat-calm = all is well
stat-look = please look
todo-title = Setting up
todo-done = Done
todo-open = Open
todo-storefront = A storefront
todo-policy = A policy
todo-key = A key for your programs
todo-webhook = An address for commands
todo-orders = The first orders
todo-staff = Colleagues
todo-wizard = Go on with the set-up

## What was done.
done-storefront = The storefront is saved.
done-revoked = The key no longer works.
done-tokens = Saved. Sign-in tokens are checked this way from now on.
done-webhook-off = Nothing more is sent to this address.
done-webhook-on = The address is in use again.
done-replayed = It is being sent again.
done-policy = The new version is saved.
done-roles = The roles are saved.
done-staff-off = This person can no longer come in.
done-staff-on = This person can come in again.

## Storefronts.
storefront-add = Add a storefront
storefronts-none = No storefront yet
storefronts-none-hint = A storefront is a brand of your marketplace, with its own name, languages and hours.
storefront-open = People are there
storefront-closed = Closed now
storefront-next = people are back { $time }
storefront-until = until { $time }
all-storefronts = All storefronts
part-name = Name
part-languages = Languages
part-hours = Hours
part-colours = Colour
ask-storefront_name = Name
ask-storefront_name-hint = As buyers and sellers know it.
ask-slug = Word in imports and addresses
ask-slug-hint = Small Latin letters, digits and hyphens, such as blue-lantern. Orders name their storefront by it.
ask-assistant = Name of the assistant
ask-assistant-hint = May stay empty. It always says that it is a machine.
ask-language_main = Main language
ask-language_more = Other languages
ask-zone = Time zone
ask-zone-hint = Such as Europe/Berlin or America/Sao_Paulo.
ask-week = The week
ask-week-hint = Like 09:00–18:00. Several, with commas between them: 09:00–13:00, 14:00–18:00. Empty means closed.
ask-day_1 = Monday
ask-day_2 = Tuesday
ask-day_3 = Wednesday
ask-day_4 = Thursday
ask-day_5 = Friday
ask-day_6 = Saturday
ask-day_7 = Sunday
closed-all-day = closed
ask-holidays = Days off
ask-holidays-hint = One a line, like 2026-12-25.
ask-colour = Accent colour
ask-accent_light = In the light theme
ask-accent_dark = In the dark theme
colour-ember = Ember
colour-blue = Blue
colour-green = Green
colour-teal = Teal
colour-violet = Violet
colour-rose = Rose
colour-own = Your own
colour-measured = Contrast { $light } to 1 in light and { $dark } to 1 in dark; at least { $least } to 1 is needed.

## Staff.
ask-roles = Roles
ask-scopes_of = Storefronts
ask-invite_email = Email of your colleague
ask-invite_email-hint = It becomes the name of the account. We send nothing there.
role-agent-hint = Answers chats
role-mediator-hint = Proposes and decides in disputes
role-supervisor-hint = Sees the whole desk, mediates and pays
role-finance-hint = Handles refunds that need a person
role-delivery-hint = Looks into parcels
role-administrator-hint = Sets everything up; reads no cases
staff-you = (you)
staff-active = Active
staff-disabled = Shut out
staff-no-password = Has not signed in yet
staff-more = More
staff-sign-in = Signing in
staff-reset = Make new sign-in data
staff-reset-hint = For a lost phone or password. The old password and authenticator stop at once; you get a link to hand over.
staff-disable = Shut out
staff-disable-hint = Somebody who leaves is shut out: all their sessions end, and what they wrote stays.
staff-enable = Let in again
invite-title = Invite a colleague
invite-hint = You get a link to hand over yourself. It works once, within seven days.
invite-make = Make the link
invite-once = Copy this link now
invite-once-hint = For { $email }. It is shown only this once.

## Keys.
ask-key_name = Name
ask-key_name-hint = Which program uses it.
ask-scopes = What it may do
scope-import = Import
scope-import-hint = Send orders, shipments and payments
scope-commands = Commands
scope-commands-hint = Fetch and answer commands about money
key-first-name = Marketplace
key-add = Make a key
key-make = Make the key
key-once = Copy this key now
key-once-hint = It is shown only this once. Keep it where your programs keep their secrets.
key-ends = Ends in
key-revoke = Revoke
key-revoked = Revoked on { $day }
keys-api = Keys of programs
keys-api-hint = One for each program, so that you can revoke one without the others.
keys-none = No keys yet.
made-at = Made
used-at = Last used
never-used = never
tokens-title = Sign-in of buyers and sellers
tokens-hint = With what the tokens of your marketplace are checked.
ask-token_way = Signed with
ask-token_pem = Public key
ask-token_pem-hint = RSA, in PEM. It begins with -----BEGIN PUBLIC KEY-----.
token-shared = A shared secret (HS256)
token-shared-hint = It is called token_secret and stands in { $file }.
token-file = A public key in a file (RS256)
token-file-hint = The file is { $file }, as the configuration says.
token-public = A public key (RS256)
token-public-hint = Safer: only your marketplace can sign, we can only check.

## Webhooks.
webhooks-lead = Addresses of your marketplace that get commands and notices. Every message is signed as Standard Webhooks says.
ask-webhook_url = Address
ask-webhook_url-hint = Such as https://shop.example.com/ombud
webhook-add = Add an address
webhook-add-button = Add
webhook-add-and-test = Add and test
webhook-test = Send a test
webhook-disable = Stop using it
webhook-enable = Use it again
webhook-off = Not in use
webhook-failing = Fails
webhook-ok = Works
webhook-unused = Nothing sent yet
webhook-last = last message
webhook-once = Copy this secret now
webhook-once-hint = With it your program checks that a message is ours. It is shown only this once.
webhook-works = The address answered { $status }. It works.
webhook-answered = The address answered { $status }. It must answer with a number from 200 to 299.
webhook-unreachable = The address could not be reached. Private networks must be listed in the configuration (webhook_networks).
parked-title = Messages given up
parked-none = Nothing was given up.
parked-hint = These were tried for two days. When the reason is gone, send them again.
job-replay = Send again
late-title = Commands without an answer
late-none = Every command was answered in time.
late-hint = Your marketplace has not answered these in time. The cases wait for it.
log-title = What was sent
log-none = Nothing was sent yet.
log-ok = { $status }
log-answered = { $status }
log-failed = No answer
log-newest = Newest
log-older = Older
col-name = Name
col-what = What
col-when = When
col-attempts = Attempts
col-error = What went wrong
col-command = Command
col-due = Due
col-result = Result
col-address = Address
col-message = Message
col-state = State

## Policies.
policies-lead = How long everybody has, and what happens then. A version never changes: make a new one. Each dispute keeps the version that was in force when the order was placed.
policies-none = No version is written down yet; the usual numbers are in force.
policy-add = New version
policy-version = Version { $n }
policy-for-all = all storefronts
policy-in-force = In force
policy-coming = Coming
policy-over = Replaced
policy-own-title = A storefront's own rules
policy-own-hint = They go before those for all.
policy-follows = It follows version { $n }.
policy-save = Save the new version
policy-diff = What changed since version { $n }
policy-same = Nothing differs.
policy-absent = none
policy-compare = Compare with
policy-compare-button = Compare
policy-range = From { $from } to { $to }
policy-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
policy-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
policy-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
policy-times = { $n ->
    [one] { $n } time
   *[other] { $n } times
}
policy-conversations = { $n ->
    [one] 1 conversation
   *[other] { $n } conversations
}
policy-filing = Opening a dispute
policy-talk = Buyer and shop
policy-decision = Our decision
policy-goods = Sending goods again
policy-refunds = Refunds
policy-arrival = Money back at the buyer
policy-amounts = Amounts
col-version = Version
col-for = For
col-from = In force from
col-author = Made by
col-field = What
col-before = Before
col-after = After
ask-effective = In force from
ask-effective-hint = Empty means at once. Time zone: { $zone }.
ask-filing_open_d = Not received: opens after sending, in days
ask-filing_close_delivered_d = Closes after delivery, in days
ask-filing_close_estimate_d = Closes after the promised day, in days
ask-t_seller_h = Time for the shop to answer, in hours
ask-t_neg_h = Whole negotiation, in hours
ask-t_buyer_h = Time for the buyer to answer, in hours
ask-t_buyer_cap_h = Latest answer of the buyer after opening, in hours
ask-counter_limit = Counter-offers of each side
ask-escalate_after_h = Asking us is possible after, in hours
ask-withdrawn_grace_h = Reopening after withdrawal, in hours
ask-t_review_h = Our time to propose or decide, in hours
ask-t_info_h = Time to bring what we ask for, in hours
ask-t_offer_h = Time to answer our proposal, in hours
ask-refusal_limit = Proposals of ours that may be refused
ask-info_limit = How often we may ask for something
ask-t_overdue_h = When we are late: until the buyer is paid at our cost, in hours
ask-appeal_window_d = Time for an appeal, in days
ask-ship_by_h = Time to send, in hours
ask-deliver_by_h = Time for delivery, in hours
ask-object_h = Time to object after delivery, in hours
ask-execution_slack_h = Then we look ourselves after, in hours
ask-chargeback_slack_d = Hold after the bank's due day, in days
ask-refund_dispatch_min = To the payment provider within, in minutes
ask-refund_answer_h = Time for the provider to answer, in hours
ask-refund_retry_h = Time to find out or try again, in hours
ask-refund_manual_bd = Time for our payments desk, in business days
ask-refund_arrival_from_d = Earliest, in days
ask-refund_arrival_to_d = Latest, in days
ask-silence_cap_minor = A silent shop means yes, up to
ask-silence_cap_minor-hint = One currency a line, like USD 200.00. Without a line we look ourselves.
ask-goodwill_alone_minor = Goodwill that one person may give alone
ask-goodwill_alone_minor-hint = One currency a line, like USD 20.00.

## Import.
import-title = Import a file
import-hint = Rows as the documentation describes them. A bad row stops no other, and the same file twice changes nothing.
import-button = Import
import-ndjson = NDJSON: one object a line
import-csv = CSV: { $object }
ask-kind = How the rows are written
ask-file = File
ask-file-hint = At most 100 MB here. Larger ones go by the API or the command line.
import-by-hand = By a program
import-by-hand-hint = With a key that may import, from any machine:
import-report = What became of the rows
import-counts = { $changed } changed something, { $failed } were refused.
import-created = New
import-updated = Updated
import-unchanged = Unchanged
import-older = Older
import-errors = Refused
import-first-errors = The first refused rows
col-object = Object
col-line = Line
gaps-title = What is missing
gaps-hint = Names that were mentioned but never sent, and orders that do not add up. Such orders can still be helped by chat.
gaps-show = Show what is missing
gaps-missing = Mentioned, never sent
gaps-orders = Orders with gaps
gaps-none = Nothing here.
gaps-first = From the beginning
gaps-next = Look further
gap-no_items = no items
gap-unequal_sum = the sums differ
gap-no_payment = no payment
gap-other_currency = a payment in another currency
gap-loose_refund = a refund that no line of it holds
col-order = Order
col-gap = What is missing

## What can be wrong.
refusal-bad_slug = Use small Latin letters, digits and hyphens, at most 40.
refusal-slug_taken = Another storefront has this word.
refusal-unknown_zone = This is no time zone. Write it like Europe/Berlin.
refusal-bad_window = Write hours like 09:00–18:00, the earlier first, none inside another.
refusal-bad_day = Write each day like 2026-12-25.
refusal-bad_colour = This is no colour.
refusal-low_contrast = Text in this colour would be hard to read. Take a darker one for light, a lighter one for dark.
refusal-email_taken = Somebody with this address works here already.
refusal-last_administrator = Somebody must administer. Make another administrator first.
refusal-not_yourself = Ask another administrator to do this for you.
refusal-bad_public_key = This is no public RSA key in PEM.
refusal-bad_address = Write an address like https://shop.example.com/ombud, without a password in it.
refusal-https_only = Use https. Plain http is possible only where the configuration lists private networks.
refusal-not_a_number = Write a whole number.
refusal-out_of_range = This is outside of what is possible. See the range beside it.
refusal-before_first = The latest day cannot be before the earliest.
refusal-bad_amounts = Write one currency a line, like USD 200.00, each only once.
refusal-not_a_moment = Write a day and a time.
refusal-in_the_past = A version cannot begin in the past.
refusal-nothing_changed = Nothing differs from the version before.
refusal-policy_changed = Somebody has made another version meanwhile. Look at it, then send this again.
refusal-bad_header = The first line of the CSV is not as expected.
