//! A suggestion as its page shows it: how many said the same, who promised what by when, and what happened.

use super::Loaded;
use super::event::{Line, quoted};
use crate::auth::Viewer;
use maud::{Markup, html};
use ombud_domain::suggestion::SuggestionWhat;
use ombud_engine::view::AnyCase;

/// The facts of a suggestion; nothing for other cases.
#[must_use]
pub fn facts(viewer: &Viewer, loaded: &Loaded) -> Markup {
    let AnyCase::Suggestion(case) = &loaded.seen.case else { return html! {} };
    let (w, d) = (viewer.words(), &case.data);
    // Those who were put together are counted at the first of them.
    let people = loaded.names.together.unwrap_or(d.people);
    let promised = case.env.owner.person.and_then(|p| loaded.names.staff.get(&p.0));
    html! {
        dl.card.kv id=(format!("facts-{}", case.env.number)) {
            @if people > 1 { div { dt { (w.t("ideas-same")) } dd { (w.with("ideas-people", &[("n", i64::from(people).into())])) } } }
            @if d.head.is_some() { div { dt { (w.t("ideas-together")) } dd { (w.t("ideas-together-what")) } } }
            @if let Some(until) = d.planned_for { div { dt { (w.t("ideas-planned")) } dd { (w.date(until)) } } }
            @if let Some(name) = promised { div { dt { (w.t("ideas-promised-by")) } dd { bdi { (name) } } } }
            @if let Some(reason) = &d.reason { div { dt { (w.t("field-reason")) } dd { (w.t(&format!("choice-{reason}"))) } } }
        }
    }
}

/// One event of a suggestion.
pub(super) fn line(viewer: &Viewer, what: &SuggestionWhat) -> Line {
    let w = viewer.words();
    let mut line = Line::default();
    match what {
        SuggestionWhat::Opened { text, .. } | SuggestionWhat::Said { text } | SuggestionWhat::Note { text } => {
            line.quote = quoted(text);
        }
        SuggestionWhat::Joined { people, .. } | SuggestionWhat::Counted { people, .. } => {
            line.args.push(("people", i64::from(*people).into()));
        }
        SuggestionWhat::Planned { until, text } | SuggestionWhat::Moved { until, text } => {
            line.args.push(("until", w.date(*until).into()));
            line.quote = quoted(text);
            line.tone = Some("info");
        }
        SuggestionWhat::Done { text } => (line.quote, line.tone) = (quoted(text), Some("ok")),
        SuggestionWhat::Declined { reason, text } => {
            line.args.push(("reason", w.t(&format!("choice-{reason}")).into()));
            line.quote = quoted(text);
        }
        SuggestionWhat::Late => line.tone = Some("warn"),
        SuggestionWhat::Grouped => {}
        SuggestionWhat::Placed { .. }
        | SuggestionWhat::SentOn { .. }
        | SuggestionWhat::Apart
        | SuggestionWhat::Reminded => line.hidden = true,
    }
    line
}
