//! `/admin/import`: a file of the neutral format, with what became of its rows; and what an import left open.

use super::{copyable, titled, wrong};
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::form::{Typed, Wrong};
use crate::i18n::Words;
use crate::icon;
use crate::import::{FileError, Format, Report, RowOutcome, Rows};
use crate::page::{self, Page};
use crate::route::Route;
use crate::web::sheet::Sheet;
use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{Multipart, RawQuery, State};
use axum::http::Method;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use futures::TryStreamExt;
use maud::{Markup, html};
use ombud_domain::import::{Kind, Problem};
use ombud_domain::permit::Permission::Administer;
use ombud_engine::gaps::OrderGaps;
use std::io;
use tokio::io::BufReader;
use tokio_util::io::StreamReader;

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::page(Method::GET, "/admin/import", Administer, || get(show)),
    Route::page(Method::POST, "/admin/import", Administer, || post(upload)).body(BODY_BYTES),
    Route::page(Method::GET, "/admin/import/gaps", Administer, || get(gaps)),
];

/// The largest file by the page; larger ones go by the API or the command line.
pub const BODY_BYTES: usize = 100_000_000;
/// Orders looked at for one page of gaps, and names shown of each kind.
const ORDERS: i64 = 500;
const NAMES: i64 = 20;

/// The form of a file, as it begins.
#[must_use]
pub fn blank() -> Typed {
    Typed::default().with("kind", "ndjson")
}

/// The fields: how the rows are written, and the file, in this order, since rows are read while they arrive.
#[must_use]
pub fn fields(sheet: Sheet<'_>) -> Markup {
    let w = sheet.w;
    let csv = |k: &Kind| (k.as_str().to_owned(), w.with("import-csv", &[("object", k.as_str().into())]));
    let kinds: Vec<(String, String)> =
        std::iter::once(("ndjson".to_owned(), w.t("import-ndjson"))).chain(Kind::ALL.iter().map(csv)).collect();
    html! {
        (sheet.select("kind", &kinds))
        (sheet.file("file", ".ndjson,.jsonl,.json,.csv,text/csv,application/x-ndjson"))
    }
}

/// How programs send the same: a line to be pasted into a terminal.
#[must_use]
pub fn by_hand(app: &App, w: &Words) -> Markup {
    let line = format!(
        "curl -H \"Authorization: Bearer $OMBUD_KEY\" -H \"Content-Type: application/x-ndjson\" --data-binary @orders.ndjson {}/api/v1/import",
        app.public_url
    );
    copyable(w, &line)
}

/// What came of an upload.
pub enum Taken {
    /// The person goes on without a file.
    Skipped,
    /// The rows were read; each has its result in the report.
    Read(Box<Report>),
    /// The file as a whole could not be read.
    Refused(Vec<Wrong>, Option<Problem>),
}

/// Takes the file of a form in.
///
/// # Errors
/// 400 when the form is none; the store's.
pub async fn take(app: &App, mut form: Multipart) -> Result<Taken, Fault> {
    let mut format = None;
    while let Some(field) = form.next_field().await.map_err(of_form)? {
        match field.name().unwrap_or_default() {
            "kind" => {
                let word = field.text().await.map_err(of_form)?;
                format = match word.as_str() {
                    "ndjson" => Some(Format::Ndjson),
                    kind => Kind::from_word(kind).map(Format::Csv),
                };
            }
            // Browsers send the pressed button after the file.
            "skip" => return Ok(Taken::Skipped),
            "file" if field.file_name().is_none_or(str::is_empty) => {}
            "file" => {
                let Some(format) = format else { return Ok(refused("kind", "not_a_choice", None)) };
                return read(app, field, format).await;
            }
            _ => {}
        }
    }
    Ok(refused("file", "required", None))
}

fn refused(field: &str, why: &str, problem: Option<Problem>) -> Taken {
    Taken::Refused(vec![Wrong::new(field, why)], problem)
}

fn of_form(error: MultipartError) -> Fault {
    Fault::of_status(error.status()).logged(error)
}

