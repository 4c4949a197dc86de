//! Numbers about disputes: a follower of the ledger that computes, for each dispute in which something happened, one row
//! of what it has come to. It changes no case, and can be told to begin anew.

use crate::account;
use crate::measured::country;
use crate::sold::offered;
use crate::view::AnyCase;
use crate::{Engine, rows};
use ombud_domain::actor::{Party, Role};
use ombud_domain::appeal::AppealStage;
use ombud_domain::calendar::month;
use ombud_domain::case::{Case, CaseKind};
use ombud_domain::dispute::blind::is_sampled;
use ombud_domain::dispute::precedent::{Ended, share_pm};
use ombud_domain::dispute::{Dispute, DisputeStage, DisputeWhat, Favour, How, Outcome, Precedents, Rating, StepState};
use ombud_domain::time::Instant;
use ombud_store::account::{Missed, Proceeding};
use ombud_store::ledger::{self, Cursor, EVERYONE, Entry, Position};
use ombud_store::statistic::{self, Statistic};
use ombud_store::{Lane, StoreError, Tx, account as kept_account, admin, case};
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
/// More events of one case are not looked at.
const EVENTS: i64 = 2_000;
/// How many cases with the same facts are looked at, the latest first.
pub const ALIKE: i64 = 50;

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
        let (read, at, found) = self.store().read(move |tx| Box::pin(async move { look(tx, &engine).await })).await?;
        if read > 0 {
            let at = self.store().cursor(at).to_string();
            let work = self.store().write(Lane::Work, move |tx| {
                Box::pin(async move {
                    for row in &found.disputes {
                        statistic::keep(tx, row).await?;
                    }
                    for (case, missed) in &found.missed {
                        kept_account::keep_missed(tx, *case, missed).await?;
                    }
                    for proceeding in &found.proceedings {
                        kept_account::keep_proceeding(tx, proceeding).await?;
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
                kept_account::clear(tx).await?;
                admin::set(tx, CURSOR, &start).await
            })
        });
        work.await
    }
}

/// What was counted anew.
#[derive(Default)]
struct Found {
    disputes: Vec<Statistic>,
    /// By the key of the case.
    missed: Vec<(i64, Vec<Missed>)>,
    proceedings: Vec<Proceeding>,
}

/// What has happened since the last time: how many entries, how far they go, and what they are about.
async fn look(tx: &mut Tx, engine: &Engine) -> Result<(usize, Position, Found), StoreError> {
    let kept: Option<Cursor> = admin::get(tx, CURSOR).await?.and_then(|text| text.parse().ok());
    // After a restore the old place means nothing: from the beginning, to the same numbers.
    let from = kept.and_then(|at| engine.store().resume(at)).unwrap_or(Position::START);
    let entries = ledger::after(tx, from, BATCH).await?;
    let mut found = Found::default();
    let Some(last) = entries.last() else { return Ok((0, from, found)) };
    let touched = |fits: fn(&&Entry) -> bool| entries.iter().filter(fits).map(|e| e.stream).collect::<BTreeSet<i64>>();
    for id in touched(|e| e.kind.starts_with("dispute.")) {
        found.disputes.extend(of_dispute(tx, engine, id).await?);
    }
    for id in touched(|e| e.kind.starts_with("outside.")) {
        if let Some(row) = case::load(tx, id).await? {
            found.proceedings.push(account::proceeding(&row)?);
        }
    }
    // Only the clock says that somebody was late.
    for id in touched(|e| e.actor_role == Role::Clock.code()) {
        let Some(row) = case::load(tx, id).await? else { continue };
        let Some(kind) = CaseKind::from_code(&row.kind) else { continue };
        let entries = ledger::of_stream(tx, id, 0, EVERYONE, EVENTS).await?;
        found.missed.push((id, account::missed(&row, kind, &entries)));
    }
    Ok((entries.len(), last.position, found))
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
    let first = d.outcome.filter(|_| closed).map_or("", winner);
    let (final_winner, final_minor) = in_the_end(&case, first, asked);
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
        winner: first.to_owned(),
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
        buyer: case.env.buyer.0,
        shop: case.env.shop.map_or(0, |s| s.0),
        departed: i64::from(found.departed),
        reassessed: d.reassessed.map_or("", |reason| reason.row().code).to_owned(),
        final_winner,
        final_minor,
        category: category(tx, d).await?,
    }))
}

