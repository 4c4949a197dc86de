//! What pages, fragments and live events share: a case as a reader sees it. One function draws each part, so that the
//! page, the answer to a form and the live event can never disagree.

pub mod basis;
pub mod chat;
pub mod deadline;
pub mod errands;
pub mod event;
pub mod files;
pub mod goods_back;
pub mod ideas;
pub mod listing;
pub mod log;
pub mod money_back;
pub mod offers;
pub mod origin;
pub mod outlook;
pub mod parcels;
pub mod payment;
pub mod recall;
pub mod reported;
pub mod routes;
pub mod row;
pub mod standing;
pub mod talk;
pub mod timeline;
pub mod trust;
pub mod video;

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::Fault;
use crate::i18n::Words;
use crate::page::Badges;
use ombud_domain::Refusal;
use ombud_domain::actor::{Party, Role};
use ombud_domain::case::{Allowed, Case, CaseKind, Envelope};
use ombud_domain::conversation::ConversationFacts;
use ombud_domain::dispute::CouponFacts;
use ombud_domain::id::CaseId;
use ombud_domain::id::PersonId;
use ombud_domain::outside::Outside;
use ombud_domain::outside::Way;
use ombud_domain::permit::{Permission, permit};
use ombud_domain::suggestion::Suggestion;
use ombud_domain::time::{Instant, Span};
use ombud_engine::act::{ActError, may_know};
use ombud_engine::alike::{Same, alike};
use ombud_engine::assistant::shop_name;
use ombud_engine::desk::facts as desk_facts;
use ombud_engine::parcels::Known;
use ombud_engine::view::{self, AnyCase, Seen, see};
use ombud_engine::{Engine, blind, facts, rows};
use ombud_store::case::CaseRow;
use ombud_store::label::{self, Borne};
use ombud_store::ledger::{self, Cursor, Entry};
use ombud_store::seat::Filter;
use ombud_store::{StoreError, Tx, case, desk, mirror, notice, person, seat};
use std::collections::BTreeMap;

/// How many other reports about the same are shown.
const ALIKE: usize = 10;
/// How many proceedings before outside bodies are looked through for one buyer.
const OUTSIDE: i64 = 50;

/// The names of those who take part, as this reader may know them.
#[derive(Debug, Clone, Default)]
pub struct Names {
    /// The shop.
    pub shop: String,
    /// The buyer.
    pub buyer: String,
    /// People of ours, by key.
    pub staff: BTreeMap<i64, String>,
    /// The marketplace's number of the order.
    pub order: Option<String>,
    /// The assistant.
    pub assistant: String,
    /// The number of the dispute that a return or a refund belongs to.
    pub dispute: Option<String>,
    /// The returns of a dispute.
    pub returns: Vec<CaseRow>,
    /// True when the one on the buyer's side reports something.
    pub reporter: bool,
    /// Proceedings about the case before bodies outside the house.
    pub outside: Vec<CaseRow>,
    /// Open reports about the same, beside the one that is shown.
    pub alike: Vec<CaseRow>,
    /// How many people said the same as a suggestion that was put together with others.
    pub together: Option<u32>,
}

/// A case ready to be drawn.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// The case, what may be done, and its history.
    pub seen: Seen,
    /// Names.
    pub names: Names,
    /// Files that its history refers to.
    pub files: files::Files,
    /// What those of a dispute are compared with.
    pub matter: origin::Matter,
    /// What our people read beside a report.
    pub beside: reported::Beside,
    /// What its parcels tell.
    pub parcels: Vec<Known>,
    /// The bodies outside to which the reader can go.
    pub ways: Vec<Way>,
    /// Coupons that the reader may give now.
    pub coupons: Vec<CouponFacts>,
    /// Queue and hours, for chats.
    pub desk: ConversationFacts,
    /// When the desk closes today, if it is there now.
    pub open_until: Option<ombud_domain::Instant>,
    /// Where the ledger stood: live events go on from here.
    pub cursor: Cursor,
    /// Numbers for the frame.
    pub badges: Badges,
    /// How far the other side has read.
    pub read_by_others: i64,
    /// What became of the money, for finance cases.
    pub money: Option<payment::MoneyTrail>,
    /// The labels that the reader's shop has put on it.
    pub labels: Vec<Borne>,
    /// Until when the reader can still appeal, if they can.
    pub appeal_until: Option<Instant>,
    /// Whether there is something that the reader had not seen, or may have been told of.
    pub unread: bool,
}

