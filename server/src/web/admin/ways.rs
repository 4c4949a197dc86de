//! `/admin/policies/ways`: the bodies outside that people are told of, as a new version of the policy. A list that is as ours
//! is not written down, so that it follows later releases.

use super::policy_form;
use super::policy_frame::{self, Ground};
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::Answer;
use crate::form::{Typed, Wrong};
use crate::i18n::{Lang, Words};
use crate::route::Route;
use crate::show::routes::{one, said};
use crate::web::sheet::{Line, Sheet};
use axum::extract::{RawQuery, State};
use axum::http::Method;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use maud::{Markup, html};
use ombud_domain::outside::{OURS, OWN_WAYS, Way, WayWords, check_ways};
use ombud_domain::permit::Permission::Administer;
use ombud_domain::policy::Policy;
use ombud_text::safe_text::clean_block;

const HERE: &str = "/admin/policies/ways";
/// The parts of what is said of a way.
const PARTS: [&str; 3] = ["name", "cost", "time"];
const YES_NO: [&str; 2] = ["yes", "no"];
const WHOM: [&str; 3] = ["buyers", "shops", "both"];
const ABOUT: [&str; 2] = ["purchases", "all"];

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::page(Method::GET, HERE, Administer, || get(begin)),
    Route::page(Method::POST, HERE, Administer, || post(send)),
];

fn keys() -> impl Iterator<Item = &'static str> {
    OURS.into_iter().chain(OWN_WAYS)
}

/// A field of a row; [`Sheet`] knows how they are named.
fn field(key: &str, name: &str) -> String {
    format!("{key}__way_{name}")
}

/// A field of a row's words in one language.
fn said_in(key: &str, part: &str, language: &str) -> String {
    format!("{key}__{language}__way_{part}")
}

/// The form as it begins.
fn filled(policy: &Policy) -> Typed {
    let mut typed = Typed::default();
    let ways = policy.outside_ways();
    for key in keys() {
        let blank = || Way {
            key: key.to_owned(),
            on: false,
            buyers: true,
            shops: false,
            moderation: false,
            countries: Vec::new(),
            link: String::new(),
            words: std::collections::BTreeMap::new(),
        };
        let way = ways.iter().find(|w| w.key == key).cloned().unwrap_or_else(blank);
        let whom = match (way.buyers, way.shops) {
            (true, true) => "both",
            (false, true) => "shops",
            _ => "buyers",
        };
        typed = typed.with(&field(key, "on"), if way.on { "yes" } else { "no" });
        typed = typed.with(&field(key, "whom"), whom);
        typed = typed.with(&field(key, "about"), if way.moderation { "all" } else { "purchases" });
        typed = typed.with(&field(key, "countries"), way.countries.join(" "));
        typed = typed.with(&field(key, "link"), way.link.clone());
        for lang in Lang::all() {
            let said = way.words.get(lang.tag()).cloned().unwrap_or_default();
            for (part, text) in PARTS.into_iter().zip([said.name, said.cost, said.time]) {
                typed = typed.with(&said_in(key, part, lang.tag()), text);
            }
        }
    }
    typed
}

/// What is read where no own words stand.
fn hint(w: &Words, key: &str, part: &str, lang: Lang) -> Option<String> {
    let text = if part == "name" { format!("way-{key}") } else { format!("way-{key}-{part}") };
    let ours = OURS.contains(&key).then(|| Words { lang, ..w.clone() }.find(&text)).flatten();
    ours.map(|ours| w.with("option-ours", &[("words", ours.into())]))
}

