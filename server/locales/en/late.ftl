## Cases of which a deadline of ours has passed
nav-late = Late with us
late-lead = A deadline of ours has passed in these cases. The worst stand first; whoever is on call was told.
late-empty = Nothing is late.
late-choose = Choose a case to see what is in the way.
overdue-title = Cases we are late with
overdue-lead = Open cases in which we have missed { $n } deadlines of our own or more. Names and numbers are left out; the people concerned see everything in their case.
overdue-none = We are not late with any case
overdue-none-text = As soon as we miss several deadlines in a case, it stands here until it is done.
overdue-col-kind = Case
overdue-col-opened = Open since
overdue-col-missed = Deadlines we missed
overdue-col-owner = Who must act
overdue-col-next = Next deadline
finance-tab-chargeback_hold = The bank looks
room-tab-carried = Being carried out
parcels-tab-rma_authorised = Label awaited