impl Loaded {
    /// What every case has.
    #[must_use]
    pub fn env(&self) -> &Envelope {
        self.seen.case.env()
    }

    /// An action that this reader may do now.
    #[must_use]
    pub fn may(&self, action: &str) -> Option<&Allowed> {
        self.seen.allowed.iter().find(|a| a.action == action && a.why_not.is_none())
    }
}

/// Loads a case for a reader, and marks it read.
///
/// # Errors
/// 404 for a case that does not exist or in which the reader holds no seat.
pub async fn load(app: &App, viewer: &Viewer, number: &str) -> Result<Loaded, Fault> {
    let (engine, reader, number) = (app.engine.clone(), viewer.clone(), number.to_owned());
    let loaded =
        app.store().read(move |tx| Box::pin(async move { load_in(tx, &engine, &reader, &number).await })).await?;
    // Most pages are looked at again and again: only news is written down.
    if loaded.unread {
        mark_read(app, viewer, &loaded).await?;
    }
    Ok(loaded)
}

async fn mark_read(app: &App, viewer: &Viewer, loaded: &Loaded) -> Result<(), Fault> {
    let last = loaded.seen.entries.last().map_or(0, |e| e.seq);
    let (holders, case, now) = (viewer.holders.clone(), loaded.env().id.0, app.now().0);
    let done: Result<(), StoreError> = app
        .store()
        .write(ombud_store::Lane::People, move |tx| {
            Box::pin(async move {
                seat::mark_read(tx, &holders, case, last).await?;
                for holder in &holders {
                    notice::read_case(tx, *holder, case, now).await?;
                }
                Ok(())
            })
        })
        .await;
    Ok(done?)
}

async fn load_in(tx: &mut Tx, engine: &Engine, viewer: &Viewer, number: &str) -> Result<Loaded, ActError> {
    // The position first: what comes between it and the rest is told twice, never lost.
    let at = ledger::tip(tx).await?;
    let seen = see(tx, engine, &viewer.actor, number).await?;
    let env = seen.case.env().clone();
    let chat = if let AnyCase::Conversation(chat) = &seen.case { Some(chat) } else { None };
    let desk = desk_facts(tx, engine, env.storefront, chat).await?;
    let front = engine.settings().storefront(env.storefront).cloned();
    let seats = seat::of_case(tx, env.id.0, 64).await?;
    let mine = i64::from(viewer.actor.party().bit());
    let last = seen.entries.last().map_or(0, |e| e.seq);
    let behind = seats.iter().any(|s| viewer.holders.contains(&s.holder) && s.read_seq < last);
    let badges = badges(tx, viewer).await?;
    let files = files::Files::of(tx, engine.scanner().is_some(), &seen.entries).await?;
    let files = files.read_by(viewer.actor.role, seen.case.kind());
    let mut names = names(tx, engine, &env, &seen, viewer.actor.party()).await?;
    // Whom of ours it can be handed to is chosen by name.
    if viewer.actor.party() == Party::Platform {
        for (person, _) in &desk.colleagues {
            names.staff.insert(person.0, person_name(tx, *person).await?);
        }
    }
    Ok(Loaded {
        money: money(tx, engine, &seen.case).await?,
        names,
        matter: origin::Matter::load(tx, &seen.case, &files).await?,
        beside: beside(tx, engine, &seen.case, viewer.actor.party()).await?,
        parcels: parcels::load(tx, &seen.case).await?,
        ways: routes::load(tx, engine, viewer.actor.party(), &seen.case).await?,
        coupons: coupons(tx, engine, &seen).await?,
        files,
        desk,
        open_until: front.as_ref().and_then(|f| f.hours.open_until(engine.now())),
        cursor: engine.store().cursor(at),
        badges,
        unread: behind || badges.notices > 0,
        appeal_until: appeal_until(engine, &seen),
        labels: labels(tx, viewer, env.id.0).await?,
        read_by_others: seats.iter().filter(|s| s.side & mine == 0).map(|s| s.read_seq).max().unwrap_or(0),
        seen,
    })
}

async fn labels(tx: &mut Tx, viewer: &Viewer, case: i64) -> Result<Vec<Borne>, StoreError> {
    match viewer.actor.shop {
        Some(shop) => label::of_cases(tx, shop.0, &[case], label::MOST).await,
        None => Ok(Vec::new()),
    }
}

