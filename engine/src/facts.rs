//! What a case must know besides itself, loaded once per command or page, by one function for each kind.

use crate::act::ActError;
use crate::sold::{Sold, offered};
use crate::{Engine, alike, rows, statistics};
use futures::future::BoxFuture;
use ombud_domain::Refusal;
use ombud_domain::actor::Party;
use ombud_domain::appeal::{Appeal, AppealFacts};
use ombud_domain::calendar::Hours;
use ombud_domain::case::{Case, Machine};
use ombud_domain::dispute::{
    CouponFacts, Dispute, DisputeFacts, DisputeStage, EvidenceKind, How, LineFacts, ParcelFacts, Precedents, Scam,
    Tracking,
};
use ombud_domain::finance::{Finance, FinanceFacts};
use ombud_domain::id::{LineId, OrderId, PersonId, ShopId, StorefrontId};
use ombud_domain::import::{Kind, Object};
use ombud_domain::money::Split;
use ombud_domain::outside::Outside;
use ombud_domain::payment_book::Book;
use ombud_domain::policy::Policy;
use ombud_domain::refund::{Refund, RefundFacts};
use ombud_domain::report::{Measure, PRESSURE, Report, ReportFacts};
use ombud_domain::returns::{Bearer, Promise, Return, ReturnFacts};
use ombud_domain::statement::{Statement, StatementFacts};
use ombud_domain::suggestion::{HEADS, Head, Suggestion, SuggestionFacts};
use ombud_domain::time::Instant;
use ombud_store::case::CaseRow;
use ombud_store::mirror::{self, LineRow, ShipmentRow};
use ombud_store::seat::{self, Filter};
use ombud_store::{StoreError, Tx, case, chargeback, ledger};

/// How many reports of a buyer about one shop are looked at, the newest first.
const REPORTS_READ: i64 = 20;
/// How many coupons are looked through.
const COUPONS: i64 = 200;
/// How many open suggestions are looked at for those that others can be joined to, the newest first.
const SUGGESTIONS_READ: i64 = 200;
/// More people than this do nothing in one case.
const HANDS: i64 = 1_000;

/// A machine whose facts can be loaded.
pub trait Loads: Machine {
    /// Loads the facts of a case.
    fn load<'a>(
        tx: &'a mut Tx,
        engine: &'a Engine,
        case: &'a Case<Self>,
    ) -> BoxFuture<'a, Result<Self::Facts, ActError>>;
}

impl Loads for Dispute {
    fn load<'a>(
        tx: &'a mut Tx,
        engine: &'a Engine,
        case: &'a Case<Self>,
    ) -> BoxFuture<'a, Result<DisputeFacts, ActError>> {
        let lines = case.data.units.iter().map(|(line, _)| *line).collect();
        let frozen = (case.data.policy > 0).then_some(case.data.policy);
        Box::pin(async move {
            let facts = dispute(tx, engine, lines, frozen, Some(case.env.id.0)).await?;
            // Nobody else is asked who had a part in it.
            let ruled = case.stage == DisputeStage::Closed && case.data.how == Some(How::PlatformRuling);
            let hands = if ruled { ledger::hands(tx, case.env.id.0, HANDS).await? } else { Vec::new() };
            // Only whoever decides asks how like cases ended.
            let decides = matches!(case.stage, DisputeStage::PlatformReview | DisputeStage::Overdue);
            let precedents =
                if decides { statistics::precedents(tx, case.env.id.0).await? } else { Precedents::default() };
            Ok(DisputeFacts {
                took_part: hands.into_iter().map(PersonId).collect(),
                precedents,
                repaid_minor: case.data.repaid_minor(),
                ..facts
            })
        })
    }
}

impl Loads for Refund {
    fn load<'a>(
        tx: &'a mut Tx,
        engine: &'a Engine,
        case: &'a Case<Self>,
    ) -> BoxFuture<'a, Result<RefundFacts, ActError>> {
        Box::pin(async move {
            let row = case::book(tx, case.data.book.0)
                .await?
                .ok_or_else(|| StoreError::Corrupt("a refund without a book".into()))?;
            Ok(RefundFacts { book: rows::read_book(&row)?, hours: hours(engine, case.env.storefront) })
        })
    }
}

