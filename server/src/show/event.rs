//! One event of a case as a line in the reader's language.

use super::files::{Files, closed};
use super::{Loaded, Names, errands, goods_back, ideas, name_of, talk, trust, video, who};
use crate::auth::Viewer;
use crate::format;
use crate::i18n::Arg;
use crate::icon;
use crate::upload;
use maud::{Markup, html};
use ombud_domain::actor::{Party, Role};
use ombud_domain::appeal::{Appeal, AppealStage};
use ombud_domain::case::Stage;
use ombud_domain::case::{Event, Machine};
use ombud_domain::conversation::{Attachment, Conversation};
use ombud_domain::dispute::{
    Dispute, DisputeWhat, ErrandState, Evidence, EvidenceKind, Proposal, StepKind, StepState, Terms, Usual,
};
use ombud_domain::finance::{Finance, FinanceWhat};
use ombud_domain::money::Money;
use ombud_domain::outside::{Outside, OutsideWhat};
use ombud_domain::refund::{Refund, RefundWhat};
use ombud_domain::report::Report;
use ombud_domain::returns::{Consent, Return, ReturnWhat};
use ombud_domain::statement::Statement;
use ombud_domain::suggestion::Suggestion;
use ombud_domain::time::Instant;
use ombud_engine::view::AnyCase;
use ombud_store::ledger::Entry;

/// What a line says, in parts.
#[derive(Default)]
pub struct Line {
    /// The key's arguments beside `who` and `name`.
    pub args: Vec<(&'static str, Arg<'static>)>,
    /// Another key than the kind's, if the kind alone does not say it.
    pub variant: Option<&'static str>,
    /// A person's own words.
    pub quote: Option<String>,
    /// Why we proposed what lies outside of what both sides said.
    pub because: Option<String>,
    /// What whoever decided knew of like cases, for our own people.
    pub usual: Option<Usual>,
    /// A file or frozen message.
    pub evidence: Option<Evidence>,
    /// Files beside their words.
    pub files: Vec<Attachment>,
    /// `you|info|ok|warn|bad`.
    pub tone: Option<&'static str>,
    /// True for events that no timeline shows.
    pub hidden: bool,
}

/// The side that acted.
#[must_use]
pub fn party_of(entry: &Entry) -> Party {
    Role::from_code(&entry.actor_role).map_or(Party::Platform, Role::party)
}

/// The line of an entry; `None` for what cannot be read or is not shown.
#[must_use]
pub fn line(viewer: &Viewer, loaded: &Loaded, entry: &Entry) -> Option<(String, Line)> {
    let w = viewer.words();
    let line = match entry.kind.split('.').next()? {
        "dispute" => dispute(viewer, loaded, &decode::<Dispute>(entry)?.what),
        "refund" => refund(viewer, &decode::<Refund>(entry)?.what),
        "return" => returned(viewer, loaded, &decode::<Return>(entry)?.what),
        "finance" => finance(viewer, &decode::<Finance>(entry)?.what),
        "suggestion" => ideas::line(viewer, &decode::<Suggestion>(entry)?.what),
        "outside" => outside(viewer, &decode::<Outside>(entry)?.what),
        "conversation" => talk::line(viewer, &decode::<Conversation>(entry)?.what),
        "report" => trust::report_line(viewer, &decode::<Report>(entry)?.what),
        "statement" => trust::statement_line(viewer, &decode::<Statement>(entry)?.what),
        "appeal" => trust::appeal_line(viewer, loaded, &decode::<Appeal>(entry)?.what),
        _ => return None,
    };
    if line.hidden {
        return None;
    }
    let by = actor_word(viewer, entry);
    let name = actor_name(viewer, &loaded.names, entry);
    let mut args: Vec<(&str, Arg<'_>)> = vec![("who", by.into()), ("name", name.into())];
    args.extend(line.args.iter().cloned());
    let kind = entry.kind.replace(['.', '_'], "-");
    let key = line.variant.map_or_else(|| format!("event-{kind}"), |v| format!("event-{kind}-{v}"));
    Some((w.with(&key, &args), line))
}

/// Reads an entry as an event of a machine; erased ones have nothing to read.
#[must_use]
pub fn decode<M: Machine>(entry: &Entry) -> Option<Event<M>> {
    ombud_engine::rows::event::<M>(entry).ok().flatten()
}

/// `you`, `buyer`, `shop`, `platform`, or `clock` for what nobody did.
fn actor_word(viewer: &Viewer, entry: &Entry) -> &'static str {
    match entry.actor_role.as_str() {
        "clock" => "clock",
        _ if entry.actor == Some(viewer.person.0) => "you",
        _ if party_of(entry) == Party::Platform => "platform",
        _ => who(viewer, party_of(entry)),
    }
}

