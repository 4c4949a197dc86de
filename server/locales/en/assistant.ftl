# What the assistant says. Plain, kind, short; what happens next and by when.
# Instants arrive formatted in the reader's time zone; $code is a tracking code.

## Beginning
assistant-greeting = Hello. I am the assistant, a computer program. I can look up parcels, explain refunds and help you open a dispute. You can talk to a person at any time.
assistant-greeting-order = Hello. I am the assistant, a computer program. I can see your order { $order } ({ $title }). What can I help with? You can talk to a person at any time.
assistant-which-order = Which order is it about? Choose it, and I can look.

## Where the parcel is
assistant-track-scan = { $code ->
    [label_created] Order { $order }: the shop has announced the parcel to the carrier, on { $at }. The carrier does not have it yet.
    [picked_up] Order { $order }: the carrier collected the parcel on { $at }.
    [accepted] Order { $order }: the carrier accepted the parcel on { $at }.
    [in_transit] Order { $order } is on its way. The last news is from { $at }.
    [customs] Order { $order } is at customs, since { $at }.
    [customs_hold] Order { $order } is being held by customs, since { $at }. They may need something from you or from the shop.
    [out_for_delivery] Order { $order } is out for delivery, since { $at }.
    [attempt_failed] Order { $order }: the carrier tried to deliver on { $at } and could not. They usually try again or leave the parcel at a pickup point.
    [ready_for_pickup] Order { $order } is ready to be picked up, since { $at }.
    [delivered] Order { $order } was delivered on { $at }, says the carrier.
    [refused] Order { $order }: the carrier reports that the parcel was not accepted at the address, on { $at }.
    [returning] Order { $order } is on its way back to the shop, since { $at }.
    [returned_to_sender] Order { $order } went back to the shop on { $at }.
    [lost] Order { $order }: the carrier reports the parcel as lost, on { $at }. I am sorry.
    [damaged] Order { $order }: the carrier reports that the parcel was damaged, on { $at }. I am sorry.
    [destroyed] Order { $order }: the carrier reports that the parcel was destroyed, on { $at }. I am sorry.
   *[unknown] Order { $order }: the last news from the carrier is from { $at }. You can see it in the tracking.
}
assistant-track-no-scan = Order { $order }: there is no news from a carrier yet. { $shop } sends it.
assistant-track-delivered = Order { $order } was delivered on { $at }, says the tracking.
assistant-track-cancelled = Order { $order } is cancelled. Nothing will be sent.
assistant-promised = It should be with you by { $until }.
assistant-promise-passed = It should have been with you by { $until }. That date has passed, and I am sorry.
assistant-not-received-delivered = The tracking says it was delivered on { $at }. Please look with neighbours, at the door and in the mailbox. If it is not there, you do not have to prove that: the tracking is looked at.

## Before it is sent
assistant-cancel-not-shipped = I see no shipment yet. Ask { $shop } right away to cancel the order. If the shop agrees, your payment goes back the way you paid.
assistant-cancel-shipped = The order was already sent, so it cannot be stopped here. Ask { $shop } what is still possible, for example sending it back.
assistant-address-not-shipped = I see no shipment yet. Tell { $shop } the right address now, here in the chat, so that it stays on record.
assistant-address-shipped = The order was already sent. Tell { $shop } the right address here in the chat; sometimes the carrier can still redirect a parcel.

## Something is wrong with it
assistant-item-damaged = I am sorry that it came damaged or does not work. Please keep the item and its packaging, and take photos of both.
assistant-item-wrong = I am sorry that you got something else. Please keep it as it came and take a photo of the item and of the label on the parcel.
assistant-item-missing = I am sorry that something is missing. Please take a photo of everything that came, and of the box.
assistant-item-not-as-described = I am sorry that it is not what was described. A photo of what you got helps; the description from the day of your order is kept.
assistant-item-counterfeit = Thank you for telling us. Please keep the item and take photos of labels, logos and serial numbers. A case like this comes straight to us, not to the shop first.

## Money
assistant-refund-request = Your case decides about the money. It shows who must act and until when.
assistant-refund-request-why = I can help with that. What happened? Then I can show you the right way to your money.
assistant-refund-status = A refund that was decided is shown on your case, with its amount and the day it was sent. It goes back the way you paid. After it was sent, your bank may need 3 to 20 working days.
assistant-refund-problem = A refund with a wrong amount, or one that did not arrive, needs a person who can look into the payment. Your money stays yours if a card has expired: another way is found.
assistant-payment-failed = A payment that fails has several possible causes: the bank, the card or the page. Please do not pay again until you know whether money was taken. A person can look at it with you.
assistant-payment-charged-twice = Two entries for one order need a look. Sometimes one is a hold that the bank lets go by itself; sometimes it is a mistake that we correct. A person checks it with you.
assistant-coupon-problem = I cannot see the conditions of a coupon from here. A person can check why it was not accepted. Having its code at hand helps.
assistant-customs-tax = Duties and taxes depend on your country. If customs asks you for a payment, check that the letter or message is real before you pay. The shop can say what was included in the price.

