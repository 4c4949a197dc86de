//! What was once written is readable for ever: one frozen sample of every kind of event. Samples are only ever added.

use ombud_domain::appeal::{Appeal, AppealWhat};
use ombud_domain::case::{Event, Machine};
use ombud_domain::conversation::{Conversation, ConversationWhat};
use ombud_domain::dispute::{Dispute, DisputeWhat};
use ombud_domain::finance::{Finance, FinanceWhat};
use ombud_domain::outside::{Outside, OutsideWhat};
use ombud_domain::payment_book::BookEvent;
use ombud_domain::refund::{Refund, RefundWhat};
use ombud_domain::report::{Report, ReportWhat};
use ombud_domain::returns::{Return, ReturnWhat};
use ombud_domain::statement::{Statement, StatementWhat};
use ombud_domain::suggestion::{Suggestion, SuggestionWhat};
use serde_json::{Map, Value};

/// Kinds by number: a new kind does not compile until it is counted here, and then wants its sample.
macro_rules! counted {
    ($name:ident, $all:ident, $type:ty, [$($variant:pat => $at:literal),+ $(,)?]) => {
        fn $name(what: &$type) -> usize {
            match what { $($variant => $at),+ }
        }
        const $all: usize = [$($at),+].len();
    };
}

counted!(dispute, DISPUTE, DisputeWhat, [
    DisputeWhat::Started { .. } => 0,
    DisputeWhat::Submitted { .. } => 1,
    DisputeWhat::EvidenceAdded { .. } => 2,
    DisputeWhat::Countered { .. } => 3,
    DisputeWhat::Refused { .. } => 4,
    DisputeWhat::Accepted { .. } => 5,
    DisputeWhat::Silent { .. } => 6,
    DisputeWhat::NegotiationEnded => 7,
    DisputeWhat::Escalated { .. } => 8,
    DisputeWhat::InfoRequested { .. } => 9,
    DisputeWhat::InfoProvided { .. } => 10,
    DisputeWhat::Proposed { .. } => 11,
    DisputeWhat::Decided { .. } => 12,
    DisputeWhat::PlanFixed { .. } => 13,
    DisputeWhat::StepBegan { .. } => 14,
    DisputeWhat::StepMoved { .. } => 15,
    DisputeWhat::PlanDropped { .. } => 16,
    DisputeWhat::Overdue => 17,
    DisputeWhat::TakenOver => 18,
    DisputeWhat::Withdrawn => 19,
    DisputeWhat::Reopened { .. } => 20,
    DisputeWhat::ChargebackOpened { .. } => 21,
    DisputeWhat::ChargebackEnded { .. } => 22,
    DisputeWhat::Goodwill { .. } => 23,
    DisputeWhat::GoodwillAsked { .. } => 24,
    DisputeWhat::TrackingChanged { .. } => 25,
    DisputeWhat::Note { .. } => 26,
    DisputeWhat::Reminded => 27,
    DisputeWhat::Discarded => 28,
    DisputeWhat::Closed { .. } => 29,
    DisputeWhat::ReturnBegan { .. } => 30,
    DisputeWhat::ReturnMoved { .. } => 31,
    DisputeWhat::AppealFiled { .. } => 32,
    DisputeWhat::DecidedAgain { .. } => 33,
    DisputeWhat::Rated { .. } => 34,
    DisputeWhat::GoodwillDeclined { .. } => 35,
    DisputeWhat::EvidenceRead { .. } => 36,
    DisputeWhat::EvidenceNotRead => 37,
    DisputeWhat::AcceptanceTakenBack => 38,
    DisputeWhat::PressureTold => 39,
    DisputeWhat::Warned { .. } => 40,
    DisputeWhat::ReturnRuled { .. } => 41,
    DisputeWhat::MetricApplied { .. } => 42,
    DisputeWhat::MetricRevoked { .. } => 43,
    DisputeWhat::RulingAsked { .. } => 44,
    DisputeWhat::RulingSentBack { .. } => 45,
    DisputeWhat::BlindLooked { .. } => 46,
    DisputeWhat::ErrandGiven { .. } => 47,
    DisputeWhat::ErrandAnswered { .. } => 48,
    DisputeWhat::OfferAsked { .. } => 49,
    DisputeWhat::OfferSentBack { .. } => 50,
]);

counted!(refund, REFUND, RefundWhat, [
    RefundWhat::Promised { .. } => 0,
    RefundWhat::Dispatched => 1,
    RefundWhat::Accepted => 2,
    RefundWhat::Paid { .. } => 3,
    RefundWhat::SoftFailed { .. } => 4,
    RefundWhat::HardFailed { .. } => 5,
    RefundWhat::WentUnknown => 6,
    RefundWhat::Asked => 7,
    RefundWhat::Held => 8,
    RefundWhat::FoundAbsent => 9,
    RefundWhat::WentManual => 10,
    RefundWhat::ManualOverdue => 11,
    RefundWhat::FirstEyes { .. } => 12,
    RefundWhat::SettledOtherwise { .. } => 13,
    RefundWhat::LetGo { .. } => 14,
]);

