//! Importing the marketplace's objects: names get keys, newer versions replace older ones, and payments, past refunds
//! and chargebacks reach the payment books. A change that matters to an open case reaches it as a command.

use crate::act::ActError;
use crate::money_in::{self, Scan, Touched};
use crate::write::{self, Stamp};
use crate::{Engine, jobs, rows};
use ombud_domain::Instant;
use ombud_domain::actor::Actor;
use ombud_domain::case::{CaseKind, FollowUp};
use ombud_domain::dispute::Dispute;
use ombud_domain::id::CaseId;
use ombud_domain::import::{Code, Id, Kind, Object, Outcome, Problem};
use ombud_domain::returns::{Return, plain_number};
use ombud_store::attempt::{self, AttemptRow};
use ombud_store::mirror::{self, Key, LineRow, OrderRow, PastRefundRow, PaymentRow, ShipmentRow, TrackRow};
use ombud_store::{Lane, StoreError, Tx, case};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// How many objects one transaction takes: about four milliseconds of writing.
const SLICE: usize = 32;

/// What came of one object.
pub type RowResult = Result<Outcome, Problem>;

impl Engine {
    /// Takes objects in, in their order. Each gets its own answer; a bad one harms no other.
    ///
    /// # Errors
    /// When the store cannot; what was taken in before stays, and sending it again changes nothing.
    pub async fn import(&self, objects: Vec<Object>) -> Result<Vec<RowResult>, StoreError> {
        let mut results = Vec::with_capacity(objects.len());
        for slice in objects.chunks(SLICE) {
            let mut tries = 0;
            loop {
                let (engine, slice, stamp) = (self.clone(), slice.to_vec(), self.stamp().await?);
                let done = self
                    .store()
                    .write(Lane::Batch, move |tx| Box::pin(async move { take(tx, &engine, &slice, stamp).await }))
                    .await;
                match done {
                    Ok(rows) => {
                        results.extend(rows);
                        break;
                    }
                    Err(ActError::Store(StoreError::Race | StoreError::Unique(_))) if tries < 5 => tries += 1,
                    // People come first: a full lane is waited for, not failed.
                    Err(ActError::Store(StoreError::Busy)) if tries < 200 => {
                        tries += 1;
                        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
                    }
                    Err(ActError::Store(error)) => return Err(error),
                    Err(ActError::Refused(refusal)) => return Err(StoreError::Other(refusal.code().into())),
                }
            }
        }
        self.hint(true);
        Ok(results)
    }
}

/// Fresh keys for names that are mentioned for the first time.
struct Keys(std::ops::Range<i64>);

impl Keys {
    async fn next(&mut self, tx: &mut Tx) -> Result<i64, StoreError> {
        if self.0.is_empty() {
            self.0 = ombud_store::id::block(tx).await?;
        }
        self.0.next().ok_or_else(|| StoreError::Other("no keys".into()))
    }

    /// The key of a name; made when it is mentioned for the first time.
    async fn of(&mut self, tx: &mut Tx, kind: Kind, id: &Id) -> Result<Key, StoreError> {
        self.named(tx, kind.as_str(), id.as_str()).await
    }

    async fn named(&mut self, tx: &mut Tx, object: &str, name: &str) -> Result<Key, StoreError> {
        if let Some(key) = mirror::key(tx, object, name).await? {
            return Ok(key);
        }
        let id = self.next(tx).await?;
        mirror::mention(tx, object, name, id).await?;
        Ok(Key { id, source_version: None, body: None })
    }
}

/// Our key for a name of the marketplace, made when it is mentioned for the first time.
///
/// # Errors
/// As the store's.
pub async fn key_of(tx: &mut Tx, object: &str, name: &str) -> Result<i64, StoreError> {
    Ok(Keys(0..0).named(tx, object, name).await?.id)
}