/// The name of whoever acted.
#[must_use]
pub fn actor_name(viewer: &Viewer, names: &Names, entry: &Entry) -> String {
    let ours = entry.actor.and_then(|id| names.staff.get(&id)).filter(|n| !n.is_empty());
    ours.cloned().unwrap_or_else(|| name_of(names, party_of(entry), viewer.words()).into_owned())
}

/// Terms in words: "Part of the money back: R$ 80.00".
#[must_use]
pub fn terms(viewer: &Viewer, terms: &Terms) -> String {
    let w = viewer.words();
    let remedy = w.t(&format!("choice-{}", terms.remedy.code()));
    if terms.remedy.has_amount() {
        let words =
            w.with("terms-with-amount", &[("remedy", remedy.into()), ("amount", w.money(terms.money()).into())]);
        // The remedy is in the reader's language: outside of an isolate it gives the whole line its direction.
        return words.replacen('\u{2068}', "", 1).replacen('\u{2069}', "", 1);
    }
    remedy
}

fn offer(viewer: &Viewer, proposal: &Proposal) -> Vec<(&'static str, Arg<'static>)> {
    vec![("terms", terms(viewer, &proposal.terms).into())]
}

/// A person's own words, unless there are none.
pub(super) fn quoted(text: &str) -> Option<String> {
    Some(text.trim().to_owned()).filter(|t| !t.is_empty())
}

