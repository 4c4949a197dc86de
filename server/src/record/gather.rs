//! What a record is made of, read in one go.

use super::MAX_EVENTS;
use super::mask::Mask;
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::Fault;
use crate::page::Badges;
use crate::show::event::party_of;
use crate::show::{self, Loaded, person_name};
use ombud_domain::actor::{Party, Role};
use ombud_domain::case::Envelope;
use ombud_domain::conversation::ConversationFacts;
use ombud_domain::id::{CaseId, PersonId};
use ombud_domain::time::Instant;
use ombud_engine::Engine;
use ombud_engine::act::{ActError, may_know};
use ombud_engine::blind;
use ombud_engine::view::{self, AnyCase, Seen, known};
use ombud_store::case::{self, CaseRow};
use ombud_store::ledger::{self, Chained, Entry, Position};
use ombud_store::{StoreError, Tx};
use serde_json::Value;
use std::collections::BTreeSet;

/// How many rows are read in one go.
const SLICE: i64 = 500;
/// How many cases beside the one that is asked for: a dispute has a chat, and a few returns, refunds and appeals.
const BESIDE: usize = 100;
/// Fields of events that name another case.
const NAMING: [&str; 4] = ["refund", "refunds", "back", "appeal"];

/// Who will read a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Eyes {
    /// A party of the case: its own events, without the other side's personal data.
    Party(Party),
    /// An outside body to which the case is handed over: what either party may see, with the data of both. Our own notes
    /// are for nobody outside.
    Outside,
}

impl Eyes {
    /// The stable word.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Party(party) => party.code(),
            Self::Outside => "outside",
        }
    }

    /// The audiences that these eyes belong to.
    fn sides(self) -> i64 {
        match self {
            Self::Party(party) => i64::from(party.bit()),
            Self::Outside => i64::from(Party::Buyer.bit() | Party::Shop.bit()),
        }
    }
}

/// A case with its whole history, as one side may carry it away.
pub(super) struct Gathered {
    /// The case as pages show it; its entries are those that this side may see, without the other side's personal data.
    pub loaded: Loaded,
    /// All rows of its stream, oldest first.
    pub rows: Vec<Chained>,
    /// The numbers of the entries from which something was taken out.
    pub masked: BTreeSet<i64>,
    /// What is taken out.
    pub mask: Mask,
    /// Who will read it.
    pub eyes: Eyes,
    /// When.
    pub made_at: Instant,
    /// True for one that stands beside another: its parts say whose they are.
    pub beside: bool,
}

/// A case, and what belongs to it: the chat that led to it, its returns, refunds and appeals, as far as this side takes
/// part in them.
pub(super) struct Bundle {
    /// The case that was asked for.
    pub main: Gathered,
    /// The others, in the order of their opening.
    pub beside: Vec<Gathered>,
}

impl Bundle {
    /// All of them, the one that was asked for first.
    pub(super) fn all(&self) -> impl Iterator<Item = &Gathered> {
        std::iter::once(&self.main).chain(&self.beside)
    }
}

impl Gathered {
    pub(super) fn env(&self) -> &Envelope {
        self.loaded.env()
    }

    /// The name of a part, and whose it is.
    pub(super) fn named(&self, part: &str) -> String {
        if self.beside { format!("{part} of {}", self.env().number) } else { part.to_owned() }
    }

    /// The place of an entry on the page.
    pub(super) fn anchor(&self, seq: i64) -> String {
        if self.beside { format!("{}-e-{seq}", self.env().number) } else { format!("e-{seq}") }
    }

    /// The entry with this number, if this side may see it.
    pub(super) fn entry(&self, seq: i64) -> Option<&Entry> {
        let entries = &self.loaded.seen.entries;
        entries.binary_search_by_key(&seq, |e| e.seq).ok().and_then(|at| entries.get(at))
    }
}

/// Reads it all.
///
/// # Errors
/// 404 for a case that does not exist or in which the viewer holds no seat; 422 for one that is too long for one file.
pub(super) async fn gather(app: &App, viewer: &Viewer, number: &str, eyes: Eyes) -> Result<Bundle, Fault> {
    let (engine, viewer, number) = (app.engine.clone(), viewer.clone(), number.to_owned());
    let read =
        app.store().read(move |tx| Box::pin(async move { gather_in(tx, &engine, &viewer, &number, eyes).await }));
    let found = read.await?;
    found.ok_or_else(|| Fault::bad("record_too_long"))
}

async fn gather_in(
    tx: &mut Tx,
    engine: &Engine,
    viewer: &Viewer,
    number: &str,
    eyes: Eyes,
) -> Result<Option<Bundle>, ActError> {
    let row = known(tx, &viewer.actor, number).await?;
    blind::check(tx, engine, &viewer.actor, &row).await?;
    let mut events = row.seq;
    if events > MAX_EVENTS {
        return Ok(None);
    }
    let main = of_row(tx, engine, viewer, row, eyes, false).await?;
    let mut beside = Vec::new();
    for id in belonging(&main).into_iter().take(BESIDE) {
        // Whoever takes no part in it does not learn that it is there.
        if may_know(tx, &viewer.actor, id).await.is_err() {
            continue;
        }
        let Some(row) = case::load(tx, id.0).await? else { continue };
        events += row.seq;
        if events > MAX_EVENTS {
            return Ok(None);
        }
        beside.push(of_row(tx, engine, viewer, row, eyes, true).await?);
    }
    beside.sort_by_key(|found| (found.env().opened_at, found.env().id));
    Ok(Some(Bundle { main, beside }))
}