## Disputes
assistant-return-how = Please agree with the shop before you send anything back: where to, and who pays. Keep the agreement here in the chat, and use a parcel with tracking.
assistant-dispute-open = You open a dispute in a few steps: what happened, what you want, photos, check and send. The shop must then answer by a date that is shown on your case.
assistant-dispute-status = Your case shows who must act now, until when, and what happens if nobody does.
assistant-dispute-appeal = I understand that you do not agree. A person can look at the decision with you and tell you what is possible.
assistant-dispute-possible = You can open a dispute for this order now. It takes about three minutes, and your draft is kept.
assistant-dispute-later = You can open a dispute about a missing parcel from { $at } on. Until then, ask the shop.
assistant-dispute-over = The time for opening a dispute for this order ended on { $at }. A person can tell you what is still possible.
assistant-dispute-running = There is already a dispute for this order: { $number }.

## Shops, safety, account
assistant-product-question = The shop knows its products best. I can take your question there, with the product attached.
assistant-seller-contact = You can write to the shop here. It stays on record, and we step in if the shop does not answer.
assistant-seller-unresponsive = A shop must answer. If it does not, we step in, and in a dispute its silence never counts against you.
assistant-seller-offsite-payment = Please do not pay, and do not accept a refund, outside this site, whoever asks. Do not close a case for a promise either. You did right to ask. A person can look at the messages.
assistant-product-report = Thank you for telling us. Please stop using the item if it could be dangerous. A person will take your report.
assistant-account-access = I cannot change your account from here, and I will never ask for your password or a code. A person can help you to get in again.
assistant-contact-official = We never ask for passwords, codes or payments in messages, and we never refund outside this site. If you are not sure, do not answer and do not click. A person can check it with you.
assistant-feedback-praise = Thank you. That is good to hear.
assistant-feedback-suggestion = Thank you for the idea. It is kept in this chat. If you like, talk to a person about it.
assistant-out-of-scope = I can only help with orders, parcels, refunds and disputes here. Is it about one of these?

## When it is not clear
assistant-clarify = I want to get this right. Which one do you mean?
assistant-not-understood = I did not understand that, sorry. What is it about? You can also say it in other words.
assistant-article-found = This may answer your question:

## A person takes over
assistant-hand-over-asked = Of course. You are in the queue for a person now. You do not have to repeat anything: they can read this chat.
assistant-hand-over-anger = I hear that this is going badly, and I am sorry. A person takes over now and can read this chat.
assistant-hand-over-legal = A person should look at this. You are in the queue now, and they can read this chat.
assistant-hand-over-safety = Your safety comes first: if somebody is in danger or hurt, call your local emergency number now. Please do not use the item. A person takes over here.
assistant-hand-over-misses = I could not help you well enough. A person takes over now and can read this chat.
assistant-hand-over-error = Something went wrong on my side. A person takes over now; nothing that you wrote is lost.

## Buttons
assistant-do-talk-to-person = Talk to a person
assistant-do-open-dispute = Open a dispute
assistant-do-show-tracking = See the tracking
assistant-do-ask-shop = Ask the shop
assistant-do-choose-order = Choose an order
assistant-do-show-case = See the case
assistant-do-show-cases = See my cases

## Choices
assistant-choice-order-track = Where is my parcel?
assistant-choice-order-late = My parcel is late
assistant-choice-order-not-received = It has not arrived
assistant-choice-order-cancel = Cancel the order
assistant-choice-order-change-address = Change the address
assistant-choice-item-damaged = Broken or not working
assistant-choice-item-wrong = I got the wrong item
assistant-choice-item-missing = Something is missing
assistant-choice-item-not-as-described = Not as described
assistant-choice-item-counterfeit = It may be a fake
assistant-choice-refund-request = I want my money back
assistant-choice-refund-status = Where is my refund?
assistant-choice-refund-problem = Something is wrong with my refund
assistant-choice-return-how = Send something back
assistant-choice-dispute-open = Open a dispute
assistant-choice-dispute-status = How is my dispute going?
assistant-choice-dispute-appeal = I disagree with a decision
assistant-choice-payment-failed = My payment does not work
assistant-choice-payment-charged-twice = I was charged twice
assistant-choice-coupon-problem = A coupon does not work
assistant-choice-customs-tax = Customs and taxes
assistant-choice-product-question = A question about a product
assistant-choice-seller-contact = Write to the shop
assistant-choice-seller-unresponsive = The shop does not answer
assistant-choice-seller-offsite-payment = I was asked to pay elsewhere
assistant-choice-product-report = Report a product
assistant-choice-account-access = I cannot get into my account
assistant-choice-agent-request = Talk to a person
assistant-choice-contact-official = Is this message really from you?
assistant-choice-feedback-praise = Say thank you
assistant-choice-feedback-suggestion = Make a suggestion
assistant-choice-smalltalk-greeting = Say hello
assistant-choice-out-of-scope = Something else