async fn coupons(tx: &mut Tx, engine: &Engine, seen: &Seen) -> Result<Vec<CouponFacts>, StoreError> {
    let AnyCase::Dispute(case) = &seen.case else { return Ok(Vec::new()) };
    match seen.allowed.iter().any(|a| a.action == "goodwill_coupon" && a.why_not.is_none()) {
        true => facts::coupons(tx, case.data.currency.code(), engine.now()).await,
        false => Ok(Vec::new()),
    }
}

async fn beside(tx: &mut Tx, engine: &Engine, case: &AnyCase, reader: Party) -> Result<reported::Beside, StoreError> {
    match case {
        AnyCase::Report(case) if reader == Party::Platform => reported::load(tx, case, engine.now()).await,
        _ => Ok(reported::Beside::default()),
    }
}

async fn money(tx: &mut Tx, engine: &Engine, case: &AnyCase) -> Result<Option<payment::MoneyTrail>, StoreError> {
    let AnyCase::Finance(case) = case else { return Ok(None) };
    let order = case.env.order.map(|o| o.0);
    Ok(Some(payment::load(tx, case.env.buyer.0, order, engine.now()).await?))
}

/// Until when this reader can appeal, by the policy under which it was decided; `None` when they cannot.
fn appeal_until(engine: &Engine, seen: &Seen) -> Option<Instant> {
    seen.allowed.iter().find(|a| a.action == "appeal" && a.why_not.is_none())?;
    match &seen.case {
        AnyCase::Dispute(case) => {
            let days = engine.settings().policy(case.data.policy)?.appeal_window_d;
            Some(case.env.closed_at? + Span::days(days))
        }
        AnyCase::Report(case) => Some(case.env.closed_at? + case.data.times.appeal),
        // A statement of reasons says it among its facts.
        _ => None,
    }
}

pub(crate) async fn names(
    tx: &mut Tx,
    engine: &Engine,
    env: &Envelope,
    seen: &Seen,
    reader: Party,
) -> Result<Names, StoreError> {
    let mut staff = BTreeMap::new();
    for entry in &seen.entries {
        let ours = Role::from_code(&entry.actor_role).is_some_and(Role::is_staff);
        if let Some(id) = entry.actor.filter(|id| ours && !staff.contains_key(id)) {
            staff.insert(id, first_name(person_name(tx, PersonId(id)).await?, reader));
        }
    }
    if let Some(id) = env.owner.person.filter(|p| !staff.contains_key(&p.0)) {
        staff.insert(id.0, first_name(person_name(tx, id).await?, reader));
    }
    let order = match env.order {
        Some(order) => mirror::name(tx, order.0).await?.map(|n| n.external_id),
        None => None,
    };
    let (mut dispute, mut returns) = (None, Vec::new());
    match &seen.case {
        AnyCase::Return(back) => dispute = case::load(tx, back.data.dispute.0).await?.map(|d| d.number),
        AnyCase::Refund(refund) => dispute = case::load(tx, refund.data.dispute.0).await?.map(|d| d.number),
        AnyCase::Dispute(case) => {
            for back in &case.data.returns {
                returns.extend(case::load(tx, back.0).await?);
            }
        }
        _ => {}
    }
    let settings = engine.settings();
    let assistant = settings.storefront(env.storefront).and_then(|s| s.assistant.clone()).unwrap_or_default();
    Ok(Names {
        shop: shop_name(tx, env.shop.map(|s| s.0)).await?,
        buyer: person_name(tx, env.buyer).await?,
        staff,
        order,
        assistant,
        dispute,
        returns,
        reporter: matches!(seen.case, AnyCase::Report(_)),
        outside: outside(tx, env, &seen.case, reader).await?,
        alike: alike_of(tx, &seen.case, reader).await?,
        together: together(tx, &seen.case).await?,
    })
}

/// Who else told us the same, for our team alone.
async fn alike_of(tx: &mut Tx, case: &AnyCase, reader: Party) -> Result<Vec<CaseRow>, StoreError> {
    if reader != Party::Platform {
        return Ok(Vec::new());
    }
    if let AnyCase::Suggestion(case) = case {
        return others(tx, case).await;
    }
    let AnyCase::Report(case) = case else { return Ok(Vec::new()) };
    let same = Same { shop: case.env.shop.map(|s| s.0), offer: case.data.offer, title: &case.env.title };
    let mut rows = alike(tx, same).await?;
    rows.retain(|row| row.id != case.env.id.0);
    rows.truncate(ALIKE);
    Ok(rows)
}

/// Open suggestions that one can be put together with.
async fn others(tx: &mut Tx, case: &Case<Suggestion>) -> Result<Vec<CaseRow>, StoreError> {
    let mut rows = facts::open_suggestions(tx, case.env.storefront).await?;
    rows.retain(|row| row.id != case.env.id.0);
    Ok(rows)
}