async fn read(app: &App, field: Field<'_>, format: Format) -> Result<Taken, Fault> {
    let bytes = BufReader::new(StreamReader::new(field.map_err(io::Error::other)));
    let cut = |error: FileError| Fault::bad("unreadable").logged(error);
    let mut rows = match Rows::open(bytes, format).await {
        Ok(rows) => rows,
        Err(FileError::Header(problem)) => return Ok(refused("file", "bad_header", Some(problem))),
        Err(error) => return Err(cut(error)),
    };
    let mut report = Report::default();
    while let Some(slice) = rows.next_slice().await.map_err(cut)? {
        let (objects, open) = slice.split();
        for result in open.results(app.engine.import(objects).await?) {
            report.count(&result);
        }
    }
    tracing::info!(changed = report.changed(), failed = report.failed(), "an administrator imported a file");
    if report.objects.is_empty() {
        return Ok(refused("file", "file_empty", None));
    }
    Ok(Taken::Read(Box::new(report)))
}

/// What is wrong with a CSV's header, in the words of the importer.
fn problem(problem: Option<&Problem>) -> Markup {
    html! { @if let Some(p) = problem { p.small.muted { bdi dir="ltr" lang="en" { (p) } } } }
}

/// What became of the rows.
#[must_use]
pub fn shown(w: &Words, report: &Report) -> Markup {
    let (changed, failed) = (report.changed(), report.failed());
    let counts = [("changed", changed.into()), ("failed", failed.into())];
    html! {
        section.card.stack #report aria-labelledby="report-t" {
            h2.section-t #report-t { (w.t("import-report")) }
            (page::flash(if failed == 0 { "ok" } else { "warn" }, &w.with("import-counts", &counts)))
            div.table-wrap role="region" aria-labelledby="report-t" tabindex="0" {
                table.table {
                    thead { tr {
                        th scope="col" { (w.t("col-object")) }
                        @for key in ["import-created", "import-updated", "import-unchanged", "import-older", "import-errors"] { th.num scope="col" { (w.t(key)) } }
                    } }
                    tbody {
                        @for (kind, tally) in &report.objects {
                            tr {
                                th scope="row" { span.code-no { (kind) } }
                                @for n in [tally.created, tally.updated, tally.unchanged, tally.ignored_older, tally.errors] { td.num { (w.number(n.try_into().unwrap_or(i64::MAX))) } }
                            }
                        }
                    }
                }
            }
            @if !report.first_errors.is_empty() { (errors(w, report)) }
        }
    }
}

fn errors(w: &Words, report: &Report) -> Markup {
    html! {
        h3 #errors-h { (w.t("import-first-errors")) }
        div.table-wrap role="region" aria-labelledby="errors-h" tabindex="0" {
            table.table {
                thead { tr { th.num scope="col" { (w.t("col-line")) } th scope="col" { (w.t("col-object")) } th scope="col" { (w.t("col-error")) } } }
                tbody {
                    @for row in &report.first_errors {
                        tr {
                            td.num { (w.number(row.line.try_into().unwrap_or(i64::MAX))) }
                            td { span.code-no { (row.object.map_or("?", Kind::as_str)) " " (row.id.as_deref().unwrap_or_default()) } }
                            td { @if let RowOutcome::Failed(problem) = &row.outcome { bdi dir="ltr" lang="en" { (problem) } } }
                        }
                    }
                }
            }
        }
    }
}

fn page(app: &App, viewer: &Viewer, top: Markup, faults: &[Wrong]) -> Markup {
    let (w, typed) = (viewer.words(), blank());
    let sheet = Sheet { w, typed: &typed, wrong: faults };
    let title = w.t("admin-import");
    let body = html! {
        h1.page-t { (title) }
        (sheet.summary())
        (top)
        section.card.stack {
            h2.section-t { (w.t("import-title")) }
            p.muted { (w.t("import-hint")) }
            form.wizard method="post" action="/admin/import" enctype="multipart/form-data" novalidate {
                (page::csrf(viewer))
                (fields(sheet))
                div.actions { button.btn.primary { (icon!(ArrowUpTray)) (w.t("import-button")) } }
            }
        }
        section.card.stack {
            h2.section-t { (w.t("import-by-hand")) }
            p.muted { (w.t("import-by-hand-hint")) }
            (by_hand(app, w))
        }
        section.card.stack {
            h2.section-t { (w.t("gaps-title")) }
            p.muted { (w.t("gaps-hint")) }
            p { a.btn href="/admin/import/gaps" { (w.t("gaps-show")) } }
        }
    };
    Page::admin(viewer, &titled(w, &title, !faults.is_empty())).body(body)
}

