//! Before anything is sent a buyer can ask the marketplace to cancel, or to send it elsewhere (spec §3.3): a command that it
//! answers with done or refused. The command's own row is the record; one of a kind is open at a time. Each answer is told
//! to the buyer, and so is it when none comes in time.

use crate::act::ActError;
use crate::facts::Parcel;
use crate::write::Stamp;
use crate::{Engine, facts, mirror as market, write};
use ombud_domain::Refusal;
use ombud_domain::actor::Actor;
use ombud_domain::id::ShopId;
use ombud_domain::time::{Instant, Span};
use ombud_store::mirror::{self, OrderRow};
use ombud_store::notice::{self, NoticeRow};
use ombud_store::outgoing::{self, Outgoing};
use ombud_store::{Lane, StoreError, Tx, admin};
use serde_json::{Value, json};
use uuid::Uuid;

/// Why an order is cancelled.
pub const REASONS: [&str; 4] = ["cancel_changed_mind", "cancel_by_mistake", "cancel_too_slow", "cancel_other"];
/// Length of an address in characters.
pub const ADDRESS_CHARS: (usize, usize) = (10, 300);
/// How often the same can be asked for one shop's part of an order.
const MOST: usize = 3;
/// Up to which deadline missed answers were told.
const BOOKMARK: &str = "order_change:until";
/// How many missed answers one look takes.
const BATCH: i64 = 200;
/// How often they are looked for.
const EVERY: Span = Span::minutes(10);
/// What the ids of these commands begin with.
const PREFIX: &str = "order-";

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

    /// What a notice about it is called.
    const fn notice(self, state: &str) -> &'static str {
        match (self, state.as_bytes()) {
            (Self::Cancel, b"done") => "order.cancel_done",
            (Self::Cancel, b"refused") => "order.cancel_refused",
            (Self::Cancel, _) => "order.cancel_late",
            (Self::Address, b"done") => "order.address_done",
            (Self::Address, b"refused") => "order.address_refused",
            (Self::Address, _) => "order.address_late",
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
    /// Under which id.
    pub id: String,
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

impl Asked {
    /// `waiting`, `late`, `done` or `refused`.
    #[must_use]
    pub fn state(&self, now: Instant) -> &'static str {
        match &self.heard {
            Some(heard) => heard.state(),
            None if now > self.due => "late",
            None => "waiting",
        }
    }
}

impl Heard {
    const fn state(&self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Refused(_) => "refused",
        }
    }
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
    let id = row.command_id.strip_prefix(PREFIX).unwrap_or(&row.command_id).to_owned();
    let (at, due) = (Instant(row.created_at), Instant(row.due_at));
    Some(Asked { id, change, shop: body["part"].as_i64().unwrap_or(0), at, due, heard })
}

/// Whether it can be asked now, of a shop's part of an order of which all this was asked before.
///
/// # Errors
/// `order_cancelled`, `already_sent`, `change_open` or `change_limit`.
pub fn may_ask(
    order: &OrderRow,
    parcel: &Parcel,
    asked: &[Asked],
    shop: ShopId,
    change: Change,
) -> Result<(), Refusal> {
    let before = || asked.iter().filter(|a| a.shop == shop.0 && a.change == change);
    let cancelled = matches!(order.status.as_str(), "cancelled" | "unavailable");
    let gone = change == Change::Cancel && before().any(|a| a.heard == Some(Heard::Done));
    Refusal::unless(!cancelled && !gone, "order_cancelled")?;
    Refusal::unless(parcel.shipped_at.is_none() && parcel.delivered_at.is_none(), "already_sent")?;
    Refusal::unless(before().all(|a| a.heard.is_some()), "change_open")?;
    Refusal::unless(before().count() < MOST, "change_limit")
}