/// How many people are counted at the first of those that were put together.
async fn together(tx: &mut Tx, case: &AnyCase) -> Result<Option<u32>, StoreError> {
    let AnyCase::Suggestion(case) = case else { return Ok(None) };
    let Some(head) = case.data.head else { return Ok(None) };
    let head = case::load(tx, head.0).await?;
    head.map(|row| Ok(rows::read::<Suggestion>(&row)?.data.people)).transpose()
}

/// The proceedings about a case, found by the seats of whoever takes part in it: there are never many. An appeal shows those
/// about what it is against, too.
async fn outside(tx: &mut Tx, env: &Envelope, case: &AnyCase, reader: Party) -> Result<Vec<CaseRow>, StoreError> {
    let filter = Filter { kinds: vec![CaseKind::Outside.code().into()], ..Filter::default() };
    let below = if let AnyCase::Appeal(appeal) = case { Some(appeal.data.case) } else { None };
    // Behind a statement of reasons there is no buyer.
    let holder = if env.buyer == PersonId::NOBODY { env.shop.map_or(0, |s| s.0) } else { env.buyer.0 };
    let mut found = Vec::new();
    for listed in seat::list(tx, &[holder], &filter, OUTSIDE).await? {
        let about = rows::read::<Outside>(&listed.case)?.data.about;
        let theirs = reader != Party::Shop || listed.case.shop.is_some();
        found.extend(Some(listed.case).filter(|_| (about == env.id || Some(about) == below) && theirs));
    }
    Ok(found)
}

/// Outside the house our people are known by their first names.
fn first_name(name: String, reader: Party) -> String {
    if reader == Party::Platform { name } else { name.split_whitespace().next().unwrap_or_default().to_owned() }
}

/// The name of a person: as they signed in, or as the marketplace sent it.
///
/// # Errors
/// As the store's.
pub async fn person_name(tx: &mut Tx, id: PersonId) -> Result<String, StoreError> {
    if let Some(person) = person::load(tx, id.0).await?.filter(|p| !p.name.is_empty()) {
        return Ok(person.name);
    }
    let sent = mirror::body(tx, id.0).await?.and_then(|k| k.body);
    let object: Option<serde_json::Value> = sent.and_then(|b| serde_json::from_str(&b).ok());
    Ok(object.as_ref().and_then(|o| o["name"].as_str()).unwrap_or_default().to_owned())
}

/// The numbers on the frame of this reader's pages.
///
/// # Errors
/// As the store's.
pub async fn badges(tx: &mut Tx, viewer: &Viewer) -> Result<Badges, StoreError> {
    let mut unread = 0;
    if viewer.actor.party() != Party::Platform {
        for holder in &viewer.holders {
            unread += notice::unread(tx, *holder).await?;
        }
    }
    let (mut chats, mut cases) = (0, 0);
    if viewer.actor.party() != Party::Buyer {
        chats = seat::needs_answer_count(tx, &viewer.holders, &["conversation"]).await?;
        let kinds = if viewer.actor.party() == Party::Shop { SHOP_CASES } else { &["dispute"] };
        cases = seat::needs_answer_count(tx, &viewer.holders, kinds).await?;
    }
    let mut late = 0;
    for (storefront, role) in late_of(viewer) {
        late += desk::late_count(tx, storefront, role, seat::BADGE).await?;
    }
    Ok(Badges { notices: unread, chats, cases, late })
}

/// What a shop is asked about beside chats; a return is answered from its dispute.
pub const SHOP_CASES: &[&str] = &["dispute", "statement", "appeal", "outside"];

/// Cases of which a deadline of ours has passed, as far as they are this reader's to mend: those that their role owns,
/// and for a supervisor all of their storefronts. The worst stand first.
///
/// # Errors
/// As the store's.
pub async fn late(tx: &mut Tx, viewer: &Viewer) -> Result<Vec<CaseRow>, StoreError> {
    let mut found = Vec::new();
    for (storefront, role) in late_of(viewer) {
        found.extend(desk::late(tx, storefront, role, seat::BADGE).await?);
    }
    found.sort_by_key(|c| (std::cmp::Reverse(c.level), c.due_at, c.id));
    Ok(found)
}