fn fields(sheet: Sheet<'_>) -> Markup {
    let w = sheet.w;
    let choices = |words: &[&str]| -> Vec<_> {
        words.iter().map(|word| ((*word).to_owned(), w.t(&format!("way-pick-{word}")))).collect()
    };
    let open = |key: &str| {
        sheet.typed.get(&field(key, "on")) == Some("yes")
            || sheet.wrong.iter().any(|e| e.field.starts_with(&format!("{key}__")))
    };
    html! {
        @for key in keys() {
            details.card open[open(key)] {
                summary { strong { (w.t(&format!("row-{key}"))) } }
                div.stack {
                    div.two {
                        div { (sheet.select(&field(key, "on"), &choices(&YES_NO))) }
                        div { (sheet.select(&field(key, "whom"), &choices(&WHOM))) }
                    }
                    (sheet.select(&field(key, "about"), &choices(&ABOUT)))
                    (sheet.line(&field(key, "countries"), Line::Code))
                    (sheet.line(&field(key, "link"), Line::Code))
                    @for lang in Lang::all() {
                        fieldset.field {
                            legend { (lang.name()) }
                            @for part in PARTS {
                                (sheet.hinted(&said_in(key, part, lang.tag()), Line::Words, hint(w, key, part, lang)))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// One line of text; joiners stay, Persian needs them.
fn one_line(typed: &str) -> String {
    clean_block(typed).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The list that was typed.
fn read(typed: &Typed) -> Result<Vec<Way>, Vec<Wrong>> {
    let (mut ways, mut wrong) = (Vec::new(), Vec::new());
    for key in keys() {
        let chosen = |name: &str| typed.get(&field(key, name)).unwrap_or_default();
        let words = |lang: Lang| {
            let said = |part: &str| one_line(typed.get(&said_in(key, part, lang.tag())).unwrap_or_default());
            (lang.tag().to_owned(), WayWords { name: said("name"), cost: said("cost"), time: said("time") })
        };
        let said = Lang::all().map(words).filter(|(_, said)| *said != WayWords::default()).collect();
        let (on, whom, about) = (chosen("on"), chosen("whom"), chosen("about"));
        let bad = [("on", YES_NO.contains(&on)), ("whom", WHOM.contains(&whom)), ("about", ABOUT.contains(&about))];
        wrong.extend(bad.iter().filter(|b| !b.1).map(|(name, _)| Wrong::new(&field(key, name), "not_a_choice")));
        let countries = chosen("countries").split([' ', ',', ';']).filter(|c| !c.is_empty());
        let way = Way {
            key: key.to_owned(),
            on: on == "yes",
            buyers: whom != "shops",
            shops: whom != "buyers",
            moderation: about == "all",
            countries: countries.map(str::to_uppercase).collect(),
            link: chosen("link").trim().to_owned(),
            words: said,
        };
        // An own way that was never used needs no row.
        if way.is_ours() || way.on || !way.words.is_empty() {
            ways.push(way);
        }
    }
    wrong.extend(check_ways(&ways).into_iter().map(|(key, name, why)| match name.split_once('_') {
        Some((part, language)) => Wrong::new(&said_in(&key, part, language), why),
        None => Wrong::new(&field(&key, &name), why),
    }));
    match wrong.is_empty() {
        true if ways == Way::ours() => Ok(Vec::new()),
        true => Ok(ways),
        false => Err(wrong),
    }
}

/// A way of a version in one line; nothing where it has none.
fn in_short(w: &Words, ways: &[Way], key: &str) -> String {
    let Some(way) = ways.iter().find(|way| way.key == key && way.on) else { return w.t("option-off") };
    let whom = match (way.buyers, way.shops) {
        (true, true) => "both",
        (false, true) => "shops",
        _ => "buyers",
    };
    let countries = if way.countries.is_empty() { w.t("policy-all-countries") } else { way.countries.join(" ") };
    let words = said(w, way);
    let mut parts =
        vec![words.name, words.cost, words.time, w.t(&format!("way-pick-{whom}")), countries, way.link.clone()];
    parts.push(w.t(if way.moderation { "way-pick-all" } else { "way-pick-purchases" }));
    parts.retain(|part| !part.is_empty());
    parts.join(" · ")
}

/// What differs between two versions: the way, before, after.
#[must_use]
pub fn changes(w: &Words, before: &Policy, after: &Policy) -> Vec<(String, String, String)> {
    if before.ways == after.ways {
        return Vec::new();
    }
    let (old, new) = (before.outside_ways(), after.outside_ways());
    let differs = |key: &&str| old.iter().find(|way| way.key == *key) != new.iter().find(|way| way.key == *key);
    let row = |key: &str| (w.t(&format!("row-{key}")), in_short(w, &old, key), in_short(w, &new, key));
    keys().filter(differs).map(row).collect()
}

/// All ways of a version.
#[must_use]
pub fn shown(w: &Words, policy: &Policy) -> Markup {
    let (title, ways) = (w.t("policy-ways"), policy.outside_ways());
    html! {
        div.table-wrap role="region" aria-label=(title) tabindex="0" {
            table.table {
                thead { tr { th scope="col" colspan="2" { (title) } } }
                tbody { @for way in &ways { tr { th scope="row" { (w.t(&format!("row-{}", way.key))) } td dir="auto" { (in_short(w, &ways, &way.key)) } } } }
            }
        }
    }
}

async fn begin(State(app): State<App>, viewer: Viewer, RawQuery(query): RawQuery) -> Answer {
    let query = Typed::read(query.unwrap_or_default().as_bytes())?;
    let ground = Ground::of(&app, &query)?;
    let typed = filled(&ground.base);
    Ok(form(&app, &viewer, &ground, &typed, &ground.base, &[]).into_response())
}

fn form(app: &App, viewer: &Viewer, ground: &Ground, typed: &Typed, seen: &Policy, faults: &[Wrong]) -> Markup {
    let (w, base) = (viewer.words(), &ground.base);
    let sheet = Sheet { w, typed, wrong: faults };
    let above = html! {
        p.muted { (w.t("policy-ways-hint")) }
        @if faults.is_empty() && seen != base {
            section.card.stack #preview aria-labelledby="preview-t" {
                h2.section-t #preview-t { (w.t("option-preview")) }
                dl.kv { @for way in seen.outside_ways().iter().filter(|way| way.on) { (one(w, way)) } }
            }
            (policy_form::diff(w, base, seen, &w.with("policy-diff", &[("n", base.version.into())])))
        }
    };
    let look = html! { button.btn name="do" value="look" { (w.t("option-look")) } };
    ground.draw(app, viewer, (&w.t("policy-ways"), HERE), sheet, &above, &fields(sheet), &look)
}

async fn send(State(app): State<App>, viewer: Viewer, typed: Typed) -> Answer {
    let made = |base: &Policy| Ok(Policy { ways: read(&typed)?, ..base.clone() });
    let again =
        |ground: &Ground, policy: &Policy, faults: &[Wrong]| form(&app, &viewer, ground, &typed, policy, faults);
    policy_frame::send(&app, &viewer, &typed, made, again).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_as_ours_is_not_written_down_and_what_is_shown_is_read_again() {
        assert_eq!(read(&filled(&Policy::default())), Ok(vec![]));
        let mut ways = Way::ours();
        ways[0].on = false;
        ways[2].countries = vec!["BR".into(), "PT".into()];
        ways[2].words.insert("pt".into(), WayWords { name: "Consumidor".into(), ..WayWords::default() });
        let policy = Policy { ways: ways.clone(), ..Policy::default() };
        assert_eq!(read(&filled(&policy)), Ok(ways));
    }
}
