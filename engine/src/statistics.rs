//! Numbers about disputes: a follower of the ledger that computes, for each dispute in which something happened, one row
//! of what it has come to. It changes no case, and can be told to begin anew.

use crate::measured::country;
use crate::view::AnyCase;
use crate::{Engine, rows};
use ombud_domain::actor::{Party, Role};
use ombud_domain::appeal::AppealStage;
use ombud_domain::calendar::month;
use ombud_domain::case::Case;
use ombud_domain::dispute::blind::is_sampled;
use ombud_domain::dispute::{Dispute, DisputeStage, DisputeWhat, Favour, How, Outcome, Rating, StepState};
use ombud_domain::time::Instant;
use ombud_store::ledger::{self, Cursor, EVERYONE, Entry, Position};
use ombud_store::statistic::{self, Statistic};
use ombud_store::{Lane, StoreError, Tx, admin, case};
use serde::Serialize;
use std::collections::BTreeSet;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// Where the follower keeps how far it has read.
const CURSOR: &str = "follower:statistics";
/// How many entries one look takes.
const BATCH: i64 = 128;
/// How often it looks; nobody waits for a number.
const EVERY: Duration = Duration::from_secs(5);
/// More events of one dispute are not looked at.
const EVENTS: i64 = 2_000;

impl Engine {
    /// Counts until cancelled.
    pub async fn run_statistics(&self, stop: CancellationToken) {
        loop {
            match self.count_all().await {
                Ok(0) => {}
                Ok(_) => continue,
                Err(error) => tracing::warn!(%error, "the statistics could not be brought up to date; trying again"),
            }
            tokio::select! { () = stop.cancelled() => return, () = tokio::time::sleep(EVERY) => {} }
        }
    }

    /// Counts what has happened since the last time; gives how many entries were read.
    ///
    /// # Errors
    /// When the store cannot; what was counted twice is counted once.
    pub async fn count_all(&self) -> Result<usize, StoreError> {
        let engine = self.clone();
        let (read, at, counted) = self.store().read(move |tx| Box::pin(async move { look(tx, &engine).await })).await?;
        if read > 0 {
            let at = self.store().cursor(at).to_string();
            let work = self.store().write(Lane::Work, move |tx| {
                Box::pin(async move {
                    for row in &counted {
                        statistic::keep(tx, row).await?;
                    }
                    admin::set(tx, CURSOR, &at).await
                })
            });
            work.await?;
        }
        Ok(read)
    }

    /// Drops all numbers; the follower computes them again from the first entry on.
    ///
    /// # Errors
    /// When the store cannot.
    pub async fn count_anew(&self) -> Result<(), StoreError> {
        let start = self.store().cursor(Position::START).to_string();
        let work = self.store().write(Lane::Work, move |tx| {
            Box::pin(async move {
                statistic::clear(tx).await?;
                admin::set(tx, CURSOR, &start).await
            })
        });
        work.await
    }
}

/// What has happened since the last time: how many entries, how far they go, and the disputes that they are about.
async fn look(tx: &mut Tx, engine: &Engine) -> Result<(usize, Position, Vec<Statistic>), StoreError> {
    let kept: Option<Cursor> = admin::get(tx, CURSOR).await?.and_then(|text| text.parse().ok());
    // After a restore the old place means nothing: from the beginning, to the same numbers.
    let from = kept.and_then(|at| engine.store().resume(at)).unwrap_or(Position::START);
    let entries = ledger::after(tx, from, BATCH).await?;
    let Some(last) = entries.last() else { return Ok((0, from, Vec::new())) };
    let of_disputes = entries.iter().filter(|e| e.kind.starts_with("dispute."));
    let touched: BTreeSet<i64> = of_disputes.map(|e| e.stream).collect();
    let mut counted = Vec::with_capacity(touched.len());
    for id in touched {
        counted.extend(of_dispute(tx, engine, id).await?);
    }
    Ok((entries.len(), last.position, counted))
}