/// Which late cases are this reader's: of these storefronts, with this owner's role; with an empty one all of them.
fn late_of(viewer: &Viewer) -> impl Iterator<Item = (i64, &'static str)> {
    let may = permit(viewer.actor.role, Permission::Late).is_some();
    let role = if viewer.actor.role == Role::Supervisor { "" } else { viewer.actor.role.code() };
    viewer.holders.iter().filter(move |_| may).map(move |storefront| (*storefront, role))
}

/// The badges of a page that shows no case.
///
/// # Errors
/// As the store's.
pub async fn badges_of(app: &App, viewer: &Viewer) -> Result<(Badges, Cursor), Fault> {
    let (reader, store) = (viewer.clone(), app.store().clone());
    let found = app.store().read(move |tx| {
        Box::pin(async move {
            let at = ledger::tip(tx).await?;
            Ok::<_, StoreError>((badges(tx, &reader).await?, store.cursor(at)))
        })
    });
    Ok(found.await?)
}

/// Who somebody is to this reader: `you`, `buyer`, `shop` or `platform`, for texts that select by it.
#[must_use]
pub fn who(viewer: &Viewer, party: Party) -> &'static str {
    if viewer.actor.party() == party { "you" } else { party.code() }
}

/// The name behind a side.
#[must_use]
pub fn name_of<'a>(names: &'a Names, party: Party, w: &Words) -> std::borrow::Cow<'a, str> {
    match party {
        Party::Buyer if !names.buyer.is_empty() => names.buyer.as_str().into(),
        Party::Shop if !names.shop.is_empty() => names.shop.as_str().into(),
        Party::Buyer if names.reporter => w.t("party-reporter").into(),
        Party::Buyer => w.t("party-buyer").into(),
        Party::Shop => w.t("party-shop").into(),
        Party::Platform => w.t("party-platform").into(),
    }
}

/// A case as a live event shows it: only what the event needs is loaded.
///
/// # Errors
/// 404 when the reader holds no seat any more.
pub async fn peek(app: &App, viewer: &Viewer, entry: &Entry) -> Result<(CaseRow, Loaded), Fault> {
    let (engine, reader, entry) = (app.engine.clone(), viewer.clone(), entry.clone());
    let read = app.store().read(move |tx| {
        Box::pin(async move {
            may_know(tx, &reader.actor, CaseId(entry.stream)).await?;
            let row = case::load(tx, entry.stream).await?.ok_or(Refusal::NotFound)?;
            if blind::is_hidden(tx, &engine, &reader.actor, &row).await? {
                return Err(Refusal::NotFound.into());
            }
            let loaded = peek_in(tx, &engine, &reader, &row, entry).await?;
            Ok::<_, ActError>((row, loaded))
        })
    });
    Ok(read.await?)
}

async fn peek_in(
    tx: &mut Tx,
    engine: &Engine,
    viewer: &Viewer,
    row: &CaseRow,
    entry: Entry,
) -> Result<Loaded, ActError> {
    let case = AnyCase::read(row)?;
    let at = entry.position;
    let plain = entry.kind == "conversation.message";
    let allowed = if plain { Vec::new() } else { view::allowed_of(tx, engine, &case, &viewer.actor).await? };
    let env = case.env().clone();
    let chat = if let AnyCase::Conversation(chat) = &case { Some(chat) } else { None };
    let desk = if plain { ConversationFacts::default() } else { desk_facts(tx, engine, env.storefront, chat).await? };
    let front = engine.settings().storefront(env.storefront).cloned();
    let seen = Seen { case, stage: row.stage.clone(), allowed, entries: vec![entry] };
    let files = files::Files::of(tx, engine.scanner().is_some(), &seen.entries).await?;
    let files = files.read_by(viewer.actor.role, seen.case.kind());
    Ok(Loaded {
        money: money(tx, engine, &seen.case).await?,
        names: names(tx, engine, &env, &seen, viewer.actor.party()).await?,
        matter: origin::Matter::load(tx, &seen.case, &files).await?,
        // Beside a single event nobody reads it.
        beside: reported::Beside::default(),
        parcels: parcels::load(tx, &seen.case).await?,
        ways: routes::load(tx, engine, viewer.actor.party(), &seen.case).await?,
        coupons: coupons(tx, engine, &seen).await?,
        files,
        desk,
        open_until: front.as_ref().and_then(|f| f.hours.open_until(engine.now())),
        cursor: engine.store().cursor(at),
        badges: badges(tx, viewer).await?,
        read_by_others: 0,
        unread: false,
        appeal_until: appeal_until(engine, &seen),
        labels: labels(tx, viewer, env.id.0).await?,
        seen,
    })
}
