//! Quick replies as a table for spreadsheets: `name,language,folder,text`. What is taken in replaces what has the same name
//! and language; one wrong row, and nothing is.

use super::{ROWS, by, read};
use crate::app::App;
use crate::auth::Viewer;
use crate::fairness::csv::guarded;
use crate::fault::{Answer, Fault};
use crate::form::Typed;
use crate::page;
use crate::web::admin::{done, wrong};
use axum::extract::{Multipart, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::IntoResponse;
use maud::{Markup, html};
use ombud_store::reply::{self, Reply};
use ombud_store::{Lane, StoreError};

const COLUMNS: [&str; 4] = ["name", "language", "folder", "text"];
/// Rows of a table that is taken in.
const MOST: usize = 5_000;

pub(super) async fn export(State(app): State<App>, viewer: Viewer) -> Answer {
    let shop = viewer.own_shop()?;
    let mut table = csv::Writer::from_writer(Vec::new());
    table.write_record(COLUMNS).map_err(Fault::internal)?;
    let mut after = (String::new(), String::new());
    loop {
        let from = after.clone();
        let read = app.store().read(move |tx| {
            let from = from.clone();
            Box::pin(async move { reply::all(tx, shop, (&from.0, &from.1), ROWS).await })
        });
        let rows: Vec<Reply> = read.await.map_err(|e: StoreError| Fault::from(e))?;
        for row in &rows {
            let cells = [&row.name, &row.language, &row.folder, &row.body];
            table.write_record(cells.map(|cell| guarded(cell))).map_err(Fault::internal)?;
        }
        match rows.last() {
            Some(last) if rows.len() as i64 == ROWS => after = (last.name.clone(), last.language.clone()),
            _ => break,
        }
    }
    let bytes = table.into_inner().map_err(|e| Fault::internal(e.into_error()))?;
    let name = "attachment; filename=\"quick-replies.csv\"";
    Ok(([(CONTENT_TYPE, "text/csv; charset=utf-8"), (CONTENT_DISPOSITION, name)], bytes).into_response())
}

pub(super) async fn import(State(app): State<App>, viewer: Viewer, mut form: Multipart) -> Answer {
    let mut bytes = Vec::new();
    let mut typed = Typed::default();
    let unreadable = |e: axum::extract::multipart::MultipartError| Fault::of_status(e.status()).logged(e);
    while let Some(field) = form.next_field().await.map_err(unreadable)? {
        match field.name().unwrap_or_default().to_owned().as_str() {
            "file" => bytes = field.bytes().await.map_err(unreadable)?.to_vec(),
            name => typed = typed.with(name, field.text().await.map_err(unreadable)?),
        }
    }
    let replies = match rows(&bytes) {
        Ok(replies) => replies,
        Err((row, why)) => return refused(&app, &viewer, row, why).await,
    };
    let by = by(&app, &viewer)?;
    let mut fresh = Vec::new();
    for _ in &replies {
        fresh.push(app.engine.id().await?);
    }
    let work = app.store().write(Lane::Work, move |tx| {
        let (replies, fresh) = (replies.clone(), fresh.clone());
        Box::pin(async move {
            for (reply, id) in replies.into_iter().zip(fresh) {
                reply::save(tx, by, &Reply { id, ..reply }).await?;
            }
            Ok::<_, StoreError>(())
        })
    });
    work.await?;
    Ok(done(super::HERE, "replies-read"))
}

/// The rows of a table, or the first that is wrong, counted as a spreadsheet does, and why.
fn rows(bytes: &[u8]) -> Result<Vec<Reply>, (usize, String)> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mut table = csv::ReaderBuilder::new().trim(csv::Trim::Headers).from_reader(bytes);
    let head = table.headers().map_err(|_| (1, "reply_table".to_owned()))?.clone();
    let at = |name: &str| head.iter().position(|h| h.eq_ignore_ascii_case(name)).ok_or((1, "reply_table".to_owned()));
    let places = [at(COLUMNS[0])?, at(COLUMNS[1])?, at(COLUMNS[2])?, at(COLUMNS[3])?];
    let mut replies = Vec::new();
    for (n, record) in table.records().enumerate() {
        let row = n + 2;
        let record = record.map_err(|_| (row, "reply_table".to_owned()))?;
        let typed = ["reply_name", "reply_language", "reply_folder", "reply_body"].iter().zip(places);
        let typed = typed.fold(Typed::default(), |typed, (name, place)| {
            // A sign before what begins like a formula was ours.
            let cell = record.get(place).unwrap_or_default();
            typed.with(name, cell.strip_prefix('\'').filter(|rest| guarded(rest) != *rest).unwrap_or(cell))
        });
        replies.push(read(&typed).map_err(|wrong| (row, wrong.first().map_or_else(String::new, |w| w.why.clone())))?);
        if replies.len() > MOST {
            return Err((row, "too_many".into()));
        }
    }
    if replies.is_empty() { Err((1, "file_empty".into())) } else { Ok(replies) }
}

async fn refused(app: &App, viewer: &Viewer, row: usize, why: String) -> Answer {
    let w = viewer.words();
    let why = w.find(&format!("refusal-{why}")).unwrap_or_else(|| w.t("error-400"));
    let row = i64::try_from(row).unwrap_or(0);
    let said = page::flash("bad", &w.with("reply-table-row", &[("row", row.into()), ("why", why.into())]));
    Ok(wrong(super::page(app, viewer, &said, &super::blank(viewer), &[], "").await?))
}

pub(super) fn form(viewer: &Viewer) -> Markup {
    let w = viewer.words();
    html! {
        section.card.stack aria-labelledby="table-t" {
            h2.section-t #table-t { (w.t("reply-table")) }
            p.muted { (w.with("reply-table-hint", &[("columns", COLUMNS.join(", ").into())])) }
            form.cluster method="post" action="/shop/replies/table" enctype="multipart/form-data" {
                (page::csrf(viewer))
                label.vh for="reply-file" { (w.t("reply-table-file")) }
                input.input #reply-file name="file" type="file" accept=".csv,text/csv" required;
                button.btn { (w.t("reply-table-in")) }
            }
            p { a.btn.small href="/shop/replies/table" download { (w.t("reply-table-out")) } }
        }
    }
}
