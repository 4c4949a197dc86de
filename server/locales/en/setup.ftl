# The set-up wizard, and how colleagues get an account.

## Frames of the wizard.
set-up-step = Step { $step } of { $all }
set-up-next = Continue
set-up-back = Back
set-up-later = Do this later
title-error = Error: { $title }
copy-text = Copy
copy-done = Copied

## The account.
link-over = This link does not work
first-title = Who are you?
first-lead = You become the first administrator. Nobody else can set this installation up with the same link.
invited-title = Welcome. Who are you?
invited-lead = You were invited to work here. Choose your name and a password; then we connect your authenticator.
reset-title = Choose a new password
reset-lead = Your old password and authenticator no longer work. Choose a password; then we connect your authenticator again.
ask-person_name = Your name
ask-person_name-hint = As colleagues, buyers and sellers see it.
ask-email = Email
ask-email-hint = You sign in with it. We send nothing there.
ask-password = Password
ask-password-hint = At least 12 characters. Several words are good.
ask-password_again = The same password again
totp-title = Connect your authenticator
totp-lead = An app on your phone shows six digits, new ones every half minute. You type them whenever you sign in.
totp-square = Square for your authenticator app
totp-open = Open in the app on this device
totp-by-hand = Or type this secret into the app:
ask-first_code = The six digits that the app shows
ask-first_code-hint = This proves that the app is connected.

## The steps. Each has a question and what it is for.
set-up-name = What is your storefront called?
set-up-name-lead = A storefront is a brand of your marketplace, with its own name, languages and hours. You can add more later.
set-up-languages = Which languages does it speak?
set-up-languages-lead = Buyers and sellers choose among all languages of this help desk. The main one is for those whose own we do not know.
set-up-hours = When do people answer?
set-up-hours-lead = Buyers see these hours beside “Talk to a person”. The assistant is there all the time.
set-up-colours = Which colour is yours?
set-up-colours-lead = It marks buttons and what is new. Text on it must be easy to read, in light and in dark.
set-up-key = A key for your marketplace
set-up-key-lead = With this key your programs send us orders, shipments and payments, and answer our commands.
set-up-webhook = Where do we send commands?
set-up-webhook-lead = When money is to be held or paid back, we tell your marketplace. Without an address it can also fetch the commands itself.
set-up-tokens = How do buyers and sellers sign in?
set-up-tokens-lead = Your marketplace signs a short token for each of them. We check the signature; nobody needs another password.
set-up-import = Bring your first orders
set-up-import-lead = Upload a file now, or let your programs send them later with the key.
set-up-staff = Who works with you?
set-up-staff-lead = Make a link for each colleague and give it to them yourself. It works once, within seven days.
set-up-done = Your help desk is ready
set-up-done-lead = Everything here can be changed later. This is how things stand:
set-up-to-admin = Go to the overview
invite-another = Invite somebody else

## What can be wrong.
refusal-password_short = This is too short. Use at least 12 characters.
refusal-passwords_differ = The two passwords differ. Type both again.
refusal-wrong_code = This code is not right. Wait for the next one, and check that the clock of your phone is right.
refusal-bad_email = Write an address like name@example.com.
