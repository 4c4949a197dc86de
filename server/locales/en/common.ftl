# What stands on every page.

## Names of the language itself.
language-name = English
locale-for-numbers = en-GB

## Frames of pages.
skip-to-content = Skip to content
net-wait = Reconnecting…
net-off = You are offline. What you send goes out when you are back.
notices-unread = { $n ->
    [0] Notices
    [one] Notices, { $n } unread
   *[other] Notices, { $n } unread
}
chats-waiting = { $n ->
    [0] Conversations
    [one] Conversations, { $n } waits for your answer
   *[other] Conversations, { $n } wait for your answer
}
nav-main = Main
nav-cases = Cases
nav-holds = Money on hold
nav-score = How you compare
nav-desk = Inbox
nav-room = Disputes
nav-finance = Refunds
nav-admin = Settings
nav-help = Help
admin-overview = Overview
admin-staff = Staff and roles
admin-storefronts = Storefronts
admin-policies = Policies
admin-keys = Keys
admin-webhooks = Webhook log
admin-import = Import
keyboard-shortcuts = Keyboard shortcuts
close = Close
try-again = Try again
go-home = Go to the first page
sign-in = Sign in
sign-out = Sign out

## Looks.
language-and-look = Language and look
account-menu = Account, language and look
wait-minutes = Try again in { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}.
theme-light = Light
theme-dark = Dark
theme-auto = As my device
digits-native = Digits of the language
digits-latin = Latin digits

## Times. %s is filled in by the browser.
by-deadline = by { $when }
time-left = %s left
time-late = %s late

## Amounts and sizes. $letters says whether the sign of the currency ends in a letter.
money = { $letters ->
    [yes] { $symbol } { $amount }
   *[no] { $symbol }{ $amount }
}
currency-USD = $
currency-BRL = R$
currency-EUR = €
currency-GBP = £
currency-IRR = IRR
currency-CNY = CN¥
currency-RUB = ₽
currency-TRY = ₺
currency-JPY = ¥
money-range = From { $least } to { $most }
size-bytes = { $n } B
size-kb = { $n } KB
size-mb = { $n } MB

## Forms. %s is filled in by the browser.
optional = (optional)
optional-amount_minor = (for part of the money)
characters-needed = Characters still needed: %s
characters-left = Characters left: %s
number-range = From { $from } to { $to }
characters-range = { $min } to { $max } characters
characters-most = At most { $max } characters
form-failed = We could not send this. What you wrote is safe. Try again.
there-is-a-problem = There is a problem
save = Save
cancel = Cancel

## Sign-in of staff.
sign-in-lead = For people who work here. Buyers and sellers come in from the marketplace.
field-email = Email
field-password = Password
field-totp = Code from your app
field-totp-hint = Six digits from your authenticator.
enter-failed = This link does not work

## Roles, by their stable word.
role-agent = Agent
role-mediator = Mediator
role-supervisor = Supervisor
role-finance = Payments desk
role-delivery = Delivery desk
role-triage = Report desk
role-reviewer = Reviewer
role-head_of_trust = Head of trust
role-appeal_reviewer = Appeal reviewer
role-head_of_appeals = Head of appeals
role-editor = Editor
role-administrator = Administrator
role-buyer = Buyer
role-shop_owner = Shop owner
role-shop_member = Shop member