fn dispute(viewer: &Viewer, loaded: &Loaded, what: &DisputeWhat) -> Line {
    let w = viewer.words();
    let money = |minor: i64| -> Arg<'static> {
        let AnyCase::Dispute(case) = &loaded.seen.case else { return w.number(minor).into() };
        w.money(Money::new(minor, case.data.currency)).into()
    };
    let day = |at: Instant| -> Arg<'static> { w.full(at).into() };
    let word = |key: String| -> Arg<'static> { w.find(&key).unwrap_or(key).into() };
    let mut line = Line::default();
    match what {
        DisputeWhat::Submitted { reason, story, proposal, .. } => {
            line.args = offer(viewer, proposal);
            line.args.push(("reason", word(format!("choice-{}", reason.row().code))));
            line.quote = quoted(story);
        }
        DisputeWhat::EvidenceAdded { evidence, .. } => {
            line.variant = Some(evidence.kind.code());
            line.quote = evidence.text.as_deref().and_then(quoted);
            line.evidence = Some(evidence.clone());
        }
        DisputeWhat::EvidenceRead { stands, text, .. } => {
            line.variant = Some(if *stands { "stands" } else { "again" });
            line.quote = quoted(text);
            line.tone = Some("info");
        }
        DisputeWhat::Countered { proposal, text, .. } => {
            line.args = offer(viewer, proposal);
            line.quote = text.as_deref().and_then(quoted);
            line.tone = Some("you");
        }
        DisputeWhat::Refused { code, text, .. } => {
            line.variant = code.as_ref().map(|_| "because");
            line.args.extend(code.iter().map(|c| ("why", word(format!("choice-{c}")))));
            line.quote = quoted(text);
            line.tone = Some("warn");
        }
        DisputeWhat::Accepted { counts_at, .. } => {
            line.variant = counts_at.map(|_| "later");
            line.args.extend(counts_at.map(|at| ("until", day(at))));
            line.tone = Some("ok");
        }
        DisputeWhat::PressureTold | DisputeWhat::AcceptanceTakenBack => line.tone = Some("warn"),
        DisputeWhat::Warned { text } => {
            line.quote = quoted(text);
            line.tone = Some("warn");
        }
        DisputeWhat::Silent { by } => line.args.push(("by", who(viewer, *by).into())),
        DisputeWhat::Escalated { text, .. } => line.quote = text.as_deref().and_then(quoted),
        DisputeWhat::InfoRequested { from, item, text } => {
            line.args = vec![("from", who(viewer, *from).into()), ("item", word(format!("choice-{item}")))];
            line.quote = quoted(text);
        }
        DisputeWhat::InfoProvided { text, .. } | DisputeWhat::Reopened { text } | DisputeWhat::Note { text } => {
            line.quote = quoted(text)
        }
        DisputeWhat::Proposed { proposal, text, override_reason, departs, .. } => {
            line.usual = departs.filter(|_| viewer.actor.party() == Party::Platform);
            line.args = offer(viewer, proposal);
            line.quote = quoted(text);
            line.because = override_reason.as_deref().and_then(quoted);
            line.tone = Some("info");
        }
        DisputeWhat::Decided { codes, text_buyer, text_shop, by_silence, departs, reassessed, .. } => {
            line.usual = departs.filter(|_| viewer.actor.party() == Party::Platform);
            let text = if viewer.actor.party() == Party::Shop { text_shop } else { text_buyer };
            line.variant = by_silence.then_some("by-silence").or(reassessed.map(|_| "reassessed"));
            line.args.extend(reassessed.map(|reason| ("reason", word(format!("choice-{}", reason.row().code)))));
            line.args.push(("why", word(format!("choice-{}", codes.first().map_or("", String::as_str)))));
            line.quote = quoted(text);
            line.tone = Some("info");
        }
        DisputeWhat::PlanFixed { plan } => line.args.push(("terms", terms(viewer, &plan.terms).into())),
        DisputeWhat::ReturnRuled { ruled, .. } => {
            line.variant = Some(if ruled.for_buyer { "for-buyer" } else { "for-seller" });
            line.tone = Some("info");
        }
        DisputeWhat::StepBegan { .. } | DisputeWhat::Reminded => line.hidden = true,
        DisputeWhat::ReturnBegan { number, .. } => line.args.push(("number", number.clone().into())),
        DisputeWhat::ReturnMoved { coming: true, .. } => line.args.push(("stage", word("stage-rma-coming".to_owned()))),
        DisputeWhat::ReturnMoved { stage, .. } => {
            line.args.push(("stage", word(format!("stage-{}", stage.code().replace('_', "-")))))
        }
        DisputeWhat::StepMoved { state, due, note, .. } => {
            line.variant = Some(match state {
                StepState::Shipped => "shipped",
                StepState::Delivered => "delivered",
                StepState::Failed => "failed",
                StepState::Waiting => "waiting",
                _ => "done",
            });
            line.args.extend(due.map(|at| ("due", day(at))));
            // Why it cannot be done is a word, ours or the marketplace's own; anything else is in somebody's own words.
            let why = note.as_deref().filter(|_| *state == StepState::Failed);
            let known = why.and_then(|code| w.find(&format!("choice-{code}")));
            line.quote = known.or_else(|| note.as_deref().and_then(quoted));
        }
        DisputeWhat::ChargebackEnded { buyer_repaid, repaid_minor } => {
            line.args.push(("amount", money(*repaid_minor)));
            line.variant = Some(match (buyer_repaid, repaid_minor) {
                (true, 1..) => "repaid-part",
                (true, _) => "repaid",
                (false, _) => "dropped",
            });
        }
        DisputeWhat::Goodwill { amount_minor, text, .. } => {
            line.args.push(("amount", money(*amount_minor)));
            line.quote = quoted(text);
            line.tone = Some("ok");
        }
        DisputeWhat::GoodwillAsked { amount_minor, text, coupon, .. } => {
            line.args.push(("amount", money(*amount_minor)));
            line.args.extend(coupon.as_ref().map(|(_, title)| ("title", title.clone().into())));
            line.variant = coupon.as_ref().map(|_| "coupon");
            line.quote = quoted(text);
        }
        DisputeWhat::GoodwillDeclined { amount_minor, text, .. } => {
            line.args.push(("amount", money(*amount_minor)));
            line.quote = quoted(text);
        }
        DisputeWhat::ErrandGiven { errand, name, text, until, .. } => {
            line.variant = Some(errand.kind.code());
            line.args = vec![("what", name.clone().into()), ("amount", money(errand.minor))];
            line.args.extend(until.map(|at| ("until", w.date(at).into())));
            line.quote = quoted(text);
        }
        DisputeWhat::ErrandAnswered { errand, text, .. } => {
            line.variant = Some(errands::variant(errand));
            line.args = vec![("amount", money(errand.minor))];
            let said = text.as_deref().unwrap_or_default();
            match errand.state {
                ErrandState::Taken => line.args.push(("reference", said.to_owned().into())),
                // A word of the marketplace's own is of use inside the house alone.
                ErrandState::Refused => {
                    line.tone = Some("warn");
                    line.quote = quoted(said).filter(|_| viewer.actor.party() == Party::Platform);
                }
                _ => (line.tone, line.quote) = (Some("info"), quoted(said)),
            }
        }
        DisputeWhat::TrackingChanged { code, .. } => line.args.push(("code", word(format!("tracking-{code}")))),
        DisputeWhat::Closed { outcome, how } => {
            let code = |v: serde_json::Value| v.as_str().unwrap_or_default().to_owned();
            let outcome = serde_json::to_value(outcome).map(code).unwrap_or_default();
            let how = serde_json::to_value(how).map(code).unwrap_or_default();
            line.args = vec![("outcome", word(format!("outcome-{outcome}"))), ("how", word(format!("how-{how}")))];
            line.tone = Some("ok");
        }
        DisputeWhat::AppealFiled { number, pauses, .. } => {
            line.args.push(("number", number.clone().into()));
            line.variant = pauses.then_some("pauses");
        }
        DisputeWhat::DecidedAgain { number, result, total_minor, .. } => {
            line.args.push(("number", number.clone().into()));
            let granted = !matches!(result, AppealStage::Upheld | AppealStage::Inadmissible);
            line.variant = Some(match result {
                // The decision that it was about had been given up.
                _ if granted && total_minor.is_none() => "moot",
                AppealStage::Upheld | AppealStage::Inadmissible => "unchanged",
                _ => "changed",
            });
        }
        DisputeWhat::MetricApplied { points, until, .. } => {
            line.args = vec![
                ("points", w.with("policy-points", &[("n", (*points).into())]).into()),
                ("until", w.date(*until).into()),
            ];
            line.tone = Some("warn");
        }
        DisputeWhat::MetricRevoked { decision, .. } => {
            line.args.push(("decision", decision.clone().into()));
            line.tone = Some("ok");
        }
        DisputeWhat::Rated { answer } => line.variant = Some(answer.code()),
        DisputeWhat::RulingAsked { codes, .. } => {
            line.args.push(("why", word(format!("choice-{}", codes.first().map_or("", String::as_str)))));
            line.tone = Some("warn");
        }
        DisputeWhat::OfferAsked { terms: asked, text, override_reason, .. } => {
            line.args.push(("terms", terms(viewer, asked).into()));
            line.quote = quoted(text);
            line.because = override_reason.as_deref().and_then(quoted);
            line.tone = Some("warn");
        }
        DisputeWhat::OfferSentBack { text, .. } | DisputeWhat::RulingSentBack { text, .. } => line.quote = quoted(text),
        DisputeWhat::BlindLooked { result, code, .. } => line.args.extend([
            ("result", word(format!("choice-result-{}", result.code()))),
            ("why", word(format!("choice-{code}"))),
        ]),
        DisputeWhat::Started { .. }
        | DisputeWhat::NegotiationEnded
        | DisputeWhat::EvidenceNotRead
        | DisputeWhat::PlanDropped { .. }
        | DisputeWhat::Overdue
        | DisputeWhat::TakenOver
        | DisputeWhat::Withdrawn
        | DisputeWhat::ChargebackOpened { .. }
        | DisputeWhat::Discarded => {}
    }
    line
}

