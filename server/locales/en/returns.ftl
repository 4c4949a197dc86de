# Goods on their way back: a return as buyers, sellers and our team see it.

kind-return = Return
return-of-dispute = Part of the dispute
return-what = What comes back
return-units = { $n } × { $title }
return-pays = Who pays for the way back
return-pays-seller = The shop
return-pays-buyer = The buyer
return-pays-platform = We do
return-where = Where it goes
return-label = Label
return-label-open = Open the label
return-parcel = Parcel
return-money = What is paid back
return-see = See the return { $number }

## Where it stands: stage-<code>.
stage-rma-requested = The shop must agree to the return
stage-rma-authorised = The label is being made
stage-awaiting-shipment = The buyer can send it back
stage-in-transit = It is on its way back
stage-lost-check = We are searching for the parcel
stage-delivered = The parcel is back at the shop
stage-contested = The shop does not accept what came back; we look at it
stage-refund-due = The money is being paid back
stage-completed = The return is done
stage-expired = It was not sent back in time
stage-cancelled = The return was cancelled
stage-returned-to-buyer = It goes back to the buyer
stage-rma-requested-you = Say where it should be sent
stage-awaiting-shipment-you = Send it back
stage-lost-check-you = Find the parcel
stage-delivered-you = Look at what came back
stage-contested-you = Decide about what came back

## What happens if nobody acts: silence-<word>. They follow a colon.
silence-return-authorised = the return is agreed, and a label is made.
silence-we-buy-label = we buy the label ourselves.
silence-return-expires = the return ends, and nothing is paid back. The time can be extended once.
silence-refund-without-return = the buyer keeps the item and is paid by us, because nobody made a label.
silence-parcel-searched = we search for the parcel.
silence-refund-follows = the parcel counts as lost, and the money is paid back.
silence-return-accepted = it counts as accepted, and the money is paid back.
silence-platform-refunds = the buyer is paid from our own money.

## What the reader can do when the return waits for them: act-<side>-<code>.
act-buyer-awaiting-shipment = Print the label, send the parcel and write down its number.
act-buyer-executing = Open the return: it says what you can do.
act-shop-rma-requested = You can agree and say where to send it, or let the buyer keep it.
act-shop-delivered = You can accept what came, or show what is wrong with it.
act-shop-executing = Open the return: it says what you can do.

## Buttons and what they mean
action-authorise = Agree to the return
action-decline = Decline the return
action-returnless = Let the buyer keep it
action-label_ready = Give the label
action-label_failed = There is no label
action-shipped = I have sent it
action-extend = I need more time
action-cancel = Keep it after all
action-carrier_moved = The carrier has it
action-carrier_delivered = It has arrived
action-carrier_lost = The carrier lost it
action-found = The parcel was found
action-lost = The parcel is lost
action-inspect_ok = All is as it should be
action-inspect_fail = Something is wrong with it
action-answer = Answer
action-for_buyer = Decide for the buyer
action-for_seller = Decide for the shop
action-refund_settled = The money is there
confirm-returnless = Yes, the buyer keeps it and gets the money
confirm-cancel = Yes, I keep it and get no money
explain-authorise = The buyer gets a label to your address. When the parcel is back, its page says until when you can look at it.
explain-shipped = The number shows where the parcel is. Keep the receipt until the money is there.
explain-extend = You get some days more, once.

## Labels and hints
field-address = Address for the return
field-address-hint = Leave it empty to use the address that the marketplace has.
field-url = Address of the label
field-url-hint = Where the buyer can fetch it, beginning with https://
field-carrier = Carrier
field-carrier-hint = Such as the name of the post office.
field-accepted = How many pieces are as they should be?
field-accepted-hint = Count each line by itself. The buyer is paid back for what you accept; about the rest we decide.
units-most = { $most } came back
return-accepted-line = { $title }: { $n } of { $most }
field-shipped-tracking = Parcel number
field-shipped-tracking-hint = As on the receipt.
field-answer-text = Your answer
field-lost-text = How you know
field-inspect_fail-text = What is wrong
field-decline-text = Why you decline
choice-return_refund_full = Send it back for all the money
choice-return_refund_full-hint = You get a label; the shop looks at it, then the money comes
choice-return_refund_partial = Send it back for part of the money
choice-exchange = Send it back for another one
choice-exchange-hint = If the new one does not come, the money goes back
choice-repair = Send it in to be repaired
choice-repair-hint = If it does not come back repaired, the money goes back
choice-empty_parcel = The parcel was empty
choice-another_item = It is another item
choice-used_or_damaged = It was used or damaged
choice-parts_missing = Parts are missing
choice-serial_differs = The serial number differs
step-return = It is sent back
step-exchange = Another one is sent
step-repair = It is repaired and sent back
outcome-return_refund_full = It went back, and all the money was paid back
outcome-return_refund_partial = It went back, and part of the money was paid back
outcome-exchanged = It was exchanged
outcome-repaired = It was repaired

