//! A return beside its deadline: what comes back, who pays for it, where it goes, the label and the parcel.

use super::Loaded;
use super::event::{Line, decode, quoted};
use crate::auth::Viewer;
use crate::icon;
use maud::{Markup, html};
use ombud_domain::actor::Party;
use ombud_domain::case::{Case, CaseKind, Machine, Stage};
use ombud_domain::dispute::{Dispute, DisputeStage, ErrandState};
use ombud_domain::id::{CaseId, LineId};
use ombud_domain::money::Money;
use ombud_domain::returns::{Home, Return, ReturnStage, ReturnWhat, Taken};
use ombud_domain::time::Instant;
use ombud_engine::rows;
use ombud_engine::view::AnyCase;
use ombud_store::case::CaseRow;
use ombud_store::ledger::Entry;

/// Why something has to wait until there is a photo: no reason to hide it.
pub const PHOTO_FIRST: &str = "photo_first";

/// The facts of a return; nothing for other cases.
#[must_use]
pub fn facts(viewer: &Viewer, loaded: &Loaded) -> Markup {
    let AnyCase::Return(case) = &loaded.seen.case else { return html! {} };
    let (w, r) = (viewer.words(), &case.data);
    // A label that is not needed any more would only send a second parcel.
    let label = r.label.as_ref().filter(|_| case.stage == ReturnStage::AwaitingShipment);
    let what = w.with("return-units", &[("n", i64::from(r.count()).into()), ("title", case.env.title.clone().into())]);
    let coming = r.coming.and(case.env.due).filter(|_| case.env.closed_at.is_none());
    html! {
        @if let Some(until) = coming {
            p.flash id=(format!("coming-{}", case.env.number)) { (icon!(Truck)) span {
                (w.t(&format!("return-coming-{}", viewer.side()))) " " (w.with("return-coming-until", &[("when", w.full(until).into())]))
            } }
        }
        dl.card.kv id=(format!("return-{}", case.env.number)) {
            div { dt { (w.t("return-what")) } dd { (what) } }
            @if let Some(money) = money(case) {
                div { dt { (w.t("return-money")) } dd { strong { @if money.minor > 0 { (w.money(money)) } @else { (w.t("return-no-money")) } } } }
            }
            div { dt { (w.t("return-pays")) } dd { (w.t(&format!("return-pays-{}", r.bearer.code()))) } }
            @if let Some(address) = &r.address { div { dt { (w.t("return-where")) } dd dir="auto" { (address) } } }
            @if let Some(label) = label {
                div { dt { (w.t("return-label")) } dd { a.btn.small href=(label.url) rel="noreferrer" { (icon!(DocumentText)) (w.t("return-label-open")) } } }
            }
            @if let Some(parcel) = &r.parcel { div { dt { (w.t("return-parcel")) } dd { bdi { (parcel.carrier) } " " span.code-no { (parcel.number) } } } }
            (measured(viewer, loaded))
            @if let Some(home) = &r.home { (way_home(viewer, home)) }
            @if let Some(number) = loaded.names.dispute.as_ref().filter(|_| is_ruled(loaded)) {
                div { dt { (w.t("return-appeal")) } dd { (w.t("return-appeal-there")) " " a.code-no href=(format!("/cases/{number}")) { (number) } } }
            }
            @if let Some(number) = &loaded.names.dispute { div { dt { (w.t("return-of-dispute")) } dd { a.code-no href=(format!("/cases/{number}")) { (number) } } } }
        }
    }
}

/// What the carrier says that was asked where the parcel is.
pub(super) fn carrier_said(viewer: &Viewer, line: &mut Line, state: ErrandState, text: Option<&str>) {
    let said = text.unwrap_or_default();
    match state {
        ErrandState::Taken => (line.variant, line.args) = (Some("taken"), vec![("reference", said.to_owned().into())]),
        // A word of the marketplace's own is of use inside the house alone.
        ErrandState::Refused => {
            (line.variant, line.tone) = (Some("refused"), Some("warn"));
            line.quote = quoted(said).filter(|_| viewer.actor.party() == Party::Platform);
        }
        ErrandState::Asked | ErrandState::Done => {
            (line.variant, line.tone, line.quote) = (Some("done"), Some("info"), quoted(said));
        }
    }
}

/// What was found out about the parcel: by the carrier at the door, and by the shop that opened it.
fn measured(viewer: &Viewer, loaded: &Loaded) -> Markup {
    let w = viewer.words();
    let grams = |g: u32| w.with("parcel-grams", &[("n", i64::from(g).into())]);
    let events = loaded.seen.entries.iter().filter_map(decode::<Return>);
    html! {
        @for event in events {
            @match &event.what {
                ReturnWhat::Arrived { weight_g, postcode_matches, .. } => {
                    @if let Some(g) = weight_g { div { dt { (w.t("return-weighed-carrier")) } dd { (grams(*g)) } } }
                    @if let Some(fits) = postcode_matches {
                        div { dt { (w.t("return-left-at")) } dd { (w.t(if *fits { "return-left-here" } else { "return-left-elsewhere" })) } }
                    }
                },
                ReturnWhat::WentElsewhere { .. } => div { dt { (w.t("return-left-at")) } dd { (w.t("return-left-elsewhere")) } },
                ReturnWhat::Contested { weight_g, serials, .. } => {
                    @if let Some(g) = weight_g { div { dt { (w.t("return-weighed-shop")) } dd { (grams(*g)) } } }
                    @if let Some(serials) = serials {
                        div { dt { (w.t("return-serial-found")) } dd { span.code-no { (serials.found) } } }
                        @if !serials.sold.is_empty() {
                            div { dt { (w.t("return-serial-sold")) } dd { @for sold in &serials.sold { span.code-no { (sold) } " " } } }
                        }
                    }
                },
                _ => {},
            }
        }
    }
}