fn finance(viewer: &Viewer, what: &FinanceWhat) -> Line {
    let w = viewer.words();
    let mut line = Line::default();
    match what {
        FinanceWhat::Opened { text, .. }
        | FinanceWhat::Said { text }
        | FinanceWhat::Reopened { text }
        | FinanceWhat::Note { text } => line.quote = quoted(text),
        FinanceWhat::Answered { finding, text, reference } => {
            line.args = vec![
                ("finding", w.t(&format!("choice-{finding}")).into()),
                ("reference", reference.clone().unwrap_or_else(|| "none".into()).into()),
            ];
            line.quote = quoted(text);
            line.tone = Some("info");
        }
        FinanceWhat::ProviderAsked => {}
        FinanceWhat::Late => line.tone = Some("warn"),
        FinanceWhat::Closed { .. } => line.tone = Some("ok"),
        FinanceWhat::Reminded => line.hidden = true,
    }
    line
}

fn refund(viewer: &Viewer, what: &RefundWhat) -> Line {
    let w = viewer.words();
    let mut line = Line::default();
    match what {
        RefundWhat::Promised { refund, .. } => line.args.push(("amount", w.money(refund.amount).into())),
        RefundWhat::Paid { reference, arrives } => {
            line.args = vec![
                ("from", w.date(arrives.0).into()),
                ("until", w.date(arrives.1).into()),
                ("reference", reference.clone().unwrap_or_else(|| "none".into()).into()),
            ];
            line.tone = Some("ok");
        }
        RefundWhat::SoftFailed { reason } | RefundWhat::HardFailed { reason } => {
            // Outside the house only reasons that have words; inside, the provider's own code is of use.
            let ours = viewer.actor.party() == Party::Platform;
            let known = w.find(&format!("provider-{reason}")).or_else(|| ours.then(|| reason.clone()));
            line.args.push(("reason", known.unwrap_or_else(|| "none".to_owned()).into()));
            line.tone = Some("warn");
        }
        RefundWhat::FirstEyes { proof, .. } | RefundWhat::SettledOtherwise { proof } => line.quote = quoted(proof),
        RefundWhat::Asked | RefundWhat::Accepted => line.hidden = viewer.actor.party() != Party::Platform,
        _ => {}
    }
    line
}

