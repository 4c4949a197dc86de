# What people are told. $party is the side that is told (buyer or shop), $title what the case is about.

notices-title = Notices
notices-none = Nothing new
notices-none-text = When something happens in your cases, you see it here.
notice-unread = not read yet
notice-until = Until { $when }.
notice-meanwhile = By now: { $stage }
notice-otherwise = If nobody acts: { $what }

notice-dispute-submitted = { $stage ->
    [executing] { $party ->
        [shop] The buyer withdrew from the contract: { $title }
       *[buyer] You withdrew from the contract; we have received it: { $title }
    }
   *[other] { $party ->
        [shop] A buyer opened a dispute: { $title }
       *[buyer] Your dispute was sent: { $title }
    }
}
notice-dispute-evidence-added = There is new evidence: { $title }
notice-dispute-countered = { $party ->
    [shop] The buyer made an offer: { $title }
   *[buyer] The shop made an offer: { $title }
}
notice-dispute-refused = { $party ->
    [shop] The buyer said no: { $title }
   *[buyer] The shop said no: { $title }
}
notice-dispute-accepted = { $party ->
    [shop] The buyer accepted: { $title }
   *[buyer] The shop accepted: { $title }
}
notice-dispute-silent = An answer did not come in time: { $title }
notice-dispute-negotiation-ended = The time for negotiating is over: { $title }
notice-dispute-escalated = { $party ->
    [shop] The buyer asked us to decide: { $title }
   *[buyer] The shop asked us to decide: { $title }
}
notice-dispute-info-requested = We asked for information: { $title }
notice-dispute-info-provided = The information we asked for is here: { $title }
notice-dispute-proposed = We made a proposal: { $title }
notice-dispute-decided = We decided: { $title }
notice-dispute-step-moved = There is news about the solution: { $title }
notice-dispute-plan-dropped = The solution did not work out; we look at the case again: { $title }
notice-dispute-overdue = We are late with our decision, and sorry: { $title }
notice-dispute-taken-over = A supervisor took the case: { $title }
notice-dispute-withdrawn = { $own ->
    [yes] You withdrew your dispute: { $title }
   *[no] The buyer withdrew the dispute: { $title }
}
notice-dispute-reopened = The buyer reopened the dispute: { $title }
notice-dispute-chargeback-opened = The bank is looking at the payment; everything waits until it is done: { $title }
notice-dispute-chargeback-ended = The bank is done with the payment: { $title }
notice-dispute-goodwill = { $party ->
    [shop] We give the buyer goodwill money of our own{ $amount ->
        [none] { "" }
       *[other] { " " }({ $amount })
    }: { $title }
   *[buyer] We give you goodwill money{ $amount ->
        [none] { "" }
       *[other] { " " }({ $amount })
    }: { $title }
}
notice-dispute-reminded = { $party ->
    [shop] The buyer is waiting for your answer: { $title }
   *[buyer] Do not forget: { $title }
}
notice-dispute-closed = The dispute is closed: { $title }
notice-refund-paid = { $party ->
    [shop] The refund to the buyer was paid: { $title }
   *[buyer] Your refund was paid: { $title }
}
notice-refund-hard-failed = The refund could not be paid this way; our finance team finds another: { $title }
notice-refund-settled-otherwise = The refund was paid in another way: { $title }
notice-conversation-late = You have waited too long, and we are sorry. You are first in line now: { $title }
notice-conversation-dispute-prepared = We prepared a dispute for you. Check it and send it: { $title }
notice-conversation-taken = A person of our team is with you now: { $title }
notice-report-filed = We have received your report
notice-finance-opened = We have received your question about a payment: { $title }
notice-conversation-reminded = { $stage ->
    [queued] It takes us longer than we said; you keep your place: { $title }
   *[other] An answer is still awaited: { $title }
}
