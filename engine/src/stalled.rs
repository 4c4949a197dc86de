//! Parcels that stand still: who waits for one is told before they ask, with the date from which a dispute can be opened.
//! Each scan is looked at once, when it is so old that another should have followed.

use crate::act::ActError;
use crate::{Engine, facts};
use ombud_domain::dispute::{Reason, Tracking, filing};
use ombud_domain::id::LineId;
use ombud_domain::time::{Instant, Span};
use ombud_store::notice::{self, NoticeRow};
use ombud_store::{Lane, StoreError, Tx, admin, mirror};
use serde_json::json;

/// Up to which scan parcels were looked at.
const BOOKMARK: &str = "stalled:until";
/// How often they are looked at.
const EVERY: Span = Span::minutes(10);
/// How many scans one look takes.
const BATCH: i64 = 200;

/// What a notice about a parcel that stands still is called.
pub const KIND: &str = "order.stalled";

impl Engine {
    /// Tells the buyers whose parcels have stood still for as long as the policy says; gives how many were told.
    ///
    /// # Errors
    /// When the store cannot.
    pub async fn tell_stalled(&self) -> Result<u32, StoreError> {
        let now = self.now();
        let kept: Option<String> = self.store().read(|tx| Box::pin(admin::get(tx, BOOKMARK))).await?;
        let after = Span::days(self.settings().policy_at(None, now).stalled_d);
        let until = now.0 - after.0;
        let Some(from) = kept.as_deref().and_then(|t| t.parse::<i64>().ok()) else {
            // Whatever stood still before anybody looked is old news.
            return self.store().write(Lane::Work, move |tx| Box::pin(mark(tx, until))).await.map(|()| 0);
        };
        if until < from + EVERY.0 {
            return Ok(0);
        }
        let engine = self.clone();
        let work =
            self.store().write(Lane::Work, move |tx| Box::pin(async move { look(tx, &engine, from, until).await }));
        work.await.map_err(|e| match e {
            ActError::Store(error) => error,
            ActError::Refused(refusal) => StoreError::Other(refusal.code().into()),
        })
    }
}

async fn mark(tx: &mut Tx, until: i64) -> Result<(), StoreError> {
    admin::set(tx, BOOKMARK, &until.to_string()).await
}

async fn look(tx: &mut Tx, engine: &Engine, from: i64, until: i64) -> Result<u32, ActError> {
    let scans = mirror::scanned(tx, from, until, BATCH).await?;
    let mut ids = ombud_store::id::block(tx).await?;
    let mut told = 0;
    for scan in &scans {
        let Some(parcel) = mirror::shipment(tx, scan.shipment).await?.filter(|s| s.direction == "out") else {
            continue;
        };
        let track = mirror::track(tx, parcel.id).await?;
        let last = track.iter().max_by_key(|t| (t.at, t.id)).is_some_and(|t| t.id == scan.id);
        let state = facts::parcel(tx, parcel.order_id, parcel.shop).await?;
        if last
            && state.tracking == Tracking::Moving
            && let Some(id) = ids.next()
        {
            told += u32::from(tell(tx, engine, &parcel, scan.id, id).await?);
        }
    }
    // A full batch goes on with the scans of its last moment: nobody is told twice of one.
    let full = i64::try_from(scans.len()).is_ok_and(|n| n == BATCH);
    mark(tx, scans.last().filter(|_| full).map_or(until, |s| (s.at - 1).max(from + 1))).await?;
    Ok(told)
}

async fn tell(
    tx: &mut Tx,
    engine: &Engine,
    parcel: &mirror::ShipmentRow,
    scan: i64,
    id: i64,
) -> Result<bool, ActError> {
    let Some(order) = mirror::order(tx, parcel.order_id).await? else { return Ok(false) };
    let lines = mirror::lines(tx, order.id).await?;
    let lines: Vec<_> = lines.into_iter().filter(|l| l.shop == parcel.shop).collect();
    let Some(title) = lines.first().map(|l| l.title.clone()) else { return Ok(false) };
    let facts = facts::dispute(tx, engine, lines.iter().map(|l| LineId(l.id)).collect(), None, None).await?;
    let opens: Option<Instant> = filing(Reason::NotReceived, &facts).ok().map(|f| f.opens);
    let body = json!({
        "case": crate::write::external(tx, order.id).await?, "case_kind": "order", "title": title, "party": "buyer",
        "kind": KIND, "stage": "", "must_act": false, "due": opens, "silence": "",
    });
    let now = engine.now().0;
    let row = NoticeRow {
        id,
        holder: order.buyer,
        case_id: order.id,
        seq: scan,
        body: body.to_string(),
        created_at: now,
        read_at: None,
    };
    Ok(notice::tell(tx, &row).await?)
}
