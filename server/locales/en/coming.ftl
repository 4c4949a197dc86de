# Withdrawing from the contract while the goods are on their way.
stage-rma-coming = The goods are still on their way
silence-money-if-it-never-comes = the parcel counts as lost, and the money is paid back.
return-coming-buyer = It is on its way to you. You can refuse it at the door: then it goes back by itself. If you take it in, your time to send it back begins when it arrives.
return-coming-shop = The buyer withdrew while it was on its way. You can stop it at the carrier and pay back now.
return-coming-platform = The buyer withdrew while it was on its way. The time to send it back begins when it arrives.
return-coming-until = If it has not arrived by { $when }, the money is paid back.
action-goods_arrived = It has arrived
confirm-goods_arrived = Yes, I have it
explain-goods_arrived = Your whole time to send it back begins now.
action-goods_gone = It does not arrive
event-return-goods-arrived = The goods have arrived. From now on they can go back
event-return-goods-gone = The goods do not reach the buyer ({ $said }). The money is paid back
event-return-never-came = The goods never arrived. The money is paid back
notice-return-goods-arrived = { $party ->
    [buyer] It has arrived; you can send it back now: { $title }
   *[shop] The goods have arrived and will come back: { $title }
}
notice-return-goods-gone = The parcel does not reach the buyer; the money is paid back: { $title }
notice-return-never-came = The parcel never arrived; the money is paid back: { $title }
refusal-goods_coming = The goods are still on their way to the buyer.
refusal-goods_arrived = The goods have arrived.
refusal-not_sent_cancel = It has not been sent yet: cancel it, that is faster.
wizard-withdraw-all = You get { $amount } back.
wizard-withdraw-refuse = It is on its way. You can refuse it at the door: then it goes back by itself.
wizard-withdraw-days = If you take it in, you have { $days } days from its arrival to send it back.
wizard-withdraw-never = If it never arrives, you get the money all the same.
wizard-withdraw-gone = It does not reach you, so there is nothing to send back.
problem-changed_mind-coming = It is still on its way. You can withdraw already: the time to send it back begins when it arrives.
problem-cancel = I no longer want it
problem-cancel-hint = It has not been sent yet: it can be cancelled.
outlook-window-coming = You can do it now, and until { $days } days after it has arrived.
