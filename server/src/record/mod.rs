//! The record of a case: one file that a party keeps, as a page that needs nothing else or as data. It holds what its side
//! may see with the bytes of the ledger, and of the rest the leaves, so that the chain can be followed from the first
//! event to its head; and it is signed, so that it can be shown to others. `ombud verify` checks it without a network.
//!
//! A file is a list of parts, one after another, and a seal behind them with the length and the hash of each. So a byte
//! that was changed has a part, and the part a name.

mod about;
mod decided;
mod gather;
pub mod held;
pub mod keys;
mod line;
mod mask;
mod page;
pub mod seal;
pub mod verify;

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::Fault;
use crate::upload::Facts;
use crate::watch;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use gather::{Bundle, Eyes, Gathered};
pub use mask::MARK;
use ombud_domain::id::{CaseId, PersonId};
use ombud_engine::view::known;
use ombud_store::paper::Upload;
use ombud_store::{Lane, StoreError};
use seal::Part;

/// The name of the form; a reader refuses what it does not know.
pub const FORMAT: &str = "ombud-record-1";
/// A case with more events has no record in one file.
pub const MAX_EVENTS: i64 = 20_000;

/// In which form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A page to read, with the data inside.
    Html,
    /// The data alone.
    Json,
}

impl Form {
    /// The form with this word.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "html" => Some(Self::Html),
            "json" => Some(Self::Json),
            _ => None,
        }
    }

    const fn end(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Json => "json",
        }
    }

    const fn media(self) -> &'static str {
        match self {
            Self::Html => "text/html; charset=utf-8",
            Self::Json => "application/json",
        }
    }
}

/// A record, ready to be saved.
#[derive(Debug, Clone)]
pub struct Record {
    form: Form,
    case: CaseId,
    number: String,
    /// The file.
    pub text: String,
    /// The hashes of the files that are in it.
    files: Vec<String>,
}

impl IntoResponse for Record {
    fn into_response(self) -> Response {
        let mut response = self.text.into_response();
        let told = response.headers_mut();
        told.insert(header::CONTENT_TYPE, HeaderValue::from_static(self.form.media()));
        let name = format!("attachment; filename=\"{}.{}\"", self.number, self.form.end());
        if let Ok(name) = HeaderValue::try_from(name) {
            told.insert(header::CONTENT_DISPOSITION, name);
        }
        response
    }
}

/// Makes the record of a case as this viewer's side may see it.
///
/// # Errors
/// 404 for a case that does not exist or in which the viewer holds no seat.
pub async fn make(app: &App, viewer: &Viewer, number: &str, form: Form) -> Result<Record, Fault> {
    made(app, viewer, number, form, Eyes::Party(viewer.actor.party())).await
}

/// Makes the record of a case for an outside body, told from nobody's side.
///
/// # Errors
/// As [`make`].
pub async fn hand_over(app: &App, viewer: &Viewer, number: &str, form: Form) -> Result<Record, Fault> {
    // Whoever prepares the file is not "you" in it.
    let nobody = Viewer { person: PersonId(0), ..viewer.clone() };
    let record = made(app, &nobody, number, form, Eyes::Outside).await?;
    watch::open(app, viewer, (record.case, &record.number), &record.files).await?;
    Ok(record)
}