async fn take(tx: &mut Tx, engine: &Engine, objects: &[Object], stamp: Stamp) -> Result<Vec<RowResult>, ActError> {
    let mut keys = Keys(0..0);
    let mut touched = Touched::default();
    let mut results = Vec::with_capacity(objects.len());
    for object in objects {
        results.push(one(tx, engine, &mut keys, object, &mut touched).await?);
    }
    for order in &touched.orders {
        money_in::sync_books(tx, *order, &mut || keys_ahead(&mut keys), &stamp).await?;
        money_in::past_refunds(tx, *order, &stamp).await?;
        let news = money_in::chargebacks(tx, *order, &stamp).await?;
        touched.bank.extend(news);
    }
    tell_cases(tx, &touched, &stamp).await?;
    Ok(results)
}

/// Books take their keys from the same block as names.
fn keys_ahead(keys: &mut Keys) -> Option<i64> {
    keys.0.next()
}

async fn one(
    tx: &mut Tx,
    engine: &Engine,
    keys: &mut Keys,
    object: &Object,
    touched: &mut Touched,
) -> Result<RowResult, StoreError> {
    // Books need keys without asking the store in between.
    if keys.0.end - keys.0.start < 64 {
        keys.0 = ombud_store::id::block(tx).await?;
    }
    let kind = object.kind();
    let known = keys.of(tx, kind, object.id()).await?;
    let version = i64::try_from(object.source_version().get()).unwrap_or(i64::MAX);
    let text = object.to_json();
    let outcome = match (known.source_version, &known.body) {
        (Some(had), _) if version < had => return Ok(Ok(Outcome::IgnoredOlder)),
        (Some(had), Some(body)) if version == had && *body == text => return Ok(Ok(Outcome::Unchanged)),
        (Some(had), _) if version == had => {
            return Ok(Err(Problem::of(
                "source_version",
                Code::VersionConflict,
                "the same version came with other values",
            )));
        }
        (Some(_), _) => Outcome::Updated,
        (None, _) => Outcome::Created,
    };
    if let Err(problem) = check(tx, object, previous(&known).as_ref()).await? {
        return Ok(Err(problem));
    }
    keep(tx, engine, keys, object, &known, touched).await?;
    mirror::sent(tx, kind.as_str(), object.id().as_str(), version, &text).await?;
    Ok(Ok(outcome))
}

/// What an object must agree with, where the other one is known already (T26).
async fn check(tx: &mut Tx, object: &Object, before: Option<&Object>) -> Result<Result<(), Problem>, StoreError> {
    if let Some(Err(problem)) = before.map(|before| object.check_stays(before)) {
        return Ok(Err(problem));
    }
    Ok(match object {
        Object::Payment(p) => match sent(tx, Kind::Order, &p.order).await? {
            Some(Object::Order(order)) => p.check_order(&order),
            _ => Ok(()),
        },
        Object::OrderLine(l) => match &l.offer {
            Some(offer) => match sent(tx, Kind::Offer, offer).await? {
                Some(Object::Offer(offer)) => l.check_offer(&offer),
                _ => Ok(()),
            },
            None => Ok(()),
        },
        Object::Refund(r) => match sent(tx, Kind::Payment, &r.payment).await? {
            Some(Object::Payment(payment)) => {
                let line = match &r.line {
                    Some(line) => sent(tx, Kind::OrderLine, line).await?,
                    None => None,
                };
                let line = if let Some(Object::OrderLine(line)) = &line { Some(line) } else { None };
                // Each alone must fit. What several come to is a fact, and its excess an alert.
                r.check_payment(&payment, line, 0)
            }
            _ => Ok(()),
        },
        Object::Shipment(s) => {
            for part in &s.lines {
                if let Some(Object::OrderLine(line)) = sent(tx, Kind::OrderLine, &part.line).await?
                    && let Err(problem) = s.check_line(&line)
                {
                    return Ok(Err(problem));
                }
            }
            Ok(())
        }
        Object::Chargeback(c) => match sent(tx, Kind::Payment, &c.payment).await? {
            Some(Object::Payment(payment)) => c.check_payment(&payment),
            _ => Ok(()),
        },
        _ => Ok(()),
    })
}

async fn sent(tx: &mut Tx, kind: Kind, id: &Id) -> Result<Option<Object>, StoreError> {
    let body = mirror::key(tx, kind.as_str(), id.as_str()).await?.and_then(|k| k.body);
    Ok(body.and_then(|b| Object::from_json(b.as_bytes()).ok()))
}