counted!(goods_back, RETURN, ReturnWhat, [
    ReturnWhat::Requested { .. } => 0,
    ReturnWhat::Authorised { .. } => 1,
    ReturnWhat::Declined { .. } => 2,
    ReturnWhat::Returnless => 3,
    ReturnWhat::LabelAsked { .. } => 4,
    ReturnWhat::LabelReady { .. } => 5,
    ReturnWhat::LabelFailed { .. } => 6,
    ReturnWhat::AddressReady => 7,
    ReturnWhat::LabelMissing => 8,
    ReturnWhat::Shipped { .. } => 9,
    ReturnWhat::Extended { .. } => 10,
    ReturnWhat::Cancelled { .. } => 11,
    ReturnWhat::Expired => 12,
    ReturnWhat::Arrived { .. } => 13,
    ReturnWhat::Late => 14,
    ReturnWhat::LostOnTheWay => 15,
    ReturnWhat::Searched { .. } => 16,
    ReturnWhat::Accepted { .. } => 17,
    ReturnWhat::Contested { .. } => 18,
    ReturnWhat::Answered { .. } => 19,
    ReturnWhat::Decided { .. } => 20,
    ReturnWhat::Undecided => 21,
    ReturnWhat::MoneyLate => 22,
    ReturnWhat::Settled => 23,
    ReturnWhat::Note { .. } => 24,
    ReturnWhat::Reminded => 25,
    ReturnWhat::GoodsArrived => 26,
    ReturnWhat::GoodsGone { .. } => 27,
    ReturnWhat::NeverCame => 28,
    ReturnWhat::WentElsewhere { .. } => 29,
    ReturnWhat::HomeLabelReady { .. } => 30,
    ReturnWhat::LabelVoidAsked { .. } => 31,
    ReturnWhat::LabelVoided { .. } => 32,
    ReturnWhat::InquiryAnswered { .. } => 33,
]);

counted!(report, REPORT, ReportWhat, [
    ReportWhat::Filed { .. } => 0,
    ReportWhat::Triaged { .. } => 1,
    ReportWhat::Asked { .. } => 2,
    ReportWhat::Answered { .. } => 3,
    ReportWhat::NotAnswered => 4,
    ReportWhat::Added { .. } => 5,
    ReportWhat::Late => 6,
    ReportWhat::Hidden { .. } => 7,
    ReportWhat::ShownAgain { .. } => 8,
    ReportWhat::Decided { .. } => 9,
    ReportWhat::AppealFiled { .. } => 10,
    ReportWhat::LookedAtAgain { .. } => 11,
    ReportWhat::Note { .. } => 12,
    ReportWhat::Reminded => 13,
    ReportWhat::Attached { .. } => 14,
]);

counted!(statement, STATEMENT, StatementWhat, [
    StatementWhat::Issued { .. } => 0,
    StatementWhat::AppealFiled { .. } => 1,
    StatementWhat::Varied { .. } => 2,
    StatementWhat::Lifted { .. } => 3,
    StatementWhat::Settled => 4,
    StatementWhat::Reminded => 5,
    StatementWhat::Sourced { .. } => 6,
    StatementWhat::Recalled { .. } => 7,
    StatementWhat::RecallSent { .. } => 8,
]);

counted!(appeal, APPEAL, AppealWhat, [
    AppealWhat::Filed { .. } => 0,
    AppealWhat::Admitted { .. } => 1,
    AppealWhat::Rejected { .. } => 2,
    AppealWhat::Answered { .. } => 3,
    AppealWhat::NotAnswered => 4,
    AppealWhat::Added { .. } => 5,
    AppealWhat::Overdue => 6,
    AppealWhat::Decided { .. } => 7,
    AppealWhat::GrantedByDefault { .. } => 8,
    AppealWhat::Note { .. } => 9,
    AppealWhat::Reminded => 10,
]);

counted!(money, FINANCE, FinanceWhat, [
    FinanceWhat::Opened { .. } => 0,
    FinanceWhat::ProviderAsked => 1,
    FinanceWhat::Answered { .. } => 2,
    FinanceWhat::Late => 3,
    FinanceWhat::Said { .. } => 4,
    FinanceWhat::Reopened { .. } => 5,
    FinanceWhat::Closed { .. } => 6,
    FinanceWhat::Note { .. } => 7,
    FinanceWhat::Reminded => 8,
]);

counted!(outside, OUTSIDE, OutsideWhat, [
    OutsideWhat::Opened { .. } => 0,
    OutsideWhat::Answered { .. } => 1,
    OutsideWhat::Postponed { .. } => 2,
    OutsideWhat::Late => 3,
    OutsideWhat::ResultMissing => 4,
    OutsideWhat::Concluded { .. } => 5,
    OutsideWhat::Note { .. } => 6,
    OutsideWhat::Reminded => 7,
    OutsideWhat::Forced { .. } => 8,
    OutsideWhat::Put { .. } => 9,
]);

