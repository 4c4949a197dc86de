//! The fairness report: for those who work here, and without small groups for everybody.

use crate::app::App;
use crate::auth::{Look, Viewer};
use crate::fairness::ours::Outside;
use crate::fairness::{By, FEW, Line, Report, SecondLook, Times, csv, fronts, report};
use crate::fault::Answer;
use crate::i18n::Words;
use crate::icon;
use crate::page::{Page, plain_wide};
use crate::route::Route;
use crate::show;
use axum::extract::{Query, State};
use axum::http::{Method, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use maud::{Markup, html};
use ombud_domain::actor::Role;
use ombud_domain::agreement::ENOUGH;
use ombud_domain::money::Money;
use ombud_domain::permit::Permission;
use serde::Deserialize;

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::page(Method::GET, "/fairness", Permission::Fairness, || get(inside)),
    Route::page(Method::GET, "/fairness.csv", Permission::Fairness, || get(inside_csv)),
    Route::public(Method::GET, "/fairness/public", || get(outside)),
    Route::public(Method::GET, "/fairness/public.csv", || get(outside_csv)),
];

#[derive(Debug, Default, Deserialize)]
struct Asked {
    #[serde(default)]
    by: String,
}

async fn inside(State(app): State<App>, viewer: Viewer, Query(asked): Query<Asked>) -> Answer {
    let report = report(&app, By::from_code(&asked.by), fronts(&viewer)).await?;
    let (badges, _) = show::badges_of(&app, &viewer).await?;
    let title = viewer.words().t("fairness-title");
    let content = html! {
        div.stack.wide {
            h1.page-t { (title) }
            (drawn(viewer.words(), &report, "/fairness", "/fairness.csv"))
            p { a href="/fairness/public" { (viewer.words().t("fairness-public-link")) } }
        }
    };
    let content = match viewer.actor.role {
        Role::Administrator => content,
        _ => {
            html! { main.panes #main { section.pane.thread #thread { div.pane-body.pad tabindex="0" { (content) } } } }
        }
    };
    Ok(Page::of(&viewer, &title).badges(badges).body(content).into_response())
}

async fn outside(State(app): State<App>, look: Look, viewer: Option<Viewer>, Query(asked): Query<Asked>) -> Answer {
    let report = report(&app, By::from_code(&asked.by), None).await?.public();
    let title = look.words.t("fairness-title");
    let content = html! {
        div.stack.wide {
            h1.page-t { (title) }
            (drawn(&look.words, &report, "/fairness/public", "/fairness/public.csv"))
        }
    };
    Ok(plain_wide(&look, viewer.as_ref(), &title, &content).into_response())
}

async fn inside_csv(State(app): State<App>, viewer: Viewer, Query(asked): Query<Asked>) -> Answer {
    sent(&report(&app, By::from_code(&asked.by), fronts(&viewer)).await?)
}

async fn outside_csv(State(app): State<App>, Query(asked): Query<Asked>) -> Answer {
    sent(&report(&app, By::from_code(&asked.by), None).await?.public())
}

fn sent(report: &Report) -> Answer {
    let name = format!("attachment; filename=\"fairness-{}.csv\"", report.by);
    let headers = [(header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, name)];
    let response: Response = (headers, csv::table(report)?).into_response();
    Ok(response)
}

fn drawn(w: &Words, report: &Report, path: &str, file: &str) -> Markup {
    html! {
        p.muted { (w.with("fairness-lead", &[("first", report.first.clone().into()), ("last", report.last.clone().into())])) }
        nav.cluster aria-label=(w.t("fairness-group-by")) {
            @for by in By::ALL {
                a.btn.small href=(format!("{path}?by={}", by.code())) aria-current=[(by.code() == report.by).then_some("page")] { (w.t(&format!("fairness-by-{}", by.code()))) }
            }
            a.btn.small.quiet href=(format!("{file}?by={}", report.by)) download { (icon!(ArrowDownTray)) (w.t("fairness-file")) }
        }
        @if report.hidden > 0 { p.small { (w.with("fairness-hidden", &[("n", count(report.hidden).into()), ("few", count(FEW).into())])) } }
        @if !report.whole { p.small { (w.t("fairness-not-whole")) } }
        @if report.lines.is_empty() {
            div.card { div.blank { (icon!(Scale)) h2 { (w.t("fairness-empty")) } p { (w.t("fairness-empty-more")) } } }
        } @else {
            (table(w, report))
            (looks(w, report.second_look))
            (ends(w, report))
            p.small.muted { (w.t("fairness-how")) }
        }
        (ours(w, report))
    }
}

fn count(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

fn percent(w: &Words, pm: i64) -> String {
    w.with("fairness-percent", &[("n", ((pm + 5) / 10).into())])
}

fn group(w: &Words, report: &Report, line: &Line) -> String {
    match (report.by, line.key.as_str()) {
        (_, "") => w.t("fairness-unknown"),
        ("reason", reason) => w.find(&format!("choice-{reason}")).unwrap_or_else(|| reason.to_owned()),
        (_, key) => key.to_owned(),
    }
}

fn days(w: &Words, times: Option<Times>) -> Markup {
    const DAY: i64 = 86_400_000;
    let up = |ms: i64| (ms + DAY - 1) / DAY;
    html! {
        @match times {
            Some(t) => (w.with("fairness-days", &[("median", up(t.median_ms).into()), ("most", up(t.p95_ms).into())])),
            None => "–",
        }
    }
}

fn table(w: &Words, report: &Report) -> Markup {
    let staff = report.lines.iter().any(|l| l.spread_pm.is_some());
    let sampled = report.second_look.sampled > 0;
    html! {
        div.table-wrap role="region" aria-label=(w.t("fairness-title")) tabindex="0" {
            table.table {
                thead { tr {
                    th scope="col" { (w.t(&format!("fairness-by-{}", report.by))) }
                    @for key in ["opened", "closed", "buyer", "shop", "split", "whole", "talk", "review", "execution", "silent-buyer", "silent-shop", "automated", "appealed", "overturned", "final", "late", "departed", "reassessed", "money"] {
                        th.num scope="col" { (w.t(&format!("fairness-col-{key}"))) }
                    }
                    @if staff { th.num scope="col" { (w.t("fairness-col-spread")) } }
                    @if sampled { @for key in ["sampled", "agreed", "kappa"] { th.num scope="col" { (w.t(&format!("fairness-col-{key}"))) } } }
                } }
                tbody { @for l in &report.lines {
                    tr {
                        th scope="row" { bdi { (group(w, report, l)) } }
                        td.num { (w.number(count(l.opened))) }
                        td.num { (w.number(count(l.closed))) }
                        td.num { (percent(w, l.buyer_pm)) }
                        td.num { (percent(w, l.shop_pm)) }
                        td.num { (percent(w, l.split_pm)) }
                        @for times in [l.whole, l.talk, l.review, l.execution] { td.num { (days(w, times)) } }
                        @for pm in [l.buyer_silent_pm, l.shop_silent_pm, l.automated_pm, l.appealed_pm, l.overturned_pm] { td.num { (percent(w, pm)) } }
                        td.num { (after_appeals(w, l)) }
                        td.num { (w.number(l.our_late)) }
                        td.num { (percent(w, l.departed_pm)) }
                        td.num { (percent(w, l.reassessed_pm)) }
                        td.num { @for sum in &l.money { div { (money(w, sum)) } } }
                        @if staff { td.num { @match l.spread_pm { Some(pm) => (percent(w, pm)), None => "–" } } }
                        @if sampled { (looked(w, l.second_look)) }
                    }
                } }
            }
        }
    }
}

/// Who prevailed after all appeals.
fn after_appeals(w: &Words, l: &Line) -> String {
    let share = |pm| percent(w, pm).into();
    let values =
        [("buyer", share(l.final_buyer_pm)), ("shop", share(l.final_shop_pm)), ("split", share(l.final_split_pm))];
    w.with("fairness-after-appeals", &values)
}

/// How late we were, desk by desk, and how proceedings outside the house ended.
fn ours(w: &Words, report: &Report) -> Markup {
    let told = |n: Option<i64>| n.map_or_else(|| w.t("fairness-too-few"), |n| w.number(n));
    html! {
        section.stack.tight {
            h2.section-t { (w.t("fairness-ours")) }
            div.table-wrap role="region" aria-label=(w.t("fairness-ours")) tabindex="0" { table.table {
                thead { tr { @for key in ["desk", "desk-cases", "desk-missed"] { th scope="col" { (w.t(&format!("fairness-col-{key}"))) } } } }
                tbody { @for desk in &report.desks { tr {
                    th scope="row" { (w.t(&format!("fairness-desk-{}", desk.desk))) }
                    td.num { (told(desk.cases)) }
                    td.num { (told(desk.missed)) }
                } } }
            } }
            (outside_bodies(w, &report.outside))
        }
    }
}

fn outside_bodies(w: &Words, outside: &Outside) -> Markup {
    let result = |result: &str| match result {
        "" => w.t("fairness-outside-open"),
        code => w.find(&format!("choice-{code}")).unwrap_or_else(|| code.to_owned()),
    };
    let told = |n: Option<usize>| n.map_or_else(|| w.t("fairness-too-few"), |n| w.number(count(n)));
    html! {
        h3 { (w.t("fairness-outside")) }
        dl.kv {
            div { dt { (w.t("fairness-outside-began")) } dd { (told(outside.began)) } }
            div { dt { (w.t("fairness-outside-ended")) } dd { (told(outside.ended)) } }
            div { dt { (w.t("fairness-outside-took")) } dd { (days(w, outside.took)) } }
            @for end in &outside.ends {
                div { dt { (w.t(&format!("body-{}", end.body))) ": " (result(&end.result)) } dd { (w.number(count(end.count))) } }
            }
        }
    }
}

/// Of how many in the sample, and how far both agree.
fn looked(w: &Words, look: SecondLook) -> Markup {
    html! {
        td.num { @if look.sampled > 0 { (w.with("room-of", &[("n", count(look.looked).into()), ("most", count(look.sampled).into())])) } @else { "–" } }
        @for said in [look.agreed_pm.map(|pm| percent(w, pm)), look.kappa_pm.map(|pm| w.ratio(pm))] {
            td.num { @match said {
                Some(said) => (said),
                None if look.sampled > 0 && look.looked < ENOUGH => span.muted { (w.t("fairness-too-few")) },
                None => "–",
            } }
        }
    }
}

/// The blind second look over the whole time, in a sentence.
fn looks(w: &Words, look: SecondLook) -> Markup {
    let values = [
        ("looked", count(look.looked).into()),
        ("sampled", count(look.sampled).into()),
        ("enough", count(ENOUGH).into()),
    ];
    html! {
        @if look.sampled > 0 {
            section.stack.tight aria-labelledby="looks-t" {
                h2.section-t #looks-t { (w.t("fairness-looks")) }
                p {
                    (w.with("fairness-looks-counted", &values)) " "
                    @match (look.agreed_pm, look.kappa_pm) {
                        (Some(agreed), Some(kappa)) => (w.with("fairness-looks-kappa", &[("agreed", percent(w, agreed).into()), ("kappa", w.ratio(kappa).into())])),
                        (Some(agreed), None) => (w.with("fairness-looks-agreed", &[("agreed", percent(w, agreed).into())])),
                        _ => (w.with("fairness-looks-few", &values)),
                    }
                }
                p.small.muted { (w.t("fairness-looks-how")) }
            }
        }
    }
}

fn money(w: &Words, sum: &crate::fairness::Sum) -> String {
    let say = |minor: i64| {
        sum.currency.parse().map_or_else(|_| w.number(minor), |currency| w.money(Money::new(minor, currency)))
    };
    let mut said =
        w.with("fairness-paid-of", &[("paid", say(sum.paid_minor).into()), ("asked", say(sum.asked_minor).into())]);
    if sum.final_minor != sum.paid_minor {
        said.push_str("; ");
        said.push_str(&w.with("fairness-paid-after", &[("paid", say(sum.final_minor).into())]));
    }
    said
}

/// How disputes ended, group by group.
fn ends(w: &Words, report: &Report) -> Markup {
    let word = |key: String, code: &str| w.find(&key).unwrap_or_else(|| code.to_owned());
    html! {
        details {
            summary { (w.t("fairness-ends")) }
            div.stack {
                @for l in report.lines.iter().filter(|l| !l.ends.is_empty()) {
                    div {
                        h3 { bdi { (group(w, report, l)) } }
                        ul { @for end in &l.ends {
                            li { (word(format!("outcome-{}", end.outcome), &end.outcome)) ", " (word(format!("how-{}", end.how), &end.how)) ": " (w.number(count(end.count))) }
                        } }
                    }
                }
            }
        }
    }
}
