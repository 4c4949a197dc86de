# Returns: what a shop promised, what a parcel told, and what goes home to the buyer.

refusal-left_elsewhere = This parcel was left elsewhere. We are searching for it.
refusal-serial_is_the_same = This number was sold. If it is the same one, the serial number does not differ.
refusal-not_worth_a_return = Sending this back would cost more than it did. Ask for the money; you keep the item.
refusal-decided_too_late = Everybody must have a decision within { $days } days. While the other times stay as they are, this can be at most { $most }.
refusal-bad_countries = Write the two letters of each country, like PT ES. Leave it empty for all countries.

field-country = In which country is this address?
field-country-hint = Needed when you write an address. Goods go back to one of these countries.
field-weight_g = What does it weigh, in grams?
field-weight_g-hint = If you have weighed it. It stands beside what the carrier measured.
field-serial = Which serial number did you find?
field-serial-hint = Needed when you say that the serial number differs.

event-return-went-elsewhere = { $weight ->
    [none] The carrier left the parcel elsewhere, not at the shop. We search for it
   *[other] The carrier left the parcel elsewhere, not at the shop. It weighed { $weight } g. We search for it
}
notice-return-went-elsewhere = The parcel was left elsewhere, and we are searching for it: { $title }
event-return-home-label-ready = The item goes back to the buyer. Its parcel number is { $number }
event-return-home-label-ready-no-number = The item goes back to the buyer. Its label is ready
notice-return-home-label-ready = The item goes back to the buyer: { $title }

return-weighed-carrier = Weighed by the carrier
return-weighed-shop = Weighed by the shop
return-left-at = Left at
return-left-here = The shop's postcode
return-left-elsewhere = Another postcode
return-serial-found = Serial number found
return-serial-sold = Serial number sold
return-home = Back to the buyer
return-home-pays-buyer = What was not accepted goes back. The buyer pays for it
return-home-pays-seller = What was not accepted goes back. The shop pays for it
return-home-pays-platform = What was not accepted goes back. We pay for it
return-home-parcel = Parcel to the buyer
return-home-soon = The label is being made

wizard-withdraw-we-pay = We pay for the way back.
wizard-withdraw-kept = The shop keeps { $kept }: { $percent } percent of the price, because more than { $days } days have passed since it came. It said so before you bought.

outlook-keeps = You keep the item: what cost { $amount } or less need not go back, as sending it would cost more.
outlook-cost-kept = For the first { $days } days you get everything back. After that the shop keeps { $percent } percent of the price.
outlook-money-when = You can tell us at any time. There is no last day.
outlook-money-evidence-refund_not_arrived = Nothing. We look into the payment ourselves; a bank statement helps if you have one.
outlook-money-evidence-unauthorised_payment = Nothing. Tell us which payment it is; a bank statement helps if you have one.
outlook-money-remedy-refund_not_arrived = We find out where the money is and tell you. If it was never sent, it is sent now.
outlook-money-remedy-unauthorised_payment = We find out who paid, and report it. What was not yours is paid back; your bank can be asked as well.
outlook-money-cost = Nobody but us: it costs you nothing.
outlook-money-answer = Our finance team looks at it. If you tell us now, there is an answer by { $when }.
outlook-money-tell = Tell us about it

policy-countries = Countries for returns
policy-all-countries = All countries
ask-returnless_minor = Prices up to which nothing need go back
ask-restocking_most_percent = What a shop may keep back at most after the days of the right to withdraw
ask-return_countries = Countries that goods may be sent back to
ask-return_countries-hint = Two letters each, like PT ES. Empty means all countries.

choice-not_sent_on_time = It was not sent on time
choice-still_on_the_way = It is still on its way
choice-came_late = It came after the promised day
