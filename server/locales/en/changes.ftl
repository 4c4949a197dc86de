# Before anything is sent: cancelling, and another address.

change-cancel = Cancel this
change-address = Send it elsewhere
change-cancel-do = Ask to cancel
change-address-do = Ask to send it there
change-keep = Keep it as it is
change-address-where = The new address, with the name on the door
check-get = You get:
check-lose = You give up:
check-can = You can still:
change-cancel-get = if it has not left yet, nothing is sent and the money goes back to you.
change-cancel-lose = the thing at this price: to have it you order again.
change-cancel-can = withdraw from the contract and refuse the parcel when it comes, should it have left already.
change-address-get = if it has not left yet, the parcel goes to the new address.
change-address-lose = the promised day may become a later one.
change-address-can = cancel until it is sent, and open a dispute if it does not arrive.
change-waiting = asked. The answer is due by { $when }.
change-late = asked, and the answer is late. Talk to us, we find out.
change-done = done.
change-refused = not possible: { $why }
change-why-already_sent = it has left already. You can withdraw from the contract, and refuse it when it comes.
change-why-not_deliverable = the carrier does not go there.
change-why-other = the marketplace says no. Talk to us if you need help.
choice-cancel_changed_mind = I no longer want it
choice-cancel_by_mistake = I ordered it by mistake
choice-cancel_too_slow = It takes too long
choice-cancel_other = Another reason
refusal-order_cancelled = This was cancelled already.
refusal-already_sent = It has left already. You can withdraw from the contract, and refuse it when it comes.
refusal-change_open = This was asked already, and the answer is still due.
refusal-change_limit = This was asked three times. Talk to us.
notice-order-stalled = Nothing new of your parcel for days: { $title }
ask-order_change_h = The marketplace’s time to cancel or to change the address, in hours
ask-stalled_d = A parcel stands still after so many days without news

## Notices of what the marketplace answers.
notice-order-cancel-done = Cancelled: { $title }
notice-order-cancel-done-then = Nothing is sent, and the money goes back to you.
notice-order-cancel-refused = It could not be cancelled: { $title }
notice-order-cancel-late = No answer yet whether it can be cancelled: { $title }
notice-order-cancel-late-then = The answer is late. Talk to us, we find out.
notice-order-address-done = It goes to the new address: { $title }
notice-order-address-done-then = The promised day may become a later one.
notice-order-address-refused = It could not be sent to the new address: { $title }
notice-order-address-late = No answer yet about the new address: { $title }
notice-order-address-late-then = The answer is late. Talk to us, we find out.