impl Loads for Return {
    fn load<'a>(
        tx: &'a mut Tx,
        engine: &'a Engine,
        case: &'a Case<Self>,
    ) -> BoxFuture<'a, Result<ReturnFacts, ActError>> {
        Box::pin(async move {
            let row = case::load(tx, case.data.dispute.0)
                .await?
                .ok_or_else(|| StoreError::Corrupt("a return without a dispute".into()))?;
            let dispute = rows::read::<Dispute>(&row)?;
            let (pieces, kinds) = dispute.data.evidence_of(Party::Shop);
            let policy = engine.settings().policy(dispute.data.policy).cloned().unwrap_or_default();
            let shop = shop(tx, case.env.shop.unwrap_or(ShopId(0)), &policy).await?;
            let mut titles = Vec::with_capacity(case.data.units.len());
            for (line, _) in &case.data.units {
                titles.extend(mirror::line(tx, line.0).await?.map(|known| (*line, known.title)));
            }
            let lines: Vec<i64> = case.data.units.iter().map(|(line, _)| line.0).collect();
            let sold = offered(tx, &lines).await?;
            Ok(ReturnFacts {
                hours: hours(engine, case.env.storefront),
                addresses: shop.addresses,
                titles,
                serials: sold.iter().any(Sold::has_serials).then(|| sold.into_iter().flat_map(|s| s.serials).collect()),
                countries: policy.return_countries,
                shop_evidence: (pieces, kinds & EvidenceKind::Photo.bit() != 0),
            })
        })
    }
}

impl Loads for Report {
    fn load<'a>(
        tx: &'a mut Tx,
        engine: &'a Engine,
        case: &'a Case<Self>,
    ) -> BoxFuture<'a, Result<ReportFacts, ActError>> {
        // How many tell the same counts when a report comes in, and never again.
        Box::pin(async move { report(tx, engine, case.env.storefront, case.env.buyer, None).await })
    }
}

impl Loads for Statement {
    fn load<'a>(
        _: &'a mut Tx,
        engine: &'a Engine,
        case: &'a Case<Self>,
    ) -> BoxFuture<'a, Result<StatementFacts, ActError>> {
        Box::pin(async move { Ok(StatementFacts { policy: policy_now(engine, case.env.storefront) }) })
    }
}

impl Loads for Appeal {
    fn load<'a>(
        _: &'a mut Tx,
        engine: &'a Engine,
        case: &'a Case<Self>,
    ) -> BoxFuture<'a, Result<AppealFacts, ActError>> {
        Box::pin(async move { Ok(AppealFacts { hours: hours(engine, case.env.storefront) }) })
    }
}

/// What a report of somebody at this storefront must know; for a new one also what it is about.
///
/// # Errors
/// As the store's.
pub async fn report(
    tx: &mut Tx,
    engine: &Engine,
    storefront: StorefrontId,
    reporter: PersonId,
    new: Option<alike::Same<'_>>,
) -> Result<ReportFacts, ActError> {
    let others = match new {
        Some(same) => alike::others(tx, same, reporter).await?,
        None => 0,
    };
    Ok(ReportFacts {
        hours: hours(engine, storefront),
        policy: policy_now(engine, storefront),
        others,
        flagger: alike::is_flagger(tx, reporter).await?,
        past: alike::past(tx, reporter).await?,
    })
}

pub(crate) fn policy_now(engine: &Engine, storefront: StorefrontId) -> Policy {
    engine.settings().policy_at(Some(storefront), engine.now())
}

impl Loads for Finance {
    fn load<'a>(
        _: &'a mut Tx,
        engine: &'a Engine,
        case: &'a Case<Self>,
    ) -> BoxFuture<'a, Result<FinanceFacts, ActError>> {
        Box::pin(async move { Ok(finance(engine, case.env.storefront)) })
    }
}

/// What a finance case must know: the calendar of its desk.
#[must_use]
pub fn finance(engine: &Engine, storefront: StorefrontId) -> FinanceFacts {
    FinanceFacts { hours: hours(engine, storefront) }
}

impl Loads for Suggestion {
    fn load<'a>(
        tx: &'a mut Tx,
        engine: &'a Engine,
        case: &'a Case<Self>,
    ) -> BoxFuture<'a, Result<SuggestionFacts, ActError>> {
        Box::pin(suggestion(tx, engine, case.env.storefront))
    }
}

/// What a suggestion must know: the calendar of its desk, and the open ones that others can be joined to.
///
/// # Errors
/// As the store's.
pub async fn suggestion(tx: &mut Tx, engine: &Engine, storefront: StorefrontId) -> Result<SuggestionFacts, ActError> {
    let mut heads = Vec::new();
    for row in open_suggestions(tx, storefront).await? {
        let case = rows::read::<Suggestion>(&row)?;
        heads.push(Head { case: case.env.id, number: case.env.number, people: case.data.people });
    }
    Ok(SuggestionFacts { hours: hours(engine, storefront), heads })
}

