//! The record as a page: it loads nothing, runs nothing, and prints.

use super::about::{self, Piece};
use super::decided;
use super::gather::{Bundle, Eyes, Gathered};
use super::keys::{self, Key};
use super::line::{self, told};
use super::mask::MARK;
use super::seal::Part;
use crate::auth::Viewer;
use crate::format::iso;
use crate::show::deadline::outcome;
use crate::show::name_of;
use crate::show::video::length;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use ombud_domain::actor::Party;
use ombud_domain::time::Instant;
use ombud_store::ledger::Chained;

const STYLE: &str = include_str!("record.css");
/// The page may show itself and nothing else, wherever it is opened.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
/// Where the events go. No text of people can hold it, since theirs is escaped.
const EVENTS: &str = "<!--events-->";
/// Where the cases go that belong to it.
const BESIDE: &str = "<!--beside-->";
/// Where the data go.
const DATA: &str = "<!--data-->";

/// The pieces of the page in front of the data: the head, one for each event, and what stands between; the same for each
/// case that belongs to it.
pub(super) fn parts(viewer: &Viewer, bundle: &Bundle, key: &Key, url: &str) -> Vec<Part> {
    let frame = frame(viewer, bundle, key, url).into_string();
    let (head, rest) = frame.split_once(EVENTS).unwrap_or((&frame, ""));
    let (middle, rest) = rest.split_once(BESIDE).unwrap_or((rest, ""));
    let (foot, _) = rest.split_once(DATA).unwrap_or((rest, ""));
    let mut parts = vec![Part::new("the page above the events", format!("{head}\n"))];
    events(viewer, &bundle.main, &mut parts);
    parts.push(Part::new("the page below the events", format!("{middle}\n")));
    for found in &bundle.beside {
        let section = beside(viewer, found).into_string();
        let (head, foot) = section.split_once(EVENTS).unwrap_or((&section, ""));
        parts.push(Part::new(&found.named("the head on the page"), format!("{head}\n")));
        events(viewer, found, &mut parts);
        parts.push(Part::new(&found.named("the foot on the page"), format!("{foot}\n")));
    }
    let foot = format!("{foot}<script type=\"application/json\" id=\"record\">\n");
    parts.push(Part::new("the end of the page", foot));
    parts
}

fn events(viewer: &Viewer, found: &Gathered, parts: &mut Vec<Part>) {
    let pieces = about::evidence(found);
    for row in &found.rows {
        let kind = found.entry(row.seq).map(|e| e.kind.as_str());
        let name = format!("{} on the page", found.named(&line::name(row.seq, kind)));
        parts.push(Part::new(&name, format!("{}\n", item(viewer, found, row, &pieces).into_string())));
    }
}

/// A case that belongs to it.
fn beside(viewer: &Viewer, found: &Gathered) -> Markup {
    let (w, env) = (viewer.words(), found.env());
    let id = format!("case-{}", env.number);
    html! {
        section.beside aria-labelledby=(id) {
            h2 id=(id) { (w.t(&format!("kind-{}", found.loaded.seen_kind()))) " " (env.number) }
            p dir="auto" { (found.mask.text(&env.title, Party::Platform)) }
            (state(viewer, found))
            (decisions(viewer, found))
            (evidence(viewer, found))
            h3 { (w.t("record-events")) }
            ol { (PreEscaped(EVENTS)) }
        }
    }
}

fn frame(viewer: &Viewer, bundle: &Bundle, key: &Key, url: &str) -> Markup {
    let found = &bundle.main;
    let (w, env) = (viewer.words(), found.env());
    let title = w.with("record-title", &[("number", env.number.clone().into())]);
    html! {
        (DOCTYPE)
        html lang=(w.lang.tag()) dir=(w.lang.dir()) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main {
                    h1 { (title) }
                    p dir="auto" { (found.mask.text(&env.title, Party::Platform)) }
                    p.muted { (w.with("record-made", &[("when", w.full(found.made_at).into()), ("who", found.eyes.code().into()), ("zone", w.zone_name().into())])) }
                    (state(viewer, found))
                    (decisions(viewer, found))
                    (evidence(viewer, found))
                    section aria-labelledby="events" {
                        h2 #events { (w.t("record-events")) }
                        ol { (PreEscaped(EVENTS)) }
                    }
                    (PreEscaped(BESIDE))
                    (proof(viewer, found, key, url))
                }
                (PreEscaped(DATA))
            }
        }
    }
}

fn state(viewer: &Viewer, found: &Gathered) -> Markup {
    let (w, env) = (viewer.words(), found.env());
    let names = &found.loaded.names;
    html! {
        section aria-labelledby=(id(found, "state")) {
            h2 id=(id(found, "state")) { (w.t("record-state")) }
            dl {
                dt { (w.t(&format!("kind-{}", found.loaded.seen_kind()))) }
                dd { (w.t(&format!("stage-{}", found.loaded.seen.stage.replace('_', "-")))) (outcome(viewer, &found.loaded)) }
                @if let Some(due) = env.due {
                    dt { (w.t("record-due")) }
                    dd { (w.full(due)) }
                    dt { (w.t("if-nobody-acts")) }
                    dd { (w.t(&format!("silence-{}", env.silence.replace('_', "-")))) }
                }
                dt { (w.t("record-opened")) } dd { (w.full(env.opened_at)) }
                @if let Some(at) = env.closed_at { dt { (w.t("closed")) } dd { (w.full(at)) } }
                dt { (w.t("party-buyer")) } dd { bdi { (name_of(names, Party::Buyer, w)) } }
                @if env.shop.is_some() { dt { (w.t("party-shop")) } dd { bdi { (name_of(names, Party::Shop, w)) } } }
                @if let Some(order) = &names.order { dt { (w.t("order")) } dd { code { (order) } } }
            }
            @if found.eyes != Eyes::Outside { p.small.muted { (w.with("record-mark", &[("mark", MARK.into())])) } }
        }
    }
}