/// The cases that a case names where this side can read it, and the chat that it came from.
fn belonging(main: &Gathered) -> BTreeSet<CaseId> {
    let mut ids = BTreeSet::new();
    for entry in &main.loaded.seen.entries {
        let body: Option<Value> = entry.body.as_deref().and_then(|b| serde_json::from_str(b).ok());
        let Some(what) = body.map(|body| body["what"].clone()) else { continue };
        for value in NAMING.iter().map(|field| &what[*field]) {
            let several = value.as_array().into_iter().flatten().filter_map(Value::as_i64);
            ids.extend(value.as_i64().into_iter().chain(several).map(CaseId));
        }
    }
    if let AnyCase::Dispute(case) = &main.loaded.seen.case {
        ids.extend(case.data.conversation);
    }
    ids.remove(&main.env().id);
    ids
}

async fn of_row(
    tx: &mut Tx,
    engine: &Engine,
    viewer: &Viewer,
    row: CaseRow,
    eyes: Eyes,
    beside: bool,
) -> Result<Gathered, ActError> {
    let case = AnyCase::read(&row)?;
    let rows = rows(tx, row.id, row.seq).await?;
    let reader = if let Eyes::Party(party) = eyes { party } else { Party::Platform };
    let mask = Mask::new(reader, &names_of_others(tx, reader, case.env(), &rows).await?);
    let mut masked = BTreeSet::new();
    let mine = rows.iter().filter(|r| r.audience & eyes.sides() != 0);
    let entries: Vec<Entry> = mine.map(|r| masked_entry(r, row.id, &mask, &mut masked)).collect();
    let files = show::files::Files::of(tx, engine.scanner().is_some(), &entries).await?;
    // What a party may do now says whether they can appeal.
    let allowed = match eyes {
        Eyes::Party(_) => view::allowed_of(tx, engine, &case, &viewer.actor).await?,
        Eyes::Outside => Vec::new(),
    };
    let seen = Seen { case, stage: row.stage, allowed, entries };
    let env = seen.case.env().clone();
    let mut names = show::names(tx, engine, &env, &seen, reader).await?;
    // A record leaves the house: it names nobody of ours, roles are enough.
    names.staff.clear();
    if mask.hides(Party::Buyer) {
        names.buyer = super::mask::MARK.to_owned();
    }
    let loaded = Loaded {
        names,
        desk: ConversationFacts::default(),
        open_until: None,
        cursor: engine.store().cursor(Position::START),
        badges: Badges::NONE,
        read_by_others: 0,
        unread: false,
        appeal_until: None,
        labels: Vec::new(),
        money: None,
        files,
        matter: show::origin::Matter::default(),
        beside: show::reported::Beside::default(),
        parcels: Vec::new(),
        ways: Vec::new(),
        coupons: Vec::new(),
        seen,
    };
    Ok(Gathered { loaded, rows, masked, mask, eyes, made_at: engine.now(), beside })
}

/// The rows of a stream up to the one that the case's own row knows of.
async fn rows(tx: &mut Tx, stream: i64, until: i64) -> Result<Vec<Chained>, StoreError> {
    let mut all = Vec::new();
    loop {
        let after = all.last().map_or(0, |r: &Chained| r.seq);
        let more = ledger::chained(tx, stream, after, SLICE.min(until - after)).await?;
        if more.is_empty() {
            return Ok(all);
        }
        all.extend(more);
    }
}

fn masked_entry(row: &Chained, stream: i64, mask: &Mask, masked: &mut BTreeSet<i64>) -> Entry {
    let mut entry = row.entry(stream);
    let by = party_of(&entry);
    if let Some(body) = entry.body.as_deref().and_then(|body| mask.body(body, by)) {
        masked.insert(row.seq);
        entry.body = Some(body);
    }
    entry
}

/// The names of the people on the other side. A shop's own name is a trader's: it stays.
async fn names_of_others(
    tx: &mut Tx,
    reader: Party,
    env: &Envelope,
    rows: &[Chained],
) -> Result<Vec<String>, StoreError> {
    let people: BTreeSet<i64> = match reader {
        Party::Platform => BTreeSet::new(),
        Party::Shop => BTreeSet::from([env.buyer.0]),
        Party::Buyer => {
            let of_shop = |r: &&Chained| Role::from_code(&r.actor_role).is_some_and(|role| role.party() == Party::Shop);
            rows.iter().filter(of_shop).filter_map(|r| r.actor).collect()
        }
    };
    let mut names = Vec::with_capacity(people.len());
    for person in people {
        names.push(person_name(tx, PersonId(person)).await?);
    }
    Ok(names)
}