/// The open suggestions of a storefront that others can be joined to, the latest first; at most [`HEADS`].
///
/// # Errors
/// As the store's.
pub async fn open_suggestions(tx: &mut Tx, storefront: StorefrontId) -> Result<Vec<CaseRow>, StoreError> {
    let filter = Filter { kinds: vec![Suggestion::KIND.code().into()], open: true, ..Filter::default() };
    let mut heads = Vec::new();
    for line in seat::list(tx, &[storefront.0], &filter, SUGGESTIONS_READ).await? {
        if heads.len() < HEADS && rows::read::<Suggestion>(&line.case)?.data.head.is_none() {
            heads.push(line.case);
        }
    }
    Ok(heads)
}

impl Loads for Outside {
    fn load<'a>(_: &'a mut Tx, _: &'a Engine, _: &'a Case<Self>) -> BoxFuture<'a, Result<(), ActError>> {
        Box::pin(async { Ok(()) })
    }
}

/// The calendar of a storefront; around the clock where there is none.
pub(crate) fn hours(engine: &Engine, storefront: StorefrontId) -> Hours {
    engine.settings().storefront(storefront).map_or_else(|| Hours::daily("UTC", 0, 24), |s| s.hours.clone())
}

/// What a dispute about these lines must know. All lines must be of one order and one shop.
///
/// # Errors
/// `NotFound` for unknown lines, `several_shops` when they are not of one shop.
pub async fn dispute(
    tx: &mut Tx,
    engine: &Engine,
    lines: Vec<LineId>,
    policy: Option<i64>,
    own: Option<i64>,
) -> Result<DisputeFacts, ActError> {
    let mut found: Vec<LineRow> = Vec::with_capacity(lines.len());
    for line in &lines {
        found.push(mirror::line(tx, line.0).await?.ok_or(Refusal::NotFound)?);
    }
    let first = found.first().ok_or(Refusal::NotFound)?;
    let (order, shop) = (first.order_id, first.shop);
    if found.iter().any(|l| l.order_id != order || l.shop != shop) {
        return Err(Refusal::guard("several_shops").into());
    }
    let order = mirror::order(tx, order).await?.ok_or(Refusal::NotFound)?;
    let shipped = shipped(tx, order.id, shop).await?;
    let mut facts = Vec::with_capacity(found.len());
    let mut names = Vec::with_capacity(found.len());
    for line in &found {
        let claims = case::claimed(tx, line.id).await?;
        let claimed = claims.iter().filter(|c| Some(c.case_id) != own).count();
        facts.push(LineFacts {
            line: LineId(line.id),
            title: line.title.clone(),
            bought: u32::try_from(line.quantity).unwrap_or(1),
            claimed: u32::try_from(claimed).unwrap_or(u32::MAX),
            paid: split(line),
            delivered_at: together(&with(&shipped, &[name(tx, line.id).await?])).delivered_at,
        });
        names.push(name(tx, line.id).await?);
    }
    let mine = with(&shipped, &names);
    let parcel = together(&mine);
    // Only a draft can still become a withdrawal from the contract.
    let sold =
        if policy.is_none() { offered(tx, &lines.iter().map(|l| l.0).collect::<Vec<_>>()).await? } else { Vec::new() };
    let settings = engine.settings();
    let storefront = order.storefront.map(StorefrontId);
    let policy = policy
        .and_then(|v| settings.policy(v).cloned())
        .unwrap_or_else(|| settings.policy_at(storefront, Instant(order.placed_at)));
    let known = self::shop(tx, ShopId(shop), &policy).await?;
    Ok(DisputeFacts {
        order: OrderId(order.id),
        currency: order.currency.parse().map_err(|_| StoreError::Corrupt("currency".into()))?,
        placed_at: Instant(order.placed_at),
        promised_until: order.promised_to.map(Instant),
        shipped_at: parcel.shipped_at,
        tracking: parcel.tracking,
        lines: facts,
        books: books(tx, order.id, Some(&order.currency)).await?,
        promise: known.promise(&sold),
        return_addresses: known.addresses,
        withdrawal_excluded: sold.iter().any(|s| s.withdrawal_excluded),
        hours: hours(engine, storefront.unwrap_or(StorefrontId(0))),
        shop_closed: known.closed,
        scam: scam(tx, order.buyer, shop, order.id).await?,
        policy,
        chargebacks: chargebacks(tx, order.id).await?,
        parcels: mine.iter().filter_map(|s| s.numbered()).collect(),
        coupons: coupons(tx, &order.currency, engine.now()).await?,
        repaid_minor: 0,
        took_part: Vec::new(),
        precedents: Precedents::default(),
    })
}