async fn keep(
    tx: &mut Tx,
    engine: &Engine,
    keys: &mut Keys,
    object: &Object,
    known: &Key,
    touched: &mut Touched,
) -> Result<(), StoreError> {
    let id = known.id;
    match object {
        Object::Order(o) => {
            let buyer = keys.of(tx, Kind::Buyer, &o.buyer).await?.id;
            let settings = engine.settings();
            let front = o
                .storefront
                .as_ref()
                .and_then(|s| settings.by_slug(s.as_str()))
                .or_else(|| settings.storefronts.first());
            let row = OrderRow {
                id,
                buyer,
                storefront: front.map(|s| s.id.0),
                placed_at: o.placed_at.get().0,
                currency: o.currency.code().into(),
                status: o.status.as_ref().map_or_else(String::new, |s| s.raw.clone()),
                promised_from: o.promised_from.map(|t| t.get().0),
                promised_to: o.promised_to.map(|t| t.get().0),
            };
            mirror::save_order(tx, &row).await?;
            touched.orders.insert(id);
        }
        Object::OrderLine(l) => {
            let order_id = keys.of(tx, Kind::Order, &l.order).await?.id;
            let shop = keys.of(tx, Kind::Shop, &l.shop).await?.id;
            let quantity = i64::from(l.quantity.get());
            let minor = |m: Option<ombud_domain::import::Minor>| m.map_or(0, |m| m.get());
            let goods_minor =
                l.unit_price_minor.get().saturating_mul(quantity).saturating_sub(minor(l.discount_minor)).max(0);
            let row = LineRow {
                id,
                order_id,
                shop,
                title: l.title.as_str().into(),
                quantity,
                goods_minor,
                shipping_minor: minor(l.shipping_minor),
                tax_minor: minor(l.tax_minor),
                fee_minor: minor(l.fee_minor),
            };
            mirror::save_line(tx, &row).await?;
            if let Some(offer) = &l.offer {
                let offer = keys.of(tx, Kind::Offer, offer).await?.id;
                mirror::of_offer(tx, id, offer).await?;
            }
            touched.orders.insert(order_id);
        }
        Object::Payment(p) => {
            let order_id = keys.of(tx, Kind::Order, &p.order).await?.id;
            let row = PaymentRow {
                id,
                order_id,
                method: p.method.raw.clone(),
                currency: p.currency.code().into(),
                captured_minor: p.captured_minor.get(),
                agreed_minor: p.agreed_minor(),
            };
            mirror::save_payment(tx, &row).await?;
            touched.orders.insert(order_id);
        }
        Object::Shipment(s) => {
            let order_id = keys.of(tx, Kind::Order, &s.order).await?.id;
            let shop = keys.of(tx, Kind::Shop, &s.shop).await?.id;
            let text = |t: Option<&str>| t.unwrap_or_default().to_owned();
            let row = ShipmentRow {
                id,
                order_id,
                shop,
                direction: s.direction.raw.clone(),
                carrier: text(s.carrier.as_ref().map(|c| c.as_str())),
                tracking_number: text(s.tracking_number.as_ref().map(|c| c.as_str())),
            };
            mirror::save_shipment(tx, &row).await?;
            for part in &s.lines {
                keys.of(tx, Kind::OrderLine, &part.line).await?;
            }
        }
        Object::TrackingEvent(t) => {
            let shipment = keys.of(tx, Kind::Shipment, &t.shipment).await?.id;
            let place = t.place.as_ref().map_or_else(String::new, |p| p.as_str().into());
            let row = TrackRow { id, shipment, code: t.code.raw.clone(), at: t.at.get().0, place };
            mirror::save_track(tx, &row).await?;
            let weight_g = t.measured_weight_g;
            let postcode_matches = t.postcode_matches;
            touched.tracked.push(Scan { shipment, code: row.code, at: row.at, weight_g, postcode_matches, event: id });
        }
        Object::Refund(r) => {
            let payment = keys.of(tx, Kind::Payment, &r.payment).await?.id;
            let line = match &r.line {
                Some(line) => Some(keys.of(tx, Kind::OrderLine, line).await?.id),
                None => None,
            };
            // One that an earlier release entered is in the book.
            let entered = match previous(known) {
                Some(Object::Refund(old)) if old.counts() => old.amount_minor.get(),
                _ => 0,
            };
            let row = PastRefundRow {
                id,
                payment,
                line,
                amount_minor: if r.counts() { r.amount_minor.get() } else { 0 },
                currency: r.currency.code().into(),
                key: r.key.as_str().to_owned(),
                counted_minor: entered,
                placed_minor: entered,
            };
            mirror::save_past_refund(tx, &row).await?;
            touched.orders.extend(mirror::payment(tx, payment).await?.map(|p| p.order_id));
        }
        Object::Chargeback(c) => {
            let payment = keys.of(tx, Kind::Payment, &c.payment).await?.id;
            let before = match previous(known) {
                Some(Object::Chargeback(old)) => Some(old),
                _ => None,
            };
            money_in::keep_chargeback(tx, id, payment, c, before.as_ref()).await?;
            touched.orders.extend(mirror::payment(tx, payment).await?.map(|p| p.order_id));
        }
        Object::PaymentAttempt(a) => {
            let order_id = match &a.order {
                Some(order) => Some(keys.of(tx, Kind::Order, order).await?.id),
                None => None,
            };
            let row = AttemptRow {
                id,
                buyer: keys.of(tx, Kind::Buyer, &a.buyer).await?.id,
                order_id,
                at: a.at.get().0,
                amount_minor: a.amount_minor.get(),
                currency: a.currency.code().into(),
                method: a.method.raw.clone(),
                status: a.status.raw.clone(),
                provider_code: a.provider_code.as_ref().map_or_else(String::new, |c| c.as_str().into()),
                falls_back_at: a.falls_back_at.map(|t| t.get().0),
            };
            attempt::save(tx, &row).await?;
        }
        Object::Buyer(_) | Object::Shop(_) | Object::Offer(_) | Object::Coupon(_) | Object::Message(_) => {}
    }
    Ok(())
}