## Why something is not possible
refusal-return_agreed = You have agreed to this return. You can let the buyer keep the item.
refusal-label_there = There is a label already.
refusal-no_label_yet = The label is not there yet.
refusal-already_extended = The time was extended once already.
refusal-photo_first = Add a photo of what you found to the dispute first.
refusal-already_answered = There is an answer already.
refusal-buyer_not_heard = The buyer still has time to answer.
refusal-not_a_parcel_number = This does not look like a parcel number. It has letters and digits, as on the receipt.
refusal-parcel_used = This parcel number was used already. Use the one of the parcel that you sent back.
refusal-not_an_address = Write an address that begins with https://
refusal-goods_on_their_way = The goods are on their way back already.

## Events
event-dispute-return-began = It is sent back first: return { $number }
event-dispute-return-moved = About the return: { $stage }
event-return-requested = The return begins. { $bearer ->
    [buyer] The buyer pays for the way back
    [platform] We pay for the way back
   *[seller] The shop pays for the way back
}
event-return-authorised = { $who ->
    [you] You agreed to the return
   *[other] { $name } agreed to the return
}
event-return-authorised-by-silence = The shop did not answer in time: the return is agreed
event-return-authorised-by-right = No approval is needed: it can be sent back
event-return-declined = { $who ->
    [you] You declined the return: { $why }
   *[other] { $name } declined the return: { $why }
}
event-return-returnless = { $who ->
    [you] You let the buyer keep it
   *[other] { $name } lets the buyer keep it
}
event-return-label-asked = A label was asked for
event-return-label-asked-ours = There was no label in time: we buy one
event-return-label-ready = The label is there
event-return-label-failed = The label could not be made. Our delivery team sees to it
event-return-address-ready = It can be sent to the shop's address
event-return-label-void-asked = The label is not used; we ask for it to be void
event-return-label-voided = The label is void: nobody pays for it
event-return-label-missing = Nobody made a label in time. The buyer keeps the item, and we pay
event-return-shipped = It was sent: { $number }
event-return-extended = More time to send it: until { $until }
event-return-cancelled = { $who ->
    [you] You keep it
    [buyer] { $name } keeps it
   *[other] The return was cancelled
}
event-return-expired = It was not sent in time
event-return-arrived = { $weight ->
    [none] The parcel is at the shop
   *[other] The parcel is at the shop. It weighed { $weight } g
}
event-return-late = The parcel takes too long. We search for it
event-return-lost-on-the-way = The carrier says that the parcel is lost. We search for it
event-return-searched-found = The parcel was found
event-return-searched-lost = The parcel is lost. The money is paid back
event-return-accepted = { $who ->
    [you] You accepted what came back
   *[other] { $name } accepted what came back
}
event-return-accepted-by-silence = The shop did not answer in time: it counts as accepted
event-return-contested = { $who ->
    [you] You do not accept what came back: { $why }. Accepted: { $accepted }
   *[other] { $name } does not accept what came back: { $why }. Accepted: { $accepted }
}
event-return-answered = { $who ->
    [you] You answered
   *[other] { $name } answered
}
event-return-decided-for-buyer = We decided that { $amount } is paid back: { $why }
event-return-decided-for-buyer-goods = We decided for the buyer: { $why }
event-return-decided-for-seller = We decided for the shop: { $why }
event-return-undecided = We did not decide in time. The buyer is paid from our own money
event-return-money-late = The money should have been there. A supervisor was told
event-return-settled = The return is done
event-return-note = Note of { $name }

