//! Reports, statements of reasons and appeals: their facts beside the deadline, and their events in words.

use super::event::{Line, quoted};
use super::{Loaded, who};
use crate::auth::Viewer;
use crate::i18n::{Arg, Lang, Words};
use crate::icon;
use maud::{Markup, html};
use ombud_domain::actor::Party;
use ombud_domain::appeal::{Appeal, AppealWhat, Stake};
use ombud_domain::case::{Case, CaseKind, Stage};
use ombud_domain::money::Money;
use ombud_domain::report::choice::REQUIRED_LANGUAGE;
use ombud_domain::report::{Category, OwnWords, Priority, Report, ReportWhat};
use ombud_domain::statement::{Statement, StatementStage, StatementWhat};
use ombud_engine::view::AnyCase;
use ombud_store::case::CaseRow;

/// The facts of a report, a statement or an appeal; nothing for other cases.
#[must_use]
pub fn facts(viewer: &Viewer, loaded: &Loaded) -> Markup {
    match &loaded.seen.case {
        AnyCase::Report(case) => report(viewer, loaded, case),
        AnyCase::Statement(case) => statement(viewer, case),
        AnyCase::Appeal(case) => appeal(viewer, case),
        _ => html! {},
    }
}

/// What was or can be chosen, in the reader's language: in the operator's own words where there are some, else in ours.
#[must_use]
pub fn concern(w: &Words, code: &str, own: Option<&OwnWords>) -> String {
    let own = own.and_then(|words| words.get(w.lang.tag()).or_else(|| words.get(REQUIRED_LANGUAGE)));
    own.cloned().or_else(|| w.find(&format!("concern-{code}"))).unwrap_or_else(|| w.t("concern-unknown"))
}

/// A category of the law in words.
#[must_use]
pub fn category(w: &Words, category: Category) -> String {
    w.t(&format!("law-{}", category.code().to_lowercase()))
}

fn report(viewer: &Viewer, loaded: &Loaded, case: &Case<Report>) -> Markup {
    let (w, r) = (viewer.words(), &case.data);
    let ours = viewer.actor.party() == Party::Platform;
    html! {
        dl.card.kv id=(format!("trust-{}", case.env.number)) {
            div { dt { (w.t("report-about")) } dd { (w.t(&format!("report-about-{}", r.about.code()))) } }
            div { dt { (w.t("report-concern")) } dd { (concern(w, &r.concern, r.own_words())) } }
            @if ours {
                div { dt { (w.t("report-priority")) } dd { (w.t(&format!("choice-{}", r.priority.code()))) } }
                div { dt { (w.t("report-law-category")) } dd { (category(w, r.category())) } }
                @if r.guest { div { dt { (w.t("report-who")) } dd { (w.t("report-guest")) } } }
                @if r.flagger { div { dt { (w.t("report-who")) } dd { strong { (w.t("report-flagger")) } } } }
                @if let Some(lang) = Lang::find(&case.env.language) { div { dt { (w.t("report-language")) } dd lang=(lang.tag()) { (lang.name()) } } }
                @if !loaded.names.alike.is_empty() {
                    div { dt { (w.t("report-alike")) } dd {
                        ul.stack.tight { @for other in &loaded.names.alike { li { a.code-no href=(format!("/cases/{}", other.number)) { (other.number) } " " (w.t(&format!("stage-{}", other.stage.replace('_', "-")))) } } }
                    } }
                } @else if r.others > 0 {
                    div { dt { (w.t("report-alike")) } dd { (w.with("report-others", &[("n", i64::from(r.others).into())])) } }
                }
                @if let Some(until) = r.hidden_until { div { dt { (w.t("report-hidden-until")) } dd { strong { (w.full(until)) } } } }
            } @else {
                div { dt { (w.t("report-privacy")) } dd { (w.t("report-privacy-text")) } }
            }
            @if let Some(measure) = r.measure { div { dt { (w.t("statement-measure")) } dd { strong { (w.t(&format!("choice-{}", measure.code()))) } } } }
            @if r.measure.is_some() { div { dt { (w.t("statement-automation")) } dd { (w.t("statement-by-a-person")) } } }
            @if r.unfounded { div { dt { (w.t("field-unfounded")) } dd { (w.t(if r.warned { "report-warned" } else { "report-unfounded" })) } } }
        }
    }
}

/// What lists show of a report to our team: how urgent it is, and whether many or trusted people tell it.
#[must_use]
pub fn marks(viewer: &Viewer, row: &CaseRow) -> Markup {
    let (w, ours) = (viewer.words(), viewer.actor.party() == Party::Platform);
    let Some(r) = Some(row).filter(|row| ours && row.kind == "report" && row.closed_at.is_none()).and_then(reported)
    else {
        return html! {};
    };
    html! {
        @match r.priority {
            Priority::Danger => span.chip.bad { (icon!(ExclamationTriangle)) (w.t("mark-danger")) },
            Priority::Urgent => span.chip.warn { (icon!(Fire)) (w.t("choice-urgent")) },
            Priority::Normal => {},
        }
        @if r.flagger { span.chip.info { (icon!(ShieldCheck)) span.vh { (w.t("report-flagger")) } } }
        @if r.others > 0 {
            @let people = i64::from(r.others) + 1;
            span.chip { (icon!(Users)) span aria-hidden="true" { (w.number(people)) } span.vh { (w.with("mark-people", &[("n", people.into())])) } }
        }
    }
}