/// What a dispute has come to; `None` for a draft and for anything else.
async fn of_dispute(tx: &mut Tx, engine: &Engine, id: i64) -> Result<Option<Statistic>, StoreError> {
    let Some(row) = case::load(tx, id).await? else { return Ok(None) };
    let AnyCase::Dispute(case) = AnyCase::read(&row)? else { return Ok(None) };
    let Some(reason) = case.data.reason else { return Ok(None) };
    let entries = ledger::of_stream(tx, id, 0, EVERYONE, EVENTS).await?;
    let asked = case.data.proposals.iter().find(|p| p.by == Party::Buyer).map_or(0, |p| p.terms.value());
    let policy = engine.settings().policy(case.data.policy).cloned().unwrap_or_default();
    let found = Told::of(&entries);
    let (closed, d) = (case.env.closed_at.is_some(), &case.data);
    Ok(Some(Statistic {
        case_id: id,
        storefront: case.env.storefront.0,
        month: month(d.submitted_at),
        reason: reason.row().code.to_owned(),
        buyer_country: country(tx, Some(case.env.buyer.0)).await?,
        seller_country: country(tx, case.env.shop.map(|s| s.0)).await?,
        language: case.env.language.clone(),
        currency: d.currency.code().to_owned(),
        opened_at: d.submitted_at.0,
        closed_at: case.env.closed_at.map(|at| at.0),
        how: d.how.filter(|_| closed).map(word).unwrap_or_default(),
        outcome: d.outcome.filter(|_| closed).map(word).unwrap_or_default(),
        winner: d.outcome.filter(|_| closed).map_or("", winner).to_owned(),
        asked_minor: asked,
        paid_minor: paid(&case),
        talk_ms: found.talk_ms,
        review_ms: found.review_ms,
        execution_ms: found.execution_ms,
        buyer_silent: i64::from(found.buyer_silent),
        shop_silent: i64::from(found.shop_silent),
        automated: i64::from(closed && found.automated(d.how)),
        our_late: found.our_late,
        appealed: found.appealed,
        overturned: found.overturned,
        mediator: found.mediator,
        evidence: evidence(d.evidence.0.0, d.evidence.1.0).to_owned(),
        tracking: found.tracking,
        band: band(asked, policy.silence_cap(d.currency)).to_owned(),
        // Of 5, as surveys count.
        satisfaction: d.rating.map(|r| if r == Rating::Content { 5 } else { 1 }),
        sampled: i64::from(is_sampled(&case, policy.blind_sample_percent)),
        ruled: found.ruled.filter(|_| d.how == Some(How::PlatformRuling)).map_or("", |p| favour(d, p)).to_owned(),
        looked: found.looked.map_or("", Favour::code).to_owned(),
    }))
}

/// Whom a proposal on file gives what was asked.
fn favour(d: &Dispute, proposal: u32) -> &'static str {
    d.proposal(proposal).map_or("", |p| d.favour(&p.terms).code())
}

fn word(code: impl Serialize) -> String {
    serde_json::to_value(code).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

/// Whom the end gave what was asked: all of it to the buyer, nothing of it, or a part. Nobody prevails by a withdrawal.
const fn winner(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::RefundFull
        | Outcome::ReturnRefundFull
        | Outcome::Reshipped
        | Outcome::Exchanged
        | Outcome::Repaired
        | Outcome::PartsSent
        | Outcome::RefundedByChargeback => "buyer",
        Outcome::RefundPartial | Outcome::ReturnRefundPartial | Outcome::PlatformGoodwill => "split",
        Outcome::NoRemedy => "shop",
        Outcome::Withdrawn => "",
    }
}

/// What the last plan has paid, and what was given beside it.
fn paid(case: &Case<Dispute>) -> i64 {
    let steps = case.data.plan.iter().flat_map(|plan| &plan.steps);
    let done = steps.filter(|s| s.state == StepState::Done).map(|s| s.amount_minor());
    done.sum::<i64>() + case.data.goodwill
}

