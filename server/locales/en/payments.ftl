# Payments: what can be wrong with money, and the finance case.

kind-finance = Payment question
money-title = A problem with a payment or a refund
money-cases = Your payment questions
choice-payment_impossible = Paying does not work
choice-charged_twice = I was charged twice
choice-refund_not_arrived = My refund has not arrived
choice-unauthorised_payment = I did not make this payment
money-payment_impossible-hint = See your attempts, and whether money left your account.
money-charged_twice-hint = Two payments for one thing.
money-refund_not_arrived-hint = Where each refund is, with its reference.
money-unauthorised_payment-hint = Somebody else paid with your money.
money-payment_impossible-now = Here is what we know of your attempts. You need no order to ask us.
money-charged_twice-now = Here is what we know was taken. A second amount is often only set aside, and falls back by itself.
money-refund_not_arrived-now = Here is each payment with what went back. With the reference your bank can find the money.
money-unauthorised_payment-now = We look at it at once. Tell us what you did not pay.
money-payment_impossible-tell = Say when you tried, with what, and what you saw. Never a card number or a code.
money-charged_twice-tell = Say which amounts you see on your statement, and on which days. Never a card number.
money-refund_not_arrived-tell = Say which refund you miss, and whether you have asked your bank.
money-unauthorised_payment-tell = Say which amount and day, and whether your bank knows. Never a card number or a code.
money-tell = Tell us what happened
money-which = Which payment is it?
money-next = Our finance desk looks at it, asks the payment provider if need be, and answers here. The case says until when.
money-send = Ask the finance desk
money-open = You have asked about this already:
money-pending-advice = An amount that is set aside has not been taken. If nothing comes of the order, it falls back by itself.
money-wait-advice = The provider has sent your refund. It should be there by { $until } at the latest. You can ask us now all the same.
money-moving-advice = A refund is on its way through the provider. We follow it; you need not do anything. You can ask us all the same.
money-bank-advice = Call your bank now and block the card: only your bank can. We never ask for codes, passwords or card numbers.
money-attempts = Your attempts to pay
money-attempt-started = begun
money-attempt-declined = refused
money-attempt-pending = waiting for the provider
money-attempt-captured = paid
money-attempt-reversed = given back
money-attempt-unknown = not known
money-left-no = No money left your account.
money-left-set-aside = Your bank may have set the amount aside.
money-left-yes = The amount left your account.
money-left-back = The amount went back to you.
money-left-unknown = We do not know whether money left your account; the desk asks.
money-falls-back = It falls back by { $when }.
money-code = The provider says: { $code }
money-method-card = Card
money-method-debit_card = Debit card
money-method-bank_transfer = Bank transfer
money-method-bank_slip = Bank slip
money-method-wallet = Wallet
money-method-gift_card = Gift card
money-method-voucher = Voucher
money-method-pay_later = Pay later
money-method-cash = Cash
money-method-other = Another way
money-no-refund = Nothing of it was paid back.
money-past = { $amount } went back before, outside of this service.
money-charged-back = Your bank took back { $amount }.
money-arrives = Arrives between { $from } and { $until }.
money-reference = Reference for your bank:
outlook-money = Is it about the payment itself, or a refund that has not come?

## The desk.

finance-case = Payment question { $number }
finance-topic = What is wrong
finance-tab-received = New
finance-tab-with_provider = With the provider
action-ask_provider = Ask the provider
action-answer_buyer = Answer the buyer
action-say = Add something
action-ask_again = It is not settled
action-settled = It is settled
explain-ask_provider = The buyer sees that you asked, not what.
explain-answer_buyer = The buyer reads your words and can ask again for some days; then it is closed. The case says until when.
explain-ask_again = The finance desk looks at it again and answers. The case says until when. You lose nothing by asking.
explain-settled = We stop looking. No money moves by this, and for some time you can reopen it.
field-finding = What was found
field-reference = Reference
field-ask_again-text = What is missing
field-say-text = What we should know
field-answer_buyer-text = Your answer
field-ask_provider-text = What you asked, for our own records
choice-not_charged = Nothing was taken
choice-falls_back = It was only set aside and falls back
choice-charged_rightly = It was taken once, for an order
choice-twice_and_returned = It was taken twice, and one goes back
choice-refund_on_its_way = The refund is on its way
choice-refund_at_the_bank = Your bank has the refund
choice-bank_must_say = Only your bank can say
choice-not_yours_reported = It is not yours, and it was reported
refusal-reopen_window_over = The time to reopen this is over. You can open a new question.
stage-received = We have it and look into it
stage-received-you = Look into it
stage-with-provider = We asked the payment provider
stage-with-provider-you = Get the answer of the provider
stage-answered = We have answered
stage-answered-you = Read our answer
act-buyer-answered = You can say that it is settled, or ask again.
silence-finance-lead = our finance lead takes it over.
silence-finance-closes = we close it. For some time you can reopen it.
event-finance-provider-asked = We asked the payment provider
event-finance-late = Our time is over; the finance lead has it
event-finance-note = Note of { $name }
notice-finance-provider-asked = We asked the payment provider: { $title }
notice-finance-answered = We have answered your question: { $title }
notice-finance-late = We are late; our finance lead has your question: { $title }
notice-finance-closed = Your question is closed: { $title }
notice-finance-reminded = Our answer waits for you: { $title }
policy-finance = Payment questions
ask-finance_received_h = The finance desk’s time to look, in hours
ask-finance_provider_bd = The provider’s time to answer, in business days
ask-finance_answered_d = The buyer’s time to ask again, in days
ask-finance_reopen_d = Reopening a closed question, in days
event-finance-opened = { $who ->
    [you] You asked
   *[other] Asked by the buyer
}
event-finance-said = { $who ->
    [you] You added
   *[other] The buyer added
}
event-finance-reopened = { $who ->
    [you] You asked again
   *[other] The buyer asked again
}
event-finance-closed = { $who ->
    [you] You said that it is settled
   *[other] Closed
}
event-finance-answered = { $reference ->
    [none] Our answer: { $finding }
   *[other] Our answer: { $finding } · reference { $reference }
}