/// The report in a row of a list.
#[must_use]
pub fn reported(row: &CaseRow) -> Option<Report> {
    Some(ombud_engine::rows::read::<Report>(row).ok()?.data)
}

fn statement(viewer: &Viewer, case: &Case<Statement>) -> Markup {
    let (w, s) = (viewer.words(), &case.data);
    html! {
        dl.card.kv id=(format!("trust-{}", case.env.number)) {
            div { dt { (w.t("statement-measure")) } dd { strong { (w.t(&format!("choice-{}", s.measure.code()))) } } }
            div { dt { (w.t("report-concern")) } dd { (concern(w, &s.concern, Some(&s.words))) } }
            div { dt { (w.t("statement-rule")) } dd {
                (w.t(&format!("choice-{}", s.rule)))
                @if let Some(reference) = &s.reference { ": " bdi { (reference) } }
            } }
            div { dt { (w.t("statement-lasts")) } dd { @match s.until { Some(until) => (w.full(until)), None => (w.t("choice-until_lifted")) } } }
            @if s.points > 0 { div { dt { (w.t("statement-points")) } dd { (w.number(i64::from(s.points))) @if case.stage == StatementStage::Lifted { " · " (w.t("statement-points-back")) } } } }
            @if let Some(recall) = &s.recall {
                div { dt { (w.t("recall-told")) } dd {
                    @match recall.sent {
                        Some(count) => (w.with("recall-sent", &[("n", i64::from(count).into())])),
                        None => (w.t("recall-being-sent")),
                    }
                    " " a href=(format!("/recalls/{}", case.env.number)) { (w.t("recall-page")) }
                } }
            }
            div { dt { (w.t("statement-source")) } dd { (w.t("statement-after-report")) } }
            div { dt { (w.t("statement-automation")) } dd { (w.t("statement-by-a-person")) } }
            div { dt { (w.t("statement-appeal-until")) } dd { (w.full(s.appeal_until)) } }
        }
    }
}

fn appeal(viewer: &Viewer, case: &Case<Appeal>) -> Markup {
    let (w, a) = (viewer.words(), &case.data);
    html! {
        dl.card.kv id=(format!("trust-{}", case.env.number)) {
            div { dt { (w.t("appeal-against")) } dd {
                (w.t(&format!("kind-{}", a.against.code()))) " " a.code-no href=(format!("/cases/{}", a.number)) { (a.number) }
            } }
            div { dt { (w.t("appeal-by")) } dd { (w.with("appeal-by-whom", &[("who", who(viewer, a.by).into())])) } }
            div { dt { (w.t("field-ground")) } dd { (w.t(&format!("choice-{}", a.ground))) } }
            @match a.stake {
                Stake::Money { currency, decided, wanted } => {
                    div { dt { (w.t("appeal-decided")) } dd { (w.money(Money::new(decided, currency))) } }
                    div { dt { (w.t("appeal-wanted")) } dd { (w.money(Money::new(wanted, currency))) } }
                },
                Stake::Measure { measure } => { div { dt { (w.t("statement-measure")) } dd { (w.t(&format!("choice-{}", measure.code()))) } } },
                Stake::Nothing => {},
            }
        }
    }
}

fn word(w: &Words, code: &str) -> Arg<'static> {
    w.find(&format!("choice-{code}")).unwrap_or_else(|| code.to_owned()).into()
}

