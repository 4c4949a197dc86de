//! Before anything is sent a buyer can ask the marketplace to cancel, or to send it elsewhere (spec §3.3): a command that it
//! answers with done or refused. The command's own row is the record; one of a kind is open at a time.

use crate::act::ActError;
use crate::{Engine, facts, mirror as market, write};
use ombud_domain::Refusal;
use ombud_domain::actor::Actor;
use ombud_domain::id::ShopId;
use ombud_domain::time::{Instant, Span};
use ombud_store::mirror::{self, OrderRow};
use ombud_store::outgoing::{self, Outgoing};
use ombud_store::{Lane, StoreError, Tx};
use serde_json::{Value, json};
use uuid::Uuid;

/// Why an order is cancelled.
pub const REASONS: [&str; 4] = ["cancel_changed_mind", "cancel_by_mistake", "cancel_too_slow", "cancel_other"];
/// Length of an address in characters.
pub const ADDRESS_CHARS: (usize, usize) = (10, 300);
/// How often the same can be asked for one shop's part of an order.
const MOST: usize = 3;

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wish {
    /// Not to send it.
    Cancel {
        /// One of [`REASONS`].
        reason: String,
    },
    /// To send it elsewhere.
    Address {
        /// Where, as the buyer writes it.
        address: String,
    },
}

/// The kinds of wishes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// Not to send it.
    Cancel,
    /// To send it elsewhere.
    Address,
}

impl Change {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Cancel, Self::Address];

    /// The stable word.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Cancel => "cancel",
            Self::Address => "address",
        }
    }

    const fn command(self) -> &'static str {
        match self {
            Self::Cancel => "order.cancel.request",
            Self::Address => "order.address.change",
        }
    }
}

impl Wish {
    /// Its kind.
    #[must_use]
    pub const fn change(&self) -> Change {
        match self {
            Self::Cancel { .. } => Change::Cancel,
            Self::Address { .. } => Change::Address,
        }
    }

    fn check(&self) -> Result<(), Refusal> {
        match self {
            Self::Cancel { reason } if REASONS.contains(&reason.as_str()) => Ok(()),
            Self::Cancel { .. } => Err(Refusal::invalid("reason", "not_a_choice")),
            Self::Address { address } => match address.chars().count() {
                n if n < ADDRESS_CHARS.0 => Err(Refusal::invalid("address", "too_short")),
                n if n > ADDRESS_CHARS.1 => Err(Refusal::invalid("address", "too_long")),
                _ => Ok(()),
            },
        }
    }
}

/// What was asked, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// What.
    pub change: Change,
    /// Of which shop's part.
    pub shop: i64,
    /// When.
    pub at: Instant,
    /// When an answer is missed.
    pub due: Instant,
    /// The answer, once it is there.
    pub heard: Option<Heard>,
}

/// The marketplace's answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// It is done.
    Done,
    /// It will not be done, and a word for why.
    Refused(String),
}

/// What was asked about an order, newest first.
///
/// # Errors
/// As the store's.
pub async fn asked(tx: &mut Tx, order: i64) -> Result<Vec<Asked>, StoreError> {
    Ok(outgoing::of_aggregate(tx, order, 50).await?.iter().filter_map(read).collect())
}

fn read(row: &Outgoing) -> Option<Asked> {
    let change = Change::ALL.into_iter().find(|c| c.command() == row.kind)?;
    let body: Value = serde_json::from_str(&row.body).ok()?;
    let result: Option<Value> = row.result.as_deref().and_then(|r| serde_json::from_str(r).ok());
    let heard = result.map(|r| match r["event"].as_str() {
        Some("done") => Heard::Done,
        _ => Heard::Refused(r["reason"].as_str().unwrap_or("other").to_owned()),
    });
    let (at, due) = (Instant(row.created_at), Instant(row.due_at));
    Some(Asked { change, shop: body["part"].as_i64().unwrap_or(0), at, due, heard })
}

/// Whether it can be asked now.
///
/// # Errors
/// `order_cancelled`, `already_sent`, `change_open` or `change_limit`.
pub async fn may_ask(tx: &mut Tx, order: &OrderRow, shop: ShopId, change: Change) -> Result<(), ActError> {
    let before: Vec<Asked> =
        asked(tx, order.id).await?.into_iter().filter(|a| a.shop == shop.0 && a.change == change).collect();
    let cancelled = matches!(order.status.as_str(), "cancelled" | "unavailable");
    let gone = change == Change::Cancel && before.iter().any(|a| a.heard == Some(Heard::Done));
    Refusal::unless(!cancelled && !gone, "order_cancelled")?;
    let parcel = facts::parcel(tx, order.id, shop.0).await?;
    Refusal::unless(parcel.shipped_at.is_none() && parcel.delivered_at.is_none(), "already_sent")?;
    Refusal::unless(before.iter().all(|a| a.heard.is_some()), "change_open")?;
    Refusal::unless(before.len() < MOST, "change_limit")?;
    Ok(())
}

impl Engine {
    /// Asks the marketplace; the same id asks once.
    ///
    /// # Errors
    /// `NotFound` for an order that is not this buyer's, else as [`may_ask`] and when a field does not fit.
    pub async fn ask_order(
        &self,
        actor: &Actor,
        id: Uuid,
        order: i64,
        shop: ShopId,
        wish: Wish,
    ) -> Result<(), ActError> {
        wish.check()?;
        let stamp = self.stamp().await?;
        let (engine, buyer) = (self.clone(), actor.person);
        let work = self.store().write(Lane::People, move |tx| {
            Box::pin(async move {
                let row = mirror::order(tx, order).await?.filter(|o| buyer.is_some_and(|b| b.0 == o.buyer));
                let row = row.ok_or(Refusal::NotFound)?;
                let command_id = format!("order-{id}");
                if let Some(known) = outgoing::find(tx, &command_id).await? {
                    let same = known.aggregate == order && known.kind == wish.change().command();
                    return if same { Ok(false) } else { Err(ActError::Refused(Refusal::KeyReused)) };
                }
                may_ask(tx, &row, shop, wish.change()).await?;
                let lines = mirror::lines(tx, order).await?;
                let lines: Vec<i64> = lines.iter().filter(|l| l.shop == shop.0).map(|l| l.id).collect();
                if lines.is_empty() {
                    return Err(Refusal::NotFound.into());
                }
                let mut body = json!({"order": order, "lines": lines});
                market::with_names(tx, &mut body).await?;
                body["shop"] = write::external(tx, shop.0).await?;
                (body["part"], body["idempotency_key"]) = (shop.0.into(), command_id.clone().into());
                match &wish {
                    Wish::Cancel { reason } => body["reason"] = reason.as_str().into(),
                    Wish::Address { address } => body["address"] = address.as_str().into(),
                }
                let hours = engine.settings().policy_at(row.storefront.map(ombud_domain::id::StorefrontId), stamp.now);
                let due = stamp.now + Span::hours(hours.order_change_h);
                let (kind, now) = (wish.change().command(), stamp.now.0);
                outgoing::give(tx, &command_id, kind, order, &body.to_string(), now, due.0).await?;
                // Whoever gives a command keeps others from giving one until the commit: now it is seen who was first.
                let mine = |a: &&Asked| a.shop == shop.0 && a.change == wish.change() && a.heard.is_none();
                if asked(tx, order).await?.iter().filter(mine).count() > 1 {
                    return Err(Refusal::guard("change_open").into());
                }
                Ok(write::webhook(tx, "command", &command_id, Some(order), &stamp).await?)
            })
        });
        let jobs = work.await?;
        self.hint(jobs);
        Ok(())
    }
}