fn returned(viewer: &Viewer, loaded: &Loaded, what: &ReturnWhat) -> Line {
    let w = viewer.words();
    let word = |key: String| -> Arg<'static> { w.find(&key).unwrap_or(key).into() };
    let mut line = Line::default();
    match what {
        ReturnWhat::Requested { back, .. } => line.args.push(("bearer", back.bearer.code().into())),
        ReturnWhat::Authorised { consent, .. } => {
            line.variant = match consent {
                Consent::Given => None,
                Consent::Silence => Some("by-silence"),
                Consent::Right => Some("by-right"),
            }
        }
        ReturnWhat::Declined { code, text } => {
            line.args.push(("why", word(format!("choice-{code}"))));
            line.quote = quoted(text);
            line.tone = Some("warn");
        }
        ReturnWhat::LabelAsked { ours } => line.variant = ours.then_some("ours"),
        ReturnWhat::LabelFailed { reason } => {
            line.quote = quoted(reason).filter(|_| viewer.actor.party() == Party::Platform);
            line.tone = Some("warn");
        }
        ReturnWhat::Shipped { parcel } => line.args.push(("number", parcel.number.clone().into())),
        ReturnWhat::Extended { until } => line.args.push(("until", w.full(*until).into())),
        ReturnWhat::Arrived { weight_g, .. } | ReturnWhat::WentElsewhere { weight_g } => {
            let weight = weight_g.map_or_else(|| "none".to_owned(), |g| w.number(i64::from(g)));
            line.args.push(("weight", weight.into()));
            line.tone = matches!(what, ReturnWhat::WentElsewhere { .. }).then_some("warn");
        }
        ReturnWhat::HomeLabelReady { label } => {
            line.args.push(("number", label.tracking.clone().unwrap_or_default().into()));
            line.variant = label.tracking.is_none().then_some("no-number");
        }
        ReturnWhat::Searched { found, text } => {
            line.variant = Some(if *found { "found" } else { "lost" });
            line.quote = text.as_deref().and_then(quoted);
        }
        ReturnWhat::Accepted { by_silence } => {
            line.variant = by_silence.then_some("by-silence");
            line.tone = Some("ok");
        }
        ReturnWhat::Contested { accepted, titles, code, text, .. } => {
            let accepted = goods_back::accepted(viewer, loaded, accepted, titles);
            line.args = vec![("why", word(format!("choice-{code}"))), ("accepted", accepted.into())];
            line.quote = quoted(text);
            line.tone = Some("warn");
        }
        ReturnWhat::Decided { for_buyer, amount_minor, code, text_buyer, text_shop, .. } => {
            let currency = if let AnyCase::Return(c) = &loaded.seen.case { Some(c.data.currency) } else { None };
            let amount = currency.map(|c| w.money(Money::new(*amount_minor, c))).unwrap_or_default();
            line.variant = Some(match (for_buyer, amount_minor) {
                (false, _) => "for-seller",
                (true, 0) => "for-buyer-goods",
                (true, _) => "for-buyer",
            });
            line.args = vec![("why", word(format!("choice-{code}"))), ("amount", amount.into())];
            line.quote = quoted(if viewer.actor.party() == Party::Shop { text_shop } else { text_buyer });
            line.tone = Some("info");
        }
        ReturnWhat::GoodsGone { code } => {
            line.args.push(("said", word(format!("tracking-{code}"))));
            line.tone = Some("ok");
        }
        ReturnWhat::NeverCame => line.tone = Some("ok"),
        ReturnWhat::InquiryAnswered { state, text } => {
            goods_back::carrier_said(viewer, &mut line, *state, text.as_deref())
        }
        ReturnWhat::Answered { text } | ReturnWhat::Note { text } => line.quote = quoted(text),
        ReturnWhat::Reminded => line.hidden = true,
        _ => {}
    }
    line
}