/// An event of a report.
#[must_use]
pub fn report_line(viewer: &Viewer, what: &ReportWhat) -> Line {
    let w = viewer.words();
    let mut line = Line::default();
    match what {
        ReportWhat::Filed { report, text, place, attachments, .. } => {
            line.args.push(("concern", concern(w, &report.concern, report.own_words()).into()));
            let place = place.as_deref().map(|p| format!("\n{p}")).unwrap_or_default();
            line.quote = quoted(&format!("{text}{place}"));
            line.files.clone_from(attachments);
        }
        ReportWhat::Triaged { priority, .. } => line.args.push(("priority", word(w, priority.code()))),
        ReportWhat::Asked { text } | ReportWhat::Note { text } => line.quote = quoted(text),
        ReportWhat::Answered { text, attachments } | ReportWhat::Added { text, attachments } => {
            line.quote = quoted(text);
            line.files.clone_from(attachments);
        }
        ReportWhat::Hidden { until, text } => {
            line.args.push(("until", w.full(*until).into()));
            line.quote = quoted(text);
            line.tone = Some("warn");
        }
        ReportWhat::Decided { measure, rule, facts, text_reporter, reference, .. } => {
            let ours = viewer.actor.party() == Party::Platform;
            let rule = match reference {
                Some(reference) => format!("{}: {reference}", w.t(&format!("choice-{rule}"))).into(),
                None => word(w, rule),
            };
            line.args = vec![("measure", word(w, measure.code())), ("rule", rule)];
            line.quote = quoted(&if ours { format!("{facts}\n\n{text_reporter}") } else { text_reporter.clone() });
            line.tone = Some("info");
        }
        ReportWhat::Attached { found, text } => {
            line.args.push(("title", found.title.clone().into()));
            line.quote = quoted(text);
        }
        ReportWhat::AppealFiled { number, .. } | ReportWhat::LookedAtAgain { number, .. } => {
            line.args.push(("number", number.clone().into()));
        }
        ReportWhat::Reminded => line.hidden = true,
        ReportWhat::NotAnswered | ReportWhat::Late | ReportWhat::ShownAgain { .. } => {}
    }
    line
}

/// An event of a statement.
#[must_use]
pub fn statement_line(viewer: &Viewer, what: &StatementWhat) -> Line {
    let w = viewer.words();
    let mut line = Line::default();
    match what {
        StatementWhat::Issued { statement, facts, text, .. } => {
            line.args = vec![("measure", word(w, statement.measure.code()))];
            line.quote = quoted(&format!("{facts}\n\n{text}"));
            line.tone = Some("warn");
        }
        StatementWhat::AppealFiled { number, .. } => line.args.push(("number", number.clone().into())),
        StatementWhat::Varied { measure, text } => {
            line.args.push(("measure", word(w, measure.code())));
            line.quote = quoted(text);
            line.tone = Some("ok");
        }
        StatementWhat::Lifted { text } => {
            line.quote = quoted(text);
            line.tone = Some("ok");
        }
        StatementWhat::Recalled { recall, .. } => {
            line.quote = quoted(&super::recall::words(w, recall).join("\n"));
            line.tone = Some("warn");
        }
        StatementWhat::RecallSent { count } => line.args.push(("n", i64::from(*count).into())),
        StatementWhat::Settled => {}
        StatementWhat::Sourced { flagger } => {
            line.hidden = !flagger;
        }
        StatementWhat::Reminded => line.hidden = true,
    }
    line
}

/// An event of an appeal.
#[must_use]
pub fn appeal_line(viewer: &Viewer, loaded: &Loaded, what: &AppealWhat) -> Line {
    let w = viewer.words();
    let currency = match &loaded.seen.case {
        AnyCase::Appeal(case) => match case.data.stake {
            Stake::Money { currency, .. } => Some(currency),
            _ => None,
        },
        _ => None,
    };
    let amount = |minor: &Option<i64>| -> Arg<'static> {
        let both = minor.zip(currency);
        both.map_or_else(|| "none".to_owned(), |(minor, currency)| w.money(Money::new(minor, currency))).into()
    };
    let mut line = Line::default();
    match what {
        AppealWhat::Filed { appeal, text, attachments, .. } => {
            line.args.push(("ground", word(w, &appeal.ground)));
            line.quote = quoted(text);
            line.files.clone_from(attachments);
        }
        AppealWhat::Admitted { by_clock } => line.variant = by_clock.then_some("by-silence"),
        AppealWhat::Rejected { code, text } => {
            line.args.push(("why", word(w, code)));
            line.quote = quoted(text);
            line.tone = Some("warn");
        }
        AppealWhat::Answered { text, attachments, .. } | AppealWhat::Added { text, attachments, .. } => {
            line.quote = quoted(text);
            line.files.clone_from(attachments);
        }
        AppealWhat::Note { text } => line.quote = quoted(text),
        AppealWhat::Decided { result, code, text_buyer, text_shop, amount_minor, .. } => {
            let shop = viewer.actor.party() == Party::Shop;
            let against = if let AnyCase::Appeal(c) = &loaded.seen.case { Some(c.data.against) } else { None };
            let own = if shop || against == Some(CaseKind::Statement) { text_shop } else { text_buyer };
            line.args = vec![("why", word(w, code)), ("amount", amount(amount_minor))];
            line.variant = Some(match result.code() {
                "upheld" => "upheld",
                "varied" => "varied",
                _ => "overturned",
            });
            line.quote = own.as_deref().and_then(quoted);
            line.tone = Some("info");
        }
        AppealWhat::GrantedByDefault { amount_minor, outside } => {
            line.args.push(("amount", amount(amount_minor)));
            line.variant = outside.then_some("outside");
            line.tone = Some("ok");
        }
        AppealWhat::NotAnswered | AppealWhat::Overdue => {}
        AppealWhat::Reminded => line.hidden = true,
    }
    line
}