/// What the marketplace calls what was sold; the first line says it for all.
async fn category(tx: &mut Tx, d: &Dispute) -> Result<String, StoreError> {
    let Some((line, _)) = d.units.first() else { return Ok(String::new()) };
    let sold = offered(tx, &[line.0]).await?;
    Ok(sold.into_iter().next().and_then(|sold| sold.category).unwrap_or_default())
}

/// Whom a proposal on file gives what was asked.
fn favour(d: &Dispute, proposal: u32) -> &'static str {
    d.proposal(proposal).map_or("", |p| d.favour(&p.terms).code())
}

fn word(code: impl Serialize) -> String {
    serde_json::to_value(code).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

/// How other cases with the same facts ended.
///
/// # Errors
/// The store's.
pub async fn precedents(tx: &mut Tx, case: i64) -> Result<Precedents, StoreError> {
    let Some(own) = statistic::of_case(tx, case).await? else { return Ok(Precedents::default()) };
    Ok(precedents_of(&statistic::same_facts(tx, &own, ALIKE).await?))
}

/// The same of what was read already.
#[must_use]
pub fn precedents_of(same: &[Statistic]) -> Precedents {
    let ended = |s: &Statistic| {
        let outcome = serde_json::from_value(s.outcome.as_str().into()).ok()?;
        Some(Ended { outcome, share_pm: share_pm(s.paid_minor, s.asked_minor) })
    };
    Precedents(same.iter().filter_map(ended).collect())
}

/// Whom the end gave what was asked; nobody prevails by a withdrawal.
fn winner(outcome: Outcome) -> &'static str {
    outcome.favour().map_or("", Favour::code)
}

/// Who prevails after all appeals, and with how much: what an appeal says the buyer gets in all takes the place of what
/// was decided first, and goodwill stands beside both.
fn in_the_end(case: &Case<Dispute>, first: &str, asked: i64) -> (String, i64) {
    match case.data.decided_again.filter(|_| !first.is_empty()) {
        Some(total) if total <= 0 => (Favour::Shop.code().to_owned(), case.data.goodwill),
        Some(total) if total >= asked => (Favour::Buyer.code().to_owned(), total + case.data.goodwill),
        Some(total) => (Favour::Split.code().to_owned(), total + case.data.goodwill),
        None => (first.to_owned(), paid(case)),
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
    /// Proposals of ours that are not what is usual in like cases.
    unusual: Vec<u32>,
    /// Whether the last decision is none of the usual ones.
    departed: bool,
    /// Who has accepted our proposal on the table: buyer, shop.
    accepted: (bool, bool),
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
            DisputeWhat::Overdue | DisputeWhat::EvidenceNotRead | DisputeWhat::Silent { by: Party::Platform } => {
                self.our_late += 1;
            }
            DisputeWhat::Accepted { by: Party::Buyer, .. } => self.accepted.0 = true,
            DisputeWhat::Accepted { by: Party::Shop, .. } => self.accepted.1 = true,
            DisputeWhat::Decided { by_silence, proposal, departs, .. } => {
                if *by_silence {
                    // Our proposal stands because whoever had not accepted it said nothing.
                    self.by_silence = true;
                    self.buyer_silent |= !self.accepted.0;
                    self.shop_silent |= !self.accepted.1;
                }
                self.departed = departs.is_some() || self.unusual.contains(proposal);
                self.ruled = Some(*proposal);
            }
            DisputeWhat::BlindLooked { result, .. } => self.looked = Some(*result),
            DisputeWhat::AppealFiled { .. } => self.appealed += 1,
            DisputeWhat::DecidedAgain { result, .. } => {
                let stays = matches!(result, AppealStage::Upheld | AppealStage::Inadmissible);
                self.overturned += i64::from(!stays);
            }
            DisputeWhat::Proposed { proposal, departs, .. } => {
                self.accepted = (false, false);
                self.unusual.extend(departs.map(|_| proposal.id));
            }
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
