//! How each state comes about: `machine.state`, with `/variant` where one state has several faces, and its steps. `like`
//! begins with the steps of another path. A dispute that is closed is named with its outcome and how it came about.

/// Name, steps.
pub type Path = (&'static str, &'static str);

pub static PATHS: &[Path] = &[
    ("conversation.assistant", "chat; assist"),
    ("conversation.with_shop", "chat shop"),
    ("conversation.queued", "chat; buyer ask_person"),
    ("conversation.queued/danger", "chat danger"),
    ("conversation.with_agent", "like conversation.queued; agent take"),
    ("conversation.waiting_buyer", "like conversation.with_agent; agent message"),
    ("conversation.waiting_buyer/shop", "like conversation.with_shop; shop message"),
    ("conversation.callback_booked", "like conversation.queued; buyer book_callback"),
    ("conversation.closed", "like conversation.waiting_buyer; buyer close"),
    ("conversation.closed/asked", "like conversation.with_agent; agent close"),
    ("dispute.draft", "draft"),
    ("dispute.discarded", "draft; clock dispute"),
    ("dispute.seller_turn", "file damaged refund_full"),
    ("dispute.seller_turn/again", "like dispute.buyer_turn; buyer revise remedy=refund_partial amount_minor=70%"),
    ("dispute.buyer_turn", "like dispute.seller_turn; shop counter remedy=refund_partial amount_minor=40%"),
    ("dispute.buyer_turn/refused", "like dispute.seller_turn; shop refuse"),
    ("dispute.platform_review", "like dispute.buyer_turn; buyer escalate"),
    ("dispute.platform_review/unsafe", "file unsafe refund_full"),
    ("dispute.platform_review/lost", "parcel lost; file not_received refund_full"),
    ("dispute.platform_review/refused", "like dispute.platform_offer; buyer refuse"),
    ("dispute.info_wait", "like dispute.platform_review; mediator request_info from=buyer"),
    ("dispute.info_wait/shop", "like dispute.platform_review; mediator request_info from=shop item=document"),
    ("dispute.platform_offer", "like dispute.platform_review; mediator propose remedy=refund_partial amount_minor=50%"),
    ("dispute.platform_offer/one", "like dispute.platform_offer; shop accept"),
    (
        "dispute.platform_offer/last",
        "like dispute.platform_offer; buyer refuse; mediator propose remedy=refund_partial amount_minor=60%; \
        shop refuse; mediator propose remedy=refund_partial amount_minor=70%",
    ),
    ("dispute.overdue", "like dispute.platform_review; clock dispute"),
    ("dispute.executing", "like dispute.seller_turn; shop accept"),
    ("dispute.executing/return", "like return.awaiting_shipment"),
    ("dispute.executing/inspection", "like return.delivered"),
    ("dispute.executing/reship", "file not_received reship; shop accept"),
    ("dispute.executing/shipped", "like dispute.executing/reship; market reship.request shipped"),
    ("dispute.executing/arrived", "like dispute.executing/shipped; market reship.request delivered"),
    ("dispute.executing/late", "like dispute.executing; clock dispute"),
    ("dispute.chargeback_hold", "like dispute.buyer_turn; bank open"),
    ("dispute.withdrawn_grace", "like dispute.buyer_turn; buyer withdraw"),
    ("dispute.closed.refund_full.agreement", "like dispute.executing; carry_out"),
    ("dispute.closed.refund_partial.agreement", "like dispute.buyer_turn; buyer accept; carry_out"),
    ("dispute.closed.return_refund_full.agreement", "file not_as_described return_refund_full; shop accept; carry_out"),
    ("dispute.closed.return_refund_full.withdrawal", "draft; buyer withdraw_contract; carry_out"),
    (
        "dispute.closed.return_refund_partial.agreement",
        "file not_as_described return_refund_full; \
        shop counter remedy=return_refund_partial amount_minor=60%; buyer accept; carry_out",
    ),
    ("dispute.closed.reshipped.agreement", "like dispute.executing/reship; carry_out"),
    ("dispute.closed.exchanged.agreement", "file damaged exchange; shop accept; carry_out"),
    ("dispute.closed.repaired.agreement", "file defective repair; shop accept; carry_out"),
    ("dispute.closed.parts_sent.agreement", "file missing_parts missing_parts_sent; shop accept; carry_out"),
    ("dispute.closed.refund_full.seller_silence", "like dispute.seller_turn; clock dispute; carry_out"),
    (
        "dispute.closed.refund_partial.seller_silence",
        "file damaged refund_partial amount_minor=40%; clock dispute; carry_out",
    ),
    (
        "dispute.closed.return_refund_full.seller_silence",
        "file not_as_described return_refund_full; clock dispute; carry_out",
    ),
    ("dispute.closed.reshipped.seller_silence", "file not_received reship; clock dispute; carry_out"),
    ("dispute.closed.exchanged.seller_silence", "file damaged exchange; clock dispute; carry_out"),
    ("dispute.closed.repaired.seller_silence", "file defective repair; clock dispute; carry_out"),
    ("dispute.closed.parts_sent.seller_silence", "file missing_parts missing_parts_sent; clock dispute; carry_out"),
    (
        "dispute.closed.refund_full.platform_ruling",
        "like dispute.platform_offer; shop refuse; \
        mediator rule proposal=1 code=evidence_supports_buyer; carry_out",
    ),
    ("dispute.closed.refund_partial.platform_ruling", "like dispute.platform_offer; clock dispute; carry_out"),
    (
        "dispute.closed.return_refund_full.platform_ruling",
        "file not_as_described return_refund_full; shop refuse; buyer escalate; \
        mediator propose remedy=refund_partial amount_minor=50%; shop refuse; mediator rule proposal=1; carry_out",
    ),
    (
        "dispute.closed.return_refund_partial.platform_ruling",
        "file not_as_described return_refund_full; \
        shop counter remedy=return_refund_partial amount_minor=60%; buyer escalate; \
        mediator propose remedy=refund_partial amount_minor=50%; shop refuse; mediator rule proposal=2; carry_out",
    ),
    (
        "dispute.closed.reshipped.platform_ruling",
        "file not_received reship; shop refuse; buyer escalate; \
        mediator propose remedy=reship; clock dispute; carry_out",
    ),
    (
        "dispute.closed.exchanged.platform_ruling",
        "file damaged exchange; shop refuse; buyer escalate; \
        mediator propose remedy=exchange; clock dispute; carry_out",
    ),
    (
        "dispute.closed.repaired.platform_ruling",
        "file defective repair; shop refuse; buyer escalate; \
        mediator propose remedy=repair; clock dispute; carry_out",
    ),
    (
        "dispute.closed.parts_sent.platform_ruling",
        "file missing_parts missing_parts_sent; shop refuse; buyer escalate; \
        mediator propose remedy=missing_parts_sent; clock dispute; carry_out",
    ),
    (
        "dispute.closed.no_remedy.platform_ruling",
        "like dispute.buyer_turn/refused; buyer escalate; mediator propose remedy=no_remedy; \
        buyer refuse; mediator rule proposal=2 code=evidence_supports_shop",
    ),
    ("dispute.closed.refund_full.platform_deadman", "like dispute.overdue; clock dispute; carry_out"),
    (
        "dispute.closed.refund_partial.platform_deadman",
        "file damaged refund_partial amount_minor=40%; shop refuse; buyer escalate; \
        clock dispute; clock dispute; carry_out",
    ),
    ("dispute.closed.withdrawn.withdrawal", "like dispute.withdrawn_grace; clock dispute"),
    ("dispute.closed.refunded_by_chargeback.chargeback", "like dispute.chargeback_hold; bank lost"),
    (
        "dispute.closed.platform_goodwill.withdrawal",
        "like dispute.platform_review; mediator goodwill amount_minor=10%; \
        market refund.request succeeded; buyer withdraw; clock dispute",
    ),
    ("dispute.closed.refund_partial.platform_ruling/appealed", "like appeal.reply_wait"),
    ("refund.sent", "like dispute.executing"),
    ("refund.unknown", "like refund.sent; market refund.request unknown"),
    ("refund.retry", "like refund.sent; market refund.request soft"),
    ("refund.manual", "like refund.sent; market refund.request hard"),
    ("refund.manual/second", "like refund.manual; finance settled_otherwise"),
    ("refund.succeeded", "like refund.sent; market refund.request succeeded"),
    ("refund.released", "like refund.manual; finance confirmed_not_paid; finance2 confirmed_not_paid"),
    ("return.rma_requested", "file not_as_described return_refund_full; shop accept"),
    ("return.rma_requested/optional", "file damaged exchange; clock dispute"),
    ("return.rma_authorised", "like return.rma_requested; shop authorise"),
    ("return.awaiting_shipment", "like return.rma_authorised; market label.purchase ready"),
    ("return.awaiting_shipment/no_label", "like return.rma_authorised; clock return"),
    ("return.in_transit", "like return.awaiting_shipment; buyer shipped"),
    ("return.lost_check", "like return.in_transit; carrier lost"),
    ("return.delivered", "like return.in_transit; carrier delivered"),
    ("return.delivered/photo", "like return.delivered; shop show"),
    ("return.contested", "like return.delivered; shop show; shop inspect_fail"),
    ("return.refund_due", "like return.delivered; shop inspect_ok"),
    ("return.completed", "like return.refund_due; market refund.request succeeded"),
    ("return.expired", "like return.awaiting_shipment; clock return"),
    ("return.cancelled", "like return.awaiting_shipment; buyer cancel"),
    (
        "return.returned_to_buyer",
        "like return.contested; buyer answer; mediator for_seller code=evidence_supports_shop",
    ),
    ("report.received", "report prohibited_or_unsafe"),
    ("report.under_review", "like report.received; triage triage"),
    ("report.need_info", "like report.under_review; reviewer ask"),
    ("report.escalated", "like report.under_review; clock report"),
    ("report.decided", "like report.under_review; reviewer decide measure=no_action rule=no_rule_broken"),
    ("report.decided/measure", "like statement.in_force"),
    (
        "statement.in_force",
        "like report.under_review; reviewer decide measure=hide_listing rule=law reference=Regulation_2023/1542 text_shop=We_hid_the_listing_until_it_names_the_battery. points=2",
    ),
    ("statement.in_force/appealed", "like statement.in_force; shop appeal"),
    (
        "statement.lifted",
        "like statement.in_force/appealed; appeal_reviewer admit; reviewer answer; appeal_reviewer overturn code=fact_was_overlooked",
    ),
    ("statement.settled", "like statement.in_force; clock statement"),
    ("appeal.filed", "like dispute.closed.refund_partial.platform_ruling; buyer appeal"),
    ("appeal.filed/statement", "like statement.in_force/appealed"),
    ("appeal.reply_wait", "like appeal.filed; appeal_reviewer admit"),
    ("appeal.review", "like appeal.reply_wait; shop answer"),
    ("appeal.review_overdue", "like appeal.review; clock appeal"),
    ("appeal.upheld", "like appeal.review; appeal_reviewer uphold"),
    ("appeal.varied", "like appeal.review; appeal_reviewer vary amount_minor=50% code=new_fact_counts"),
    ("appeal.overturned", "like appeal.review; appeal_reviewer overturn code=new_fact_counts"),
    ("appeal.inadmissible", "like appeal.filed; appeal_reviewer reject"),
    ("appeal.granted_by_default", "like appeal.review_overdue; clock appeal; market refund.request succeeded"),
    ("finance.received", "trouble refund_not_arrived"),
    ("finance.with_provider", "like finance.received; finance ask_provider"),
    ("finance.answered", "like finance.with_provider; finance answer_buyer finding=refund_on_its_way"),
    ("finance.closed", "like finance.answered; buyer settled"),
    ("suggestion.received", "idea buyer"),
    ("suggestion.received/shop", "idea shop"),
    ("suggestion.received/late", "like suggestion.received; clock suggestion"),
    ("suggestion.grouped", "like suggestion.received; editor group"),
    ("suggestion.grouped/together", "idea buyer; idea buyer; editor join"),
    ("suggestion.planned", "like suggestion.grouped; editor plan"),
    ("suggestion.planned/late", "like suggestion.planned; clock suggestion"),
    ("suggestion.done", "like suggestion.planned; editor done"),
    ("suggestion.declined", "like suggestion.received; editor turn_down"),
    ("outside.body_due", "cap 1; like appeal.review_overdue; clock appeal; cap 100000"),
    ("outside.body_asks", "like dispute.closed.refund_partial.platform_ruling; proceeding dispute consumidor_gov_br"),
    ("outside.body_answer_late", "like outside.body_asks; clock outside"),
    ("outside.body_decides", "like outside.body_asks; mediator body_answered"),
    ("outside.closed", "like outside.body_decides; mediator body_concluded result=body_partly"),
    // The last one: the follow-up that would send it waits, and must not run.
    ("refund.reserved", "like dispute.executing; stop"),
];

/// The steps of a path, with those of the paths that it is like before them.
pub fn steps(name: &str) -> Result<Vec<&'static str>, String> {
    let (_, text) = PATHS.iter().find(|(own, _)| *own == name).ok_or_else(|| format!("there is no path {name}"))?;
    let mut steps = Vec::new();
    for step in text.split(';').map(str::trim) {
        match step.strip_prefix("like ") {
            Some(other) => steps.extend(self::steps(other)?),
            None => steps.push(step),
        }
    }
    Ok(steps)
}

/// Machine, state with what belongs to it, variant.
pub fn parts(name: &'static str) -> (&'static str, &'static str, &'static str) {
    let (path, variant) = name.split_once('/').unwrap_or((name, ""));
    let (machine, state) = path.split_once('.').unwrap_or((path, ""));
    (machine, state, variant)
}