/// What the buyer reported to us about the shop or the order that points to pressure, unless it was found to be nothing.
async fn scam(tx: &mut Tx, buyer: i64, shop: i64, order: i64) -> Result<Scam, StoreError> {
    for row in case::reports(tx, buyer, shop, order, REPORTS_READ).await? {
        let report = rows::read::<Report>(&row)?.data;
        if PRESSURE.contains(&report.concern.as_str()) && report.measure != Some(Measure::NoAction) {
            return Ok(Scam::Told);
        }
    }
    Ok(Scam::None)
}

/// What a line cost, all its units.
#[must_use]
pub const fn split(line: &LineRow) -> Split {
    Split { goods: line.goods_minor, shipping: line.shipping_minor, tax: line.tax_minor, fee: line.fee_minor }
}

/// The books of an order's payments: of all, or of those in one currency. Money of another one pays nothing back here.
///
/// # Errors
/// As the store's.
pub async fn books(tx: &mut Tx, order: i64, currency: Option<&str>) -> Result<Vec<Book>, StoreError> {
    let mut books = Vec::new();
    let payments = mirror::payments(tx, order).await?;
    for payment in payments.into_iter().filter(|p| currency.is_none_or(|c| p.currency == c)) {
        if let Some(row) = case::book_of(tx, payment.id).await? {
            books.push(rows::read_book(&row)?);
        }
    }
    Ok(books)
}

/// What the marketplace says of a shop.
struct Shop {
    closed: bool,
    addresses: Vec<String>,
    returns: serde_json::Value,
}

impl Shop {
    /// What it promises about returns of these goods.
    fn promise(&self, sold: &[Sold]) -> Promise {
        let r = &self.returns;
        let number = |name: &str| r[name].as_u64().and_then(|n| u32::try_from(n).ok());
        let excluded: Vec<&str> =
            r["excluded_categories"].as_array().into_iter().flatten().filter_map(|c| c.as_str()).collect();
        Promise {
            accepts: r["accepts"] == true,
            days: number("days"),
            who_pays: match r["who_pays"].as_str() {
                Some("seller") => Some(Bearer::Seller),
                Some("platform") => Some(Bearer::Platform),
                Some("buyer") => Some(Bearer::Buyer),
                _ => None,
            },
            restocking_percent: number("restocking_percent"),
            excluded: sold.iter().any(|s| s.category.as_deref().is_some_and(|c| excluded.contains(&c))),
            version: r["version"].as_str().map(str::to_owned),
        }
    }
}

/// … with its addresses in countries to which this policy lets goods be sent back.
async fn shop(tx: &mut Tx, shop: ShopId, policy: &Policy) -> Result<Shop, StoreError> {
    let body = mirror::body(tx, shop.0).await?.and_then(|k| k.body);
    let mut shop: serde_json::Value = body.and_then(|b| serde_json::from_str(&b).ok()).unwrap_or_default();
    let closed = matches!(shop["status"].as_str(), Some("closed" | "suspended"));
    let near = policy.takes_back_in(shop["country"].as_str().unwrap_or_default());
    let addresses = shop["return_addresses"].as_array().into_iter().flatten().filter(|_| near);
    // Longer ones are the marketplace's own affair: here they would not fit beside the case.
    let fits = |a: &&str| a.chars().count() <= ombud_domain::returns::ADDRESS_CHARS.1 as usize;
    let addresses = addresses.filter_map(|a| a.as_str()).filter(fits).map(str::to_owned).collect();
    Ok(Shop { closed, addresses, returns: shop["return_policy"].take() })
}

/// What the carrier's events say about a shop's parcels of an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parcel {
    /// The class.
    pub tracking: Tracking,
    /// When it left.
    pub shipped_at: Option<Instant>,
    /// When the last one arrived.
    pub delivered_at: Option<Instant>,
}

/// A parcel to the buyer with what its carrier said.
struct Shipped {
    row: ShipmentRow,
    /// The marketplace's names of the lines in it; none where it did not say.
    lines: Vec<String>,
    parcel: Parcel,
}

impl Shipped {
    /// As somebody can ask a carrier about it.
    fn numbered(&self) -> Option<ParcelFacts> {
        let ShipmentRow { id, carrier, tracking_number, .. } = &self.row;
        let number = tracking_number.clone();
        (!number.is_empty()).then(|| ParcelFacts { id: *id, carrier: carrier.clone(), number })
    }
}

/// Looks at all parcels of a shop in an order.
///
/// # Errors
/// As the store's.
pub async fn parcel(tx: &mut Tx, order: i64, shop: i64) -> Result<Parcel, StoreError> {
    Ok(together(&shipped(tx, order, shop).await?.iter().collect::<Vec<_>>()))
}