/// What goes home to the buyer: who pays, and with which label.
fn way_home(viewer: &Viewer, home: &Home) -> Markup {
    let w = viewer.words();
    html! {
        div { dt { (w.t("return-home")) } dd { (w.t(&format!("return-home-pays-{}", home.payer.code()))) } }
        @match &home.label {
            Some(label) => {
                @if let Some(number) = &label.tracking { div { dt { (w.t("return-home-parcel")) } dd { span.code-no { (number) } } } }
                @if viewer.actor.party() != Party::Buyer {
                    div { dt { (w.t("return-label")) } dd { a.btn.small href=(label.url) rel="noreferrer" { (icon!(DocumentText)) (w.t("return-label-open")) } } }
                }
            },
            None => div { dt { (w.t("return-home-parcel")) } dd { (w.t("return-home-soon")) } },
        }
    }
}

/// Whether a mediator decided about what came back.
fn is_ruled(loaded: &Loaded) -> bool {
    let ruled = |e: &Entry| decode::<Return>(e).is_some_and(|e| matches!(e.what, ReturnWhat::Decided { .. }));
    loaded.seen.entries.iter().any(ruled)
}

/// What is paid back; nothing once the return has ended without it, `None` where goods follow.
fn money(case: &Case<Return>) -> Option<Money> {
    let r = &case.data;
    let ended = matches!(case.stage, ReturnStage::Expired | ReturnStage::Cancelled);
    let minor = match case.stage {
        _ if ended => 0,
        ReturnStage::ReturnedToBuyer => r.accepted_minor(),
        _ => r.amount_minor,
    };
    (r.amount_minor > 0).then(|| Money::new(minor, r.currency))
}

/// What the shop accepts of what came back: line by line, or their sum where no more is known.
#[must_use]
pub fn accepted(viewer: &Viewer, loaded: &Loaded, taken: &Taken, titles: &[String]) -> String {
    let w = viewer.words();
    let units: &[(LineId, u32)] = if let AnyCase::Return(case) = &loaded.seen.case { &case.data.units } else { &[] };
    let line = |(at, (_, most)): (usize, &(LineId, u32))| {
        let args = [
            ("title", titles.get(at)?.clone().into()),
            ("n", i64::from(taken.of_line(at)?).into()),
            ("most", i64::from(*most).into()),
        ];
        Some(w.with("return-accepted-line", &args))
    };
    let lines: Option<Vec<String>> = units.iter().enumerate().map(line).collect();
    let several = lines.filter(|lines| lines.len() > 1);
    several.map_or_else(|| w.number(i64::from(taken.count())), |lines| lines.join("; "))
}

/// What the reader could do if there were a photo, and where one is added: then they come back to do it.
#[must_use]
pub fn lacks_photo(loaded: &Loaded) -> Option<(&'static str, String)> {
    let wants = loaded.seen.allowed.iter().find(|a| a.why_not.as_deref() == Some(PHOTO_FIRST))?;
    let dispute = loaded.names.dispute.as_ref()?;
    let back = format!("/cases/{}/{}", loaded.env().number, wants.action);
    Some((wants.action, format!("/cases/{dispute}/add_evidence?back={back}")))
}

/// The return that a dispute waits for now: while its goods go back, the words, the time and the page are its return's.
#[must_use]
pub fn going_back(loaded: &Loaded) -> Option<&CaseRow> {
    let AnyCase::Dispute(case) = &loaded.seen.case else { return None };
    let (_, step) = case.data.plan.as_ref()?.current()?;
    named(loaded, step.back?)
}

/// Whether what is looked at waits for goods that are still on their way to the buyer.
#[must_use]
pub fn is_coming(loaded: &Loaded) -> bool {
    let of = |case: &Case<Return>| case.data.coming.is_some() && case.env.closed_at.is_none();
    match (&loaded.seen.case, going_back(loaded)) {
        (AnyCase::Return(case), _) => of(case),
        (_, Some(row)) => rows::read::<Return>(row).is_ok_and(|case| of(&case)),
        _ => false,
    }
}

/// A return of a dispute.
#[must_use]
pub fn named(loaded: &Loaded, back: CaseId) -> Option<&CaseRow> {
    loaded.names.returns.iter().find(|row| row.id == back.0)
}

/// Until when the case in a row waits: while goods are on their way, the end of that step and not that of the look after it.
#[must_use]
pub fn due(row: &CaseRow) -> Option<Instant> {
    let executing = row.kind == CaseKind::Dispute.code() && row.stage == DisputeStage::Executing.code();
    let case = executing.then(|| rows::read::<Dispute>(row).ok()).flatten();
    case.map_or(row.due_at.map(Instant), |case| Dispute::until(&case))
}