fn decisions(viewer: &Viewer, found: &Gathered) -> Markup {
    let (all, w) = (decided::decisions(viewer, found), viewer.words());
    html! {
        @if !all.is_empty() {
            section aria-labelledby=(id(found, "decisions")) {
                h2 id=(id(found, "decisions")) { (w.t("record-decisions")) }
                ul { @for d in &all {
                    li {
                        p { (d.says) " " (entry_no(viewer, found, d.event)) }
                        @if let Some(text) = &d.text { blockquote dir="auto" { (text) } }
                        p.small.muted {
                            (w.t(if d.automated { "record-by-clock" } else { "record-by-people" }))
                            @if let Some(rule) = &d.rule { " " (w.with("record-rule", &[("rule", rule.clone().into())])) }
                            @if !d.evidence.is_empty() { " " (w.t("record-seen")) @for seq in &d.evidence { " " (entry_no(viewer, found, *seq)) } }
                        }
                    }
                } }
            }
        }
    }
}

fn evidence(viewer: &Viewer, found: &Gathered) -> Markup {
    let w = viewer.words();
    let all = about::evidence(found);
    html! {
        @if !all.is_empty() {
            section aria-labelledby=(id(found, "evidence")) {
                h2 id=(id(found, "evidence")) { (w.t("record-evidence")) }
                p.small.muted { (w.t("record-evidence-hint")) @if found.eyes == Eyes::Outside { " " (w.t("record-evidence-inside")) } }
                ul { @for piece in &all { li { (shown(viewer, piece)) " " (entry_no(viewer, found, piece.event)) } } }
            }
        }
    }
}

/// The id of a heading.
fn id(found: &Gathered, name: &str) -> String {
    if found.beside { format!("{}-{name}", found.env().number) } else { name.to_owned() }
}

fn entry_no(viewer: &Viewer, found: &Gathered, seq: i64) -> Markup {
    let w = viewer.words();
    html! { a.small href=(format!("#{}", found.anchor(seq))) { (w.with("record-entry", &[("n", seq.into())])) } }
}

fn shown(viewer: &Viewer, piece: &Piece) -> Markup {
    let w = viewer.words();
    let kind = piece.kind.as_ref().and_then(|k| w.find(&format!("choice-{k}")));
    html! {
        @if let Some(kind) = kind { (kind) " " }
        @if let Some(name) = &piece.name { bdi { (name) } }
        @if let Some(ms) = piece.length_ms { " · " (length(w, ms)) }
        @if let Some(text) = &piece.text { blockquote dir="auto" { (text) } }
        @if let Some(hash) = &piece.sha256 { p { code { "SHA-256 " (hash) } } }
    }
}

/// One event: a line for everybody, the content for those who may see it.
fn item(viewer: &Viewer, found: &Gathered, row: &Chained, pieces: &[Piece]) -> Markup {
    let w = viewer.words();
    let id = found.anchor(row.seq);
    let Some(entry) = found.entry(row.seq) else {
        return html! { li id=(id) { p.muted { span.no { (w.number(row.seq)) "." } " " (w.t("record-other-eyes")) } } };
    };
    let (says, words) = told(viewer, found, entry);
    let at = Instant(entry.at);
    html! {
        li id=(id) {
            p {
                span.no { (w.number(row.seq)) "." } " "
                @match (&says, &entry.body) {
                    (Some(says), _) => (says),
                    (None, None) => span.muted { (w.t("record-erased")) },
                    (None, Some(_)) => span.muted { (w.t("record-quiet")) " " code { (entry.kind) } },
                }
                " " time.small datetime=(iso(at)) { (w.short(at)) }
            }
            @if let Some(words) = words { blockquote dir="auto" { (words) } }
            @let mine: Vec<&Piece> = pieces.iter().filter(|p| p.event == row.seq && p.sha256.is_some()).collect();
            @if !mine.is_empty() { ul { @for piece in mine { li { @if let Some(name) = &piece.name { bdi { (name) } } @if let Some(ms) = piece.length_ms { " · " (length(w, ms)) } @if let Some(hash) = &piece.sha256 { p { code { "SHA-256 " (hash) } } } } } } }
            @if found.masked.contains(&row.seq) { p.small.muted { (w.t("record-masked")) } }
        }
    }
}

fn proof(viewer: &Viewer, found: &Gathered, key: &Key, url: &str) -> Markup {
    let w = viewer.words();
    let head = found.rows.last().map(|r| hex::encode(r.link)).unwrap_or_default();
    html! {
        section aria-labelledby="proof" {
            h2 #proof { (w.t("record-proof")) }
            p { (w.t("record-proof-text")) }
            p { code { "ombud verify FILE --url " (url) } }
            dl.small {
                dt { (w.t("record-head")) } dd { code { (head) } }
                dt { (w.t("record-key")) } dd { code { (key.id) } }
                dt { (w.t("record-keys")) } dd { code { (url) (keys::PATH) } }
            }
        }
    }
}