/// The parcels that a shop sent to the buyer of an order, each with its own class.
async fn shipped(tx: &mut Tx, order: i64, shop: i64) -> Result<Vec<Shipped>, StoreError> {
    let mut out = Vec::new();
    let parcels = mirror::shipments(tx, order).await?;
    for row in parcels.into_iter().filter(|s| s.shop == shop && s.direction == "out") {
        let mut parcel = Parcel { tracking: Tracking::None, shipped_at: None, delivered_at: None };
        for event in mirror::track(tx, row.id).await? {
            let at = Instant(event.at);
            if event.code != "label_created" && parcel.shipped_at.is_none() {
                parcel.shipped_at = Some(at);
            }
            parcel.tracking = class(&event.code, parcel.tracking);
            if event.code == "delivered" {
                parcel.delivered_at = Some(at);
            }
        }
        let sent = mirror::body(tx, row.id).await?.and_then(|k| k.body);
        let lines = match sent.and_then(|b| Object::from_json(b.as_bytes()).ok()) {
            Some(Object::Shipment(sent)) => sent.lines.iter().map(|part| part.line.as_str().to_owned()).collect(),
            _ => Vec::new(),
        };
        out.push(Shipped { row, lines, parcel });
    }
    Ok(out)
}

/// The parcels in which one of these lines is; one whose lines nobody named may hold any.
fn with<'a>(shipped: &'a [Shipped], lines: &[String]) -> Vec<&'a Shipped> {
    let holds = |s: &&Shipped| s.lines.is_empty() || s.lines.iter().any(|line| lines.contains(line));
    shipped.iter().filter(holds).collect()
}

/// What several parcels come to: lost when one of them is, and delivered when all are.
fn together(shipped: &[&Shipped]) -> Parcel {
    let each = || shipped.iter().map(|s| s.parcel);
    let any = |tracking| each().any(|p| p.tracking == tracking);
    let tracking = match () {
        () if any(Tracking::Lost) => Tracking::Lost,
        () if any(Tracking::Returned) => Tracking::Returned,
        () if any(Tracking::Moving) || (any(Tracking::Delivered) && any(Tracking::None)) => Tracking::Moving,
        () if any(Tracking::Delivered) => Tracking::Delivered,
        () => Tracking::None,
    };
    Parcel {
        tracking,
        shipped_at: each().filter_map(|p| p.shipped_at).min(),
        delivered_at: each().filter_map(|p| p.delivered_at).max(),
    }
}

async fn name(tx: &mut Tx, line: i64) -> Result<String, StoreError> {
    Ok(mirror::name(tx, line).await?.map_or_else(String::new, |n| n.external_id))
}

/// Chargebacks of an order that a bank has not decided, the most urgent first.
async fn chargebacks(tx: &mut Tx, order: i64) -> Result<Vec<i64>, StoreError> {
    let mut open = chargeback::of_order(tx, order).await?;
    open.retain(|c| c.running == 1);
    open.sort_by_key(|c| (c.due_at.unwrap_or(i64::MAX), c.id));
    Ok(open.into_iter().map(|c| c.id).collect())
}

/// Coupons of the marketplace's own, in this currency, that can be given now.
///
/// # Errors
/// As the store's.
pub async fn coupons(tx: &mut Tx, currency: &str, now: Instant) -> Result<Vec<CouponFacts>, StoreError> {
    let mut out = Vec::new();
    for sent in mirror::sent_of(tx, Kind::Coupon.as_str(), COUPONS).await? {
        let Some(Object::Coupon(c)) = sent.body.and_then(|b| Object::from_json(b.as_bytes()).ok()) else { continue };
        let fits = c.shop.is_none() && c.currency.is_some_and(|own| own.code() == currency);
        if let Some(value) = c.value_minor.filter(|_| fits && c.valid_until.get() > now && c.stock != Some(0)) {
            let (name, title) = (c.id.as_str().to_owned(), c.title.as_str().to_owned());
            out.push(CouponFacts { id: sent.id, name, title, minor: value.get() });
        }
    }
    Ok(out)
}

/// The class after an event with this code (spec §3.1).
#[must_use]
pub fn class(code: &str, before: Tracking) -> Tracking {
    match code {
        "label_created" => before,
        "delivered" => Tracking::Delivered,
        "lost" | "damaged" | "destroyed" => Tracking::Lost,
        "returning" | "returned_to_sender" | "refused" => Tracking::Returned,
        _ => Tracking::Moving,
    }
}