/// Keeps the record of a case, told from nobody's side, as a file of the case: as it is now, for a bank. Gives its hash and
/// length.
///
/// # Errors
/// As [`make`], and when the disk cannot.
pub async fn keep(app: &App, viewer: &Viewer, number: &str) -> Result<(String, i64), Fault> {
    let (row, actor, named) = (number.to_owned(), viewer.actor.clone(), number.to_owned());
    let case = app.store().read(move |tx| Box::pin(async move { known(tx, &actor, &row).await })).await?;
    let record = hand_over(app, viewer, number, Form::Html).await?;
    let engine = &app.engine;
    let most = u64::try_from(record.text.len()).map_err(Fault::internal)?;
    let vault = engine.vault().clone();
    let stored = vault.put(record.text.as_bytes(), most).await.map_err(Fault::internal)?;
    let bytes = i64::try_from(stored.bytes).map_err(Fault::internal)?;
    let upload = Upload {
        id: engine.id().await?,
        hash: stored.hash.clone(),
        case_id: case.id,
        person: viewer.person.0,
        name: format!("{named}.html"),
        media: "text/html".into(),
        bytes,
        created_at: app.now().0,
        facts: serde_json::to_string(&Facts::default()).map_err(Fault::internal)?,
        // Made by us, of texts alone.
        scan: "clean".into(),
        blob: stored.blob,
        sealed: String::new(),
        gone_at: None,
    };
    let work =
        app.store().write(Lane::People, move |tx| Box::pin(async move { vault.brought(tx, upload, stored.key).await }));
    work.await.map_err(|e: StoreError| Fault::from(e))?;
    Ok((stored.hash, bytes))
}

async fn made(app: &App, viewer: &Viewer, number: &str, form: Form, eyes: Eyes) -> Result<Record, Fault> {
    let key = keys::ours(app).await?;
    let found = gather::gather(app, viewer, number, eyes).await?;
    let made_at = found.main.made_at.0;
    let files = match eyes {
        Eyes::Party(_) => None,
        Eyes::Outside => Some(held::held(app, &found).await),
    };
    let held = files.iter().flatten().filter(|file| file.base64.is_some()).map(|file| file.sha256.clone()).collect();
    let data = data(app, viewer, &found, files)?;
    let case = found.main.env().id;
    let number = found.main.env().number.clone();
    let text = match form {
        Form::Json => seal::close(&key, made_at, data, seal::Around::Nothing),
        Form::Html => {
            let mut parts = page::parts(viewer, &found, &key, &app.public_url);
            parts.extend(data);
            seal::close(&key, made_at, parts, seal::Around::Page)
        }
    };
    Ok(Record { form, case, number, text: text.map_err(Fault::internal)?, files: held })
}

/// The parts that are data: the head and one for each event, the same of what stands beside, and one for each file.
fn data(app: &App, viewer: &Viewer, found: &Bundle, files: Option<Vec<held::Held>>) -> Result<Vec<Part>, Fault> {
    let about = |of: &Gathered| seal::json(&about::about(viewer, of, &app.public_url)).map_err(Fault::internal);
    let head = format!("{{\"format\":\"{FORMAT}\",\n\"about\":{},\n\"events\":[\n", about(&found.main)?);
    let mut parts = vec![Part::new(seal::ABOUT, head)];
    events(viewer, &found.main, "", &mut parts)?;
    parts.push(Part::new("the cases beside it", "],\n\"beside\":[\n".to_owned()));
    for (at, of) in found.beside.iter().enumerate() {
        let end = if at + 1 < found.beside.len() { "]},\n" } else { "]}\n" };
        let head = format!("{{\"about\":{},\n\"events\":[\n", about(of)?);
        parts.push(Part::new(&of.named("the head"), head));
        events(viewer, of, end, &mut parts)?;
    }
    if let Some(files) = files {
        parts.push(Part::new("the files", "],\n\"files\":[\n".to_owned()));
        for (at, file) in files.iter().enumerate() {
            let comma = if at + 1 < files.len() { "," } else { "" };
            let text = format!("{}{comma}\n", seal::json(file).map_err(Fault::internal)?);
            parts.push(Part::new(&format!("file {}", file.sha256), text));
        }
    }
    Ok(parts)
}

/// One part for each event, the last one with what ends the list.
fn events(viewer: &Viewer, of: &Gathered, end: &str, parts: &mut Vec<Part>) -> Result<(), Fault> {
    for (at, row) in of.rows.iter().enumerate() {
        let line = line::line(viewer, of, row).map_err(Fault::internal)?;
        let behind = if at + 1 < of.rows.len() { ",\n".to_owned() } else { format!("\n{end}") };
        let text = format!("{}{behind}", seal::json(&line).map_err(Fault::internal)?);
        parts.push(Part::new(&of.named(&line.name()), text));
    }
    Ok(())
}