/// Whether this wish is what was asked under a command: under one id stands one wish.
fn is_same(known: &Outgoing, order: i64, shop: ShopId, wish: &Wish) -> bool {
    let body: Value = serde_json::from_str(&known.body).unwrap_or_default();
    let said = match wish {
        Wish::Cancel { reason } => body["reason"] == reason.as_str(),
        Wish::Address { address } => body["address"] == address.as_str(),
    };
    said && body["part"] == shop.0 && known.aggregate == order && known.kind == wish.change().command()
}

/// Tells the buyer what came of a command about their order, or that nothing did; nothing for other commands. True when
/// there is a webhook to send.
pub(crate) async fn tell(tx: &mut Tx, row: &Outgoing, stamp: &Stamp) -> Result<bool, StoreError> {
    let Some(asked) = read(row) else { return Ok(false) };
    let Some(order) = mirror::order(tx, row.aggregate).await? else { return Ok(false) };
    let lines = mirror::lines(tx, order.id).await?;
    let title = lines.into_iter().find(|l| l.shop == asked.shop).map_or_else(String::new, |l| l.title);
    let (state, why) = match &asked.heard {
        Some(Heard::Refused(why)) => ("refused", Some(why.as_str())),
        Some(Heard::Done) => ("done", None),
        None => ("late", None),
    };
    let body = json!({
        "case": write::external(tx, order.id).await?, "case_kind": "order", "title": title, "party": "buyer",
        "kind": asked.change.notice(state), "stage": "", "must_act": false, "due": null, "silence": "", "why": why,
    });
    let id = ombud_store::id::block(tx).await?.start;
    // Scans have their keys here, which are above 0: one place for each command's answer, and one for none in time.
    let seq = -(2 * row.n + i64::from(asked.heard.is_some()));
    let (body, created_at) = (body.to_string(), stamp.now.0);
    let told = NoticeRow { id, holder: order.buyer, case_id: order.id, seq, body, created_at, read_at: None };
    if !notice::tell(tx, &told).await? {
        return Ok(false);
    }
    write::webhook(tx, "notice", &id.to_string(), None, stamp).await
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
                let command_id = format!("{PREFIX}{id}");
                if let Some(known) = outgoing::find(tx, &command_id).await? {
                    let same = is_same(&known, order, shop, &wish);
                    return if same { Ok(false) } else { Err(ActError::Refused(Refusal::KeyReused)) };
                }
                let parcel = facts::parcel(tx, order, shop.0).await?;
                may_ask(&row, &parcel, &asked(tx, order).await?, shop, wish.change())?;
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

    /// Tells the buyers whose answer did not come in time, each once; gives how many were told.
    ///
    /// # Errors
    /// When the store cannot.
    pub async fn tell_late_changes(&self) -> Result<u32, StoreError> {
        let now = self.now();
        let kept: Option<String> = self.store().read(|tx| Box::pin(admin::get(tx, BOOKMARK))).await?;
        // Whatever was missed before anybody looked is old news.
        let from = kept.as_deref().and_then(|t| t.parse::<i64>().ok()).unwrap_or(now.0);
        if kept.is_some() && now.0 < from + EVERY.0 {
            return Ok(0);
        }
        let stamp = self.stamp().await?;
        let work = self.store().write(Lane::Work, move |tx| {
            Box::pin(async move {
                let kinds = Change::ALL.map(Change::command);
                let missed = outgoing::missed(tx, kinds, from, now.0, BATCH).await?;
                let mut jobs = 0;
                for row in &missed {
                    jobs += u32::from(tell(tx, row, &stamp).await?);
                }
                // A full batch goes on with the answers of its last moment: nobody is told twice of one.
                let full = i64::try_from(missed.len()).is_ok_and(|n| n == BATCH);
                let until = missed.last().filter(|_| full).map_or(now.0, |row| (row.due_at - 1).max(from + 1));
                admin::set(tx, BOOKMARK, &until.to_string()).await?;
                Ok::<_, StoreError>((u32::try_from(missed.len()).unwrap_or(u32::MAX), jobs > 0))
            })
        });
        let (told, jobs) = work.await?;
        self.hint(jobs);
        Ok(told)
    }
}
