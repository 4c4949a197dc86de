//! Who of ours reads more than a day's work needs is slowed down, and whoever is on call hears of it (T06).

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::Fault;
use crate::limits::Limit;
use ombud_domain::id::{CaseId, PersonId};
use ombud_store::vault::{self, Opening};
use ombud_store::{Lane, StoreError};
use serde_json::json;

/// An hour in milliseconds.
const HOUR_MS: i64 = 3_600_000;
/// A day in milliseconds.
const DAY_MS: i64 = 86_400_000;
/// So many cases a further page of a list counts: people read what is on top, and who takes everything pages on.
const PAGE: u32 = 25;

/// What somebody wants too much of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Alarm {
    /// Files of cases.
    Files,
    /// Cases.
    Cases,
}

impl Alarm {
    const fn code(self) -> &'static str {
        match self {
            Self::Files => "staff.files",
            Self::Cases => "staff.cases",
        }
    }
}

/// Calls whoever is on call about a person of ours: once a day for each kind.
async fn alarm(app: &App, person: PersonId, number: &str, what: Alarm) -> Result<(), Fault> {
    let case = app.engine.case_numbered(number).await?.map_or(CaseId(0), |case| CaseId(case.id));
    let key = format!("{}-{}-{}", what.code(), person.0, app.now().0 / DAY_MS);
    let body = json!({ "kind": what.code(), "desk": "trust", "staff": person.0, "case": number });
    Ok(app.engine.alarm(case, key, body).await?)
}

/// Before a person of ours gets files of a case: they are counted and written down.
///
/// # Errors
/// 429 when it is more than a day's work needs, 503 when it cannot be written down; then nothing is given.
pub async fn open(app: &App, viewer: &Viewer, (case, number): (CaseId, &str), files: &[String]) -> Result<(), Fault> {
    let many = u32::try_from(files.len()).unwrap_or(u32::MAX);
    if let Err(fault) = app.limits.check_many(Limit::StaffFile, &viewer.tag, many) {
        alarm(app, viewer.person, number, Alarm::Files).await?;
        return Err(fault);
    }
    let now = app.now().0;
    let opening = |hash: &String| Opening {
        case_id: case.0,
        hash: hash.clone(),
        person: viewer.person.0,
        hour: now / HOUR_MS,
        role: viewer.actor.role.code().to_owned(),
        last_at: now,
    };
    let openings: Vec<Opening> = files.iter().map(opening).collect();
    let work = app.store().write(Lane::People, move |tx| {
        Box::pin(async move {
            for opening in &openings {
                vault::opened(tx, opening).await?;
            }
            Ok(())
        })
    });
    work.await.map_err(|e: StoreError| e.into())
}

/// Counts what a person of ours reads: a case, or a further page of a list.
///
/// # Errors
/// 429 when it is more than a day's work needs; then whoever is on call was told.
pub async fn read(app: &App, (person, tag): (PersonId, &str), number: Option<&str>) -> Result<(), Fault> {
    let cases = if number.is_some() { 1 } else { PAGE };
    match app.limits.check_many(Limit::StaffCase, tag, cases) {
        Ok(()) => Ok(()),
        Err(fault) => {
            alarm(app, person, number.unwrap_or_default(), Alarm::Cases).await?;
            Err(fault)
        }
    }
}