fn previous(known: &Key) -> Option<Object> {
    known.body.as_ref().and_then(|b| Object::from_json(b.as_bytes()).ok())
}

/// What the carrier says of a parcel on its way out is for the buyer's withdrawal that waits for it.
async fn tell_coming(tx: &mut Tx, parcel: &ShipmentRow, scan: &Scan, now: Instant) -> Result<(), ActError> {
    let command = match scan.code.as_str() {
        "delivered" => json!({"action": "goods_arrived"}),
        "refused" | "returning" | "returned_to_sender" | "lost" | "destroyed" => {
            json!({"action": "goods_gone", "code": scan.code})
        }
        _ => return Ok(()),
    };
    for row in returns_of(tx, parcel).await? {
        if crate::rows::read::<Return>(&row)?.data.coming.is_some() {
            let follow = FollowUp { case: CaseId(row.id), kind: CaseKind::Return, command: command.clone(), step: 0 };
            jobs::follow_up(tx, (row.id, -scan.event), &follow, now).await?;
        }
    }
    Ok(())
}

/// The open returns of a parcel's shop and order.
async fn returns_of(tx: &mut Tx, parcel: &ShipmentRow) -> Result<Vec<case::CaseRow>, StoreError> {
    let mut rows = case::of_order(tx, parcel.order_id, 100).await?;
    rows.retain(|r| r.kind == CaseKind::Return.code() && r.closed_at.is_none() && r.shop == Some(parcel.shop));
    Ok(rows)
}

/// What the carrier says of a parcel on its way back is for the return that it belongs to.
async fn tell_returns(tx: &mut Tx, parcel: &ShipmentRow, scan: &Scan, now: Instant) -> Result<(), ActError> {
    let command = match scan.code.as_str() {
        "delivered" => {
            json!({"action": "carrier_delivered", "weight_g": scan.weight_g, "postcode_matches": scan.postcode_matches})
        }
        "lost" | "destroyed" => json!({"action": "carrier_lost"}),
        "label_created" | "unknown" => return Ok(()),
        _ => json!({"action": "carrier_moved"}),
    };
    let number = plain_number(&parcel.tracking_number);
    for row in returns_of(tx, parcel).await? {
        let back = crate::rows::read::<Return>(&row)?.data;
        let labelled = back.label.and_then(|l| l.tracking);
        if back.parcel.map(|p| p.number).or(labelled).is_some_and(|known| known == number) {
            let follow = FollowUp { case: CaseId(row.id), kind: CaseKind::Return, command: command.clone(), step: 0 };
            jobs::follow_up(tx, (row.id, -scan.event), &follow, now).await?;
        }
    }
    Ok(())
}