fn outside(viewer: &Viewer, what: &OutsideWhat) -> Line {
    let w = viewer.words();
    let mut line = Line::default();
    match what {
        OutsideWhat::Opened { outside, .. } => {
            let body = w.t(&format!("body-{}", outside.body.row().code));
            line.args = vec![("body", body.into()), ("due", w.full(outside.answer_due).into())];
        }
        OutsideWhat::Forced { outside, .. } => {
            line.args.push(("due", w.full(outside.answer_due).into()));
            line.tone = Some("warn");
        }
        OutsideWhat::Put { body, reference, text } => {
            line.args.push(("body", w.t(&format!("body-{}", body.row().code)).into()));
            line.args.push(("reference", reference.clone().into()));
            line.quote = quoted(text);
        }
        OutsideWhat::Answered { text } | OutsideWhat::Note { text } => line.quote = quoted(text),
        OutsideWhat::Postponed { until, text } => {
            line.args.push(("until", w.full(*until).into()));
            line.quote = quoted(text);
        }
        OutsideWhat::Late => line.tone = Some("bad"),
        OutsideWhat::ResultMissing => line.tone = Some("warn"),
        OutsideWhat::Concluded { result, text } => {
            line.args.push(("result", w.t(&format!("choice-{}", result.code())).into()));
            line.quote = quoted(text);
            line.tone = Some("ok");
        }
        OutsideWhat::Reminded => line.hidden = true,
    }
    line
}

/// Files of a message or a piece of evidence.
#[must_use]
pub fn files(viewer: &Viewer, number: &str, known: &Files, files: &[Attachment]) -> Markup {
    html! {
        @if !files.is_empty() {
            ul.files {
                @for f in files {
                    @let href = format!("/files/{number}/{}", f.file);
                    li {
                        @if let Some(why) = closed(viewer.words(), &known.access(&f.file)) {
                            span.file { (icon!(ShieldExclamation)) bdi.clip { (f.name) } " " small { (why) } }
                        } @else if upload::is_video(&f.media) {
                            (video::player(viewer, number, known, f))
                        } @else if f.media.starts_with("image/") {
                            a.thumb href=(href) { img src=(href) width="88" height="88" alt=(f.name) loading="lazy"; }
                        } @else {
                            a.file href=(href) {
                                (icon!(DocumentText)) bdi.clip { (f.name) } " "
                                small { (format::size(viewer.words(), known.bytes(f))) }
                            }
                        }
                    }
                }
            }
            (known.advice(viewer, files.iter().map(|f| f.file.as_str())))
        }
    }
}

/// The file or the frozen message of a piece of evidence.
#[must_use]
pub fn evidence(viewer: &Viewer, number: &str, known: &Files, piece: &Evidence) -> Markup {
    let file = piece.file.as_ref().map(|hash| Attachment {
        file: hash.clone(),
        name: piece.name.clone().unwrap_or_default(),
        media: piece.media.clone().unwrap_or_default(),
        bytes: 0,
    });
    html! {
        @if let Some(file) = file { (files(viewer, number, known, &[file])) }
        @if piece.kind == EvidenceKind::Message {
            @if let Some(m) = &piece.message {
                p.small.muted { (viewer.words().with("frozen-message", &[("who", who(viewer, m.by).into()), ("when", viewer.words().full(m.at).into())])) }
            }
        }
    }
}

/// What a step does, in words.
#[must_use]
pub fn step(viewer: &Viewer, kind: &StepKind, currency: ombud_domain::money::Currency) -> String {
    let w = viewer.words();
    match kind {
        StepKind::Refund { amount_minor } => {
            w.with("step-refund", &[("amount", w.money(Money::new(*amount_minor, currency)).into())])
        }
        StepKind::Reship => w.t("step-reship"),
        StepKind::Parts => w.t("step-parts"),
        StepKind::Return => w.t("step-return"),
        StepKind::Exchange => w.t("step-exchange"),
        StepKind::Repair => w.t("step-repair"),
    }
}