const fn evidence(buyer: u8, shop: u8) -> &'static str {
    match (buyer, shop) {
        (0, 0) => "none",
        (_, 0) => "buyer",
        (0, _) => "shop",
        _ => "both",
    }
}

/// How large a request is, beside the amount up to which a shop's silence means yes.
const fn band(asked: i64, cap: i64) -> &'static str {
    match asked {
        _ if cap <= 0 => "unknown",
        _ if asked * 4 <= cap => "small",
        _ if asked <= cap => "middle",
        _ => "large",
    }
}

/// What the events of a dispute tell.
#[derive(Debug, Default)]
struct Told {
    talk_ms: i64,
    review_ms: i64,
    execution_ms: i64,
    buyer_silent: bool,
    shop_silent: bool,
    by_silence: bool,
    our_late: i64,
    appealed: i64,
    overturned: i64,
    mediator: Option<i64>,
    tracking: String,
    /// The proposal that the last ruling picked.
    ruled: Option<u32>,
    looked: Option<Favour>,
}

impl Told {
    fn of(entries: &[Entry]) -> Self {
        let mut told = Self::default();
        let mut here: Option<(DisputeStage, Instant)> = None;
        for entry in entries {
            // What was erased, or is of another machine, has nothing to count.
            let Ok(Some(event)) = rows::event::<Dispute>(entry) else { continue };
            told.hear(&event.what, entry);
            if let Some(next) = event.next {
                let at = Instant(entry.at);
                if let Some((stage, since)) = here.filter(|(stage, _)| *stage != next.stage) {
                    told.spent(stage, at.0 - since.0);
                }
                here = here.filter(|(stage, _)| *stage == next.stage).or(Some((next.stage, at)));
            }
        }
        told
    }

    fn hear(&mut self, what: &DisputeWhat, entry: &Entry) {
        let staff = Role::from_code(&entry.actor_role).is_some_and(Role::is_staff);
        match what {
            DisputeWhat::Submitted { facts, .. } => self.tracking = facts.tracking.code().to_owned(),
            DisputeWhat::Silent { by: Party::Buyer } => self.buyer_silent = true,
            DisputeWhat::Silent { by: Party::Shop } => self.shop_silent = true,
            DisputeWhat::Overdue => self.our_late += 1,
            DisputeWhat::Decided { by_silence, proposal, .. } => {
                self.by_silence |= by_silence;
                self.ruled = Some(*proposal);
            }
            DisputeWhat::BlindLooked { result, .. } => self.looked = Some(*result),
            DisputeWhat::AppealFiled { .. } => self.appealed += 1,
            DisputeWhat::DecidedAgain { result, .. } => {
                let stays = matches!(result, AppealStage::Upheld | AppealStage::Inadmissible);
                self.overturned += i64::from(!stays);
            }
            DisputeWhat::Proposed { .. } => {}
            _ => return,
        }
        if staff && matches!(what, DisputeWhat::Proposed { .. } | DisputeWhat::Decided { .. }) {
            self.mediator = entry.actor;
        }
        // Where it took two, it is the ruling of the one who asked.
        if let DisputeWhat::Decided { asked_by: Some(first), .. } = what {
            self.mediator = Some(first.0);
        }
    }

    const fn spent(&mut self, stage: DisputeStage, ms: i64) {
        use DisputeStage::{
            BuyerTurn, ChargebackHold, Executing, InfoWait, Overdue, PlatformOffer, PlatformReview, SellerTurn,
        };
        match stage {
            SellerTurn | BuyerTurn => self.talk_ms += ms,
            PlatformReview | InfoWait | PlatformOffer | Overdue => self.review_ms += ms,
            Executing | ChargebackHold => self.execution_ms += ms,
            _ => {}
        }
    }

    /// Whether a deadline decided, and no person and no agreement.
    fn automated(&self, how: Option<How>) -> bool {
        matches!(how, Some(How::SellerSilence | How::PlatformDeadman)) || self.by_silence
    }
}