counted!(suggestion, SUGGESTION, SuggestionWhat, [
    SuggestionWhat::Opened { .. } => 0,
    SuggestionWhat::Grouped => 1,
    SuggestionWhat::Joined { .. } => 2,
    SuggestionWhat::Counted { .. } => 3,
    SuggestionWhat::Placed { .. } => 4,
    SuggestionWhat::SentOn { .. } => 5,
    SuggestionWhat::Apart => 6,
    SuggestionWhat::Planned { .. } => 7,
    SuggestionWhat::Moved { .. } => 8,
    SuggestionWhat::Done { .. } => 9,
    SuggestionWhat::Declined { .. } => 10,
    SuggestionWhat::Late => 11,
    SuggestionWhat::Said { .. } => 12,
    SuggestionWhat::Note { .. } => 13,
    SuggestionWhat::Reminded => 14,
]);

counted!(conversation, CONVERSATION, ConversationWhat, [
    ConversationWhat::Opened { .. } => 0,
    ConversationWhat::Message { .. } => 1,
    ConversationWhat::Assisted { .. } => 2,
    ConversationWhat::PersonAsked { .. } => 3,
    ConversationWhat::ToShop => 4,
    ConversationWhat::Taken { .. } => 5,
    ConversationWhat::HandedOver { .. } => 6,
    ConversationWhat::LeaseLost => 7,
    ConversationWhat::CallbackBooked { .. } => 8,
    ConversationWhat::Called { .. } => 9,
    ConversationWhat::Late { .. } => 10,
    ConversationWhat::DisputePrepared { .. } => 11,
    ConversationWhat::Note { .. } => 12,
    ConversationWhat::Closed { .. } => 13,
    ConversationWhat::NothingNeeded => 14,
    ConversationWhat::Reminded => 15,
    ConversationWhat::Briefed { .. } => 16,
    ConversationWhat::SolvedAsked => 17,
    ConversationWhat::Solved { .. } => 18,
    ConversationWhat::Reopened => 19,
    ConversationWhat::Linked { .. } => 20,
]);

counted!(book, BOOK, BookEvent, [
    BookEvent::Captured { .. } => 0,
    BookEvent::Reserved { .. } => 1,
    BookEvent::Sent { .. } => 2,
    BookEvent::Settled { .. } => 3,
    BookEvent::Released { .. } => 4,
    BookEvent::PastRefund { .. } => 5,
    BookEvent::ChargebackOpened { .. } => 6,
    BookEvent::ChargebackEnded { .. } => 7,
    BookEvent::DoubleRecovery => 8,
    BookEvent::PastBeyond { .. } => 9,
    BookEvent::PastPlaced { .. } => 10,
]);

/// Reads all samples of a file; gives the kinds that have one.
fn kinds(file: &str, read: impl Fn(&str, Value) -> usize) -> Vec<usize> {
    let samples: Map<String, Value> = serde_json::from_str(file).expect("a map of samples");
    let mut kinds: Vec<usize> = samples.into_iter().map(|(kind, body)| read(&kind, body)).collect();
    kinds.sort_unstable();
    kinds
}

fn of_machine<M: Machine>(file: &str, number: fn(&M::What) -> usize) -> Vec<usize> {
    kinds(file, |kind, body| {
        let event: Event<M> = serde_json::from_value(body).unwrap_or_else(|e| panic!("{kind} cannot be read: {e}"));
        assert_eq!(M::what_kind(&event.what), kind, "a kind keeps its name");
        number(&event.what)
    })
}

#[test]
fn every_kind_of_event_has_a_frozen_sample_that_can_be_read() {
    let all = |n: usize| (0..n).collect::<Vec<_>>();
    assert_eq!(of_machine::<Dispute>(include_str!("../events/dispute.json"), dispute), all(DISPUTE));
    assert_eq!(of_machine::<Refund>(include_str!("../events/refund.json"), refund), all(REFUND));
    assert_eq!(of_machine::<Return>(include_str!("../events/return.json"), goods_back), all(RETURN));
    assert_eq!(of_machine::<Finance>(include_str!("../events/finance.json"), money), all(FINANCE));
    assert_eq!(of_machine::<Outside>(include_str!("../events/outside.json"), outside), all(OUTSIDE));
    assert_eq!(of_machine::<Suggestion>(include_str!("../events/suggestion.json"), suggestion), all(SUGGESTION));
    assert_eq!(
        of_machine::<Conversation>(include_str!("../events/conversation.json"), conversation),
        all(CONVERSATION)
    );
    assert_eq!(of_machine::<Report>(include_str!("../events/report.json"), report), all(REPORT));
    assert_eq!(of_machine::<Statement>(include_str!("../events/statement.json"), statement), all(STATEMENT));
    assert_eq!(of_machine::<Appeal>(include_str!("../events/appeal.json"), appeal), all(APPEAL));
    let books = kinds(include_str!("../events/book.json"), |kind, body| {
        let event: BookEvent = serde_json::from_value(body).unwrap_or_else(|e| panic!("{kind} cannot be read: {e}"));
        assert_eq!(event.kind(), kind, "a kind keeps its name");
        book(&event)
    });
    assert_eq!(books, all(BOOK));
}
