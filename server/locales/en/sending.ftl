# The shop that should send something says that it cannot.
choice-out_of_stock = There is none left
choice-not_made_any_more = It is not made any more
choice-cannot_be_repaired = It cannot be repaired
choice-no_carrier = No carrier takes it there
field-step_impossible-reason = Why not?
confirm-step_impossible = Yes, pay the money back instead
check-step_impossible-shop-get = an end: nothing is sent, and nothing more is asked of you.
check-step_impossible-shop-lose = what the goods cost: it goes back to the buyer instead. It cannot be undone.
check-step_impossible-shop-can = see here when the money has arrived.
refusal-already_sent_goods = It has been sent already.