async fn show(State(app): State<App>, viewer: Viewer) -> Answer {
    Ok(page(&app, &viewer, html! {}, &[]).into_response())
}

async fn upload(State(app): State<App>, viewer: Viewer, form: Multipart) -> Answer {
    Ok(match take(&app, form).await? {
        Taken::Skipped => page(&app, &viewer, html! {}, &[]).into_response(),
        Taken::Read(report) => page(&app, &viewer, shown(viewer.words(), &report), &[]).into_response(),
        Taken::Refused(faults, why) => wrong(page(&app, &viewer, problem(why.as_ref()), &faults)),
    })
}

/// The same for the wizard, which has a page of its own around it.
#[must_use]
pub fn told(faults: &Taken) -> (Markup, &[Wrong]) {
    match faults {
        Taken::Refused(faults, why) => (problem(why.as_ref()), faults),
        Taken::Read(_) | Taken::Skipped => (html! {}, &[]),
    }
}

async fn gaps(State(app): State<App>, viewer: Viewer, RawQuery(query): RawQuery) -> Answer {
    let w = viewer.words();
    let query = Typed::read(query.unwrap_or_default().as_bytes())?;
    let after = query.get("after").and_then(|a| a.parse().ok()).unwrap_or(0);
    let (orders, next) = app.engine.order_gaps(after, ORDERS).await?;
    let mut missing = Vec::new();
    for kind in Kind::ALL {
        let names = app.engine.missing(*kind, "", NAMES + 1).await?;
        if !names.is_empty() {
            missing.push((*kind, names));
        }
    }
    let title = w.t("gaps-title");
    let shown = |names: &[ombud_store::mirror::Name]| {
        let first: Vec<&str> = names.iter().take(NAMES as usize).map(|n| n.external_id.as_str()).collect();
        format!("{}{}", first.join(", "), if names.len() as i64 > NAMES { " …" } else { "" })
    };
    let body = html! {
        a.back href="/admin/import" { (icon!(ArrowLeft, "flip")) (w.t("admin-import")) }
        h1.page-t { (title) }
        p.muted { (w.t("gaps-hint")) }
        section.card.stack {
            h2.section-t { (w.t("gaps-missing")) }
            @if missing.is_empty() { p.muted { (w.t("gaps-none")) } } @else {
                dl.kv.rows-lined { @for (kind, names) in &missing { div { dt { span.code-no { (kind.as_str()) } } dd { bdi.code-no { (shown(names)) } } } } }
            }
        }
        (order_gaps(w, &orders, after, next))
    };
    Ok(Page::admin(&viewer, &title).body(body).into_response())
}

fn order_gaps(w: &Words, orders: &[OrderGaps], after: i64, next: Option<i64>) -> Markup {
    html! {
        div.card.stack {
            h2.section-t #orders-t { (w.t("gaps-orders")) }
            @if orders.is_empty() { p.muted { (w.t("gaps-none")) } } @else {
                div.table-wrap role="region" aria-labelledby="orders-t" tabindex="0" {
                    table.table {
                        thead { tr { th scope="col" { (w.t("col-order")) } th scope="col" { (w.t("col-gap")) } } }
                        tbody {
                            @for order in orders {
                                tr {
                                    th scope="row" { span.code-no { (order.order) } }
                                    td { @for (n, gap) in order.gaps.iter().enumerate() { @if n > 0 { ", " } (w.t(&format!("gap-{}", gap.as_str()))) } }
                                }
                            }
                        }
                    }
                }
            }
            @if after > 0 || next.is_some() {
                nav.pager aria-label=(w.t("gaps-orders")) {
                    @if after > 0 { a.btn href="/admin/import/gaps" rel="prev" { (icon!(ChevronLeft, "flip")) (w.t("gaps-first")) } }
                    @if let Some(n) = next { a.btn href=(format!("/admin/import/gaps?after={n}")) rel="next" { (w.t("gaps-next")) (icon!(ChevronRight, "flip")) } }
                }
            }
        }
    }
}