## Notices: $party is the side that is told (buyer or shop), $title what the case is about.
notice-return-requested = { $party ->
    [shop] A buyer wants to send something back: { $title }
   *[buyer] Your return has begun: { $title }
}
notice-return-authorised = The return is agreed: { $title }
notice-return-declined = The shop declined the return; we look at the case: { $title }
notice-return-returnless = You can keep it, and the money is paid back: { $title }
notice-return-label-ready = { $party ->
    [shop] The buyer has the label: { $title }
   *[buyer] Your label is there: { $title }
}
notice-return-address-ready = { $party ->
    [shop] The buyer knows where to send it: { $title }
   *[buyer] You can send it back: { $title }
}
notice-return-label-missing = There was no label in time; the buyer is paid by us: { $title }
notice-return-shipped = A parcel is on its way back: { $title }
notice-return-extended = The buyer has more time to send it back: { $title }
notice-return-cancelled = The return was cancelled: { $title }
notice-return-expired = It was not sent back in time: { $title }
notice-return-arrived = { $party ->
    [shop] A parcel came back; please look at it: { $title }
   *[buyer] Your parcel is back at the shop: { $title }
}
notice-return-late = We are searching for the parcel: { $title }
notice-return-lost-on-the-way = We are searching for the parcel: { $title }
notice-return-searched = We know what became of the parcel: { $title }
notice-return-accepted = What came back was accepted: { $title }
notice-return-contested = The shop does not accept what came back: { $title }
notice-return-answered = The buyer answered about what came back: { $title }
notice-return-decided = We decided about what came back: { $title }
notice-return-undecided = We were late with our decision; the buyer is paid by us: { $title }
notice-return-reminded = { $party ->
    [shop] A return waits for you: { $title }
   *[buyer] Do not forget to send it back: { $title }
}

## The delivery desk
nav-parcels = Parcels
parcels-tab-all = All
parcels-tab-awaiting_shipment = No label
parcels-tab-lost_check = Search
parcels-tab-in_transit = On the way
parcels-empty = No parcel needs a person.
parcels-choose = Choose a return

## Policies
policy-returns = Returns
policy-business-days = { $n ->
    [one] { $n } business day
   *[other] { $n } business days
}
ask-return_authorise_bd = The shop's time to agree to a return, in business days
ask-return_label_bd = Time for the label, in business days
ask-ship_back_d = The buyer's time to send it back, in days
ask-ship_back_more_d = More time to send it, once, in days
ask-return_transit_d = Time on the way back, in days
ask-return_lost_bd = Time to search for a parcel, in business days
ask-inspect_h = The shop's time to look at what came back, in hours

## Withdrawing from the contract, and remedies in the wizard
choice-changed_mind = I changed my mind: withdraw from the contract here
choice-changed_mind-hint = No reason needed. You send it back and get the money
action-withdraw_contract = Confirm withdrawal
confirm-withdraw_contract = Yes, I withdraw from this contract
explain-withdraw_contract = You send the item back and get all the money. Nobody has to agree.
wizard-withdraw-title = Confirm your withdrawal
wizard-withdraw-get = You get { $amount } back once the item is with the shop.
wizard-withdraw-you-pay = You pay for the way back.
wizard-withdraw-shop-pays = The shop pays for the way back.
wizard-withdraw-until = Send it by { $when } to:
wizard-withdraw-label = You get a label. Your time to send it begins when the label is there.
wizard-withdraw-else = You can still keep it until you have sent it. Then nothing is paid back.
wizard-remedy-return-refund-full = You get a label; the shop looks at it, then the money comes
wizard-remedy-exchange = If the new one does not come, the money goes back
wizard-remedy-repair = If it does not come back repaired, the money goes back
refusal-withdrawal_excluded = The law does not let you withdraw from buying this. If something is wrong with it, choose what.
ask-withdrawal_d = Right to withdraw after delivery, in days

return-no-money = Nothing
explain-return-answer = The shop and we read it, and you can add photos to the dispute.
explain-add_evidence-inspect_fail = First show what you found. On the next page you say what is wrong, and how many pieces you accept.