/// A change of tracking or a chargeback reaches the open disputes of the order.
async fn tell_cases(tx: &mut Tx, touched: &Touched, stamp: &Stamp) -> Result<(), ActError> {
    for scan in &touched.tracked {
        let Some(parcel) = mirror::shipment(tx, scan.shipment).await? else { continue };
        if parcel.direction == "return" {
            tell_returns(tx, &parcel, scan, stamp.now).await?;
            continue;
        }
        if parcel.direction == "out" {
            tell_coming(tx, &parcel, scan, stamp.now).await?;
        }
        for dispute in open_disputes(tx, parcel.order_id).await?.into_iter().filter(|d| d.shop == Some(parcel.shop)) {
            let command = json!({"action": "tracking_changed", "code": scan.code, "at": scan.at});
            let follow = FollowUp { case: CaseId(dispute.id), kind: CaseKind::Dispute, command, step: 0 };
            jobs::follow_up(tx, (dispute.id, -scan.event), &follow, stamp.now).await?;
        }
    }
    for news in &touched.bank {
        let disputes = open_disputes(tx, news.order).await?;
        let asked = disputes.iter().map(|row| Ok(rows::read::<Dispute>(row)?.data.left()));
        let asked = asked.collect::<Result<Vec<i64>, StoreError>>()?;
        for (dispute, commands) in disputes.iter().zip(news.commands(&asked)) {
            for (step, command) in (0..).zip(commands) {
                let case = CaseId(dispute.id);
                let follow = FollowUp { case, kind: CaseKind::Dispute, command, step };
                jobs::follow_up(tx, (news.version.0, -news.version.1), &follow, stamp.now).await?;
            }
        }
    }
    Ok(())
}

async fn open_disputes(tx: &mut Tx, order: i64) -> Result<Vec<case::CaseRow>, StoreError> {
    let cases = case::of_order(tx, order, 100).await?;
    Ok(cases
        .into_iter()
        .filter(|c| c.kind == CaseKind::Dispute.code() && c.closed_at.is_none() && c.stage != "draft")
        .collect())
}

/// Puts the marketplace's own names into a command's body, in place of our keys.
///
/// # Errors
/// As the store's.
pub async fn with_names(tx: &mut Tx, body: &mut Value) -> Result<(), StoreError> {
    const KEYS: [&str; 9] = ["payment", "order", "line", "lines", "offer", "shop", "buyer", "shipment", "chargeback"];
    let mut ids = BTreeSet::new();
    visit(body, &KEYS, &mut |v| {
        ids.extend(v.as_i64());
        None
    });
    let mut names = std::collections::BTreeMap::new();
    for id in ids {
        names.insert(id, write::external(tx, id).await?);
    }
    visit(body, &KEYS, &mut |v| v.as_i64().and_then(|id| names.get(&id).cloned()));
    Ok(())
}

/// Looks at every number under one of the keys, and replaces it where `f` says with what.
fn visit(value: &mut Value, keys: &[&str], f: &mut dyn FnMut(&Value) -> Option<Value>) {
    match value {
        Value::Object(map) => {
            for (key, inner) in map {
                if keys.contains(&key.as_str()) {
                    let slots = if let Value::Array(items) = &mut *inner {
                        items.as_mut_slice()
                    } else {
                        std::slice::from_mut(&mut *inner)
                    };
                    for slot in slots {
                        if let Some(new) = f(slot) {
                            *slot = new;
                        }
                    }
                }
                visit(inner, keys, f);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|v| visit(v, keys, f)),
        _ => {}
    }
}

/// The actor of everything that an import causes.
pub(crate) const IMPORTER: Actor = Actor::MARKETPLACE;
