//! Where a case stands for a reader: in which words, whose turn it is, until when, and what silence will mean. Most of it is
//! the case's own; where somebody else's step is waited for inside of a state, it is that step's.

use super::{Loaded, goods_back, name_of};
use crate::auth::Viewer;
use crate::i18n::Words;
use ombud_domain::actor::Party;
use ombud_domain::case::{Case, Stage};
use ombud_domain::dispute::{Dispute, DisputeStage, DisputeWhat, Remedy, Step, StepKind, StepState};
use ombud_domain::report::{Report, ReportStage, ReportWhat};
use ombud_domain::returns::{Return, ReturnStage};
use ombud_domain::time::Instant;
use ombud_engine::rows;
use ombud_engine::view::AnyCase;
use ombud_store::ledger::Entry;

/// Actions that are no answer to what a case waits for: quiet buttons.
const QUIET: &[&str] = &[
    "withdraw",
    "escalate",
    "note",
    "goodwill",
    "goodwill_coupon",
    "ask_carrier",
    "decline_goodwill",
    "warn",
    "request_info",
    "send_back_offer",
    "send_back_ruling",
    "replan",
    "propose_outside",
    "cancel",
    "extend",
    "returnless",
    "step_impossible",
    "add",
    "hide_now",
    "attach",
    "show_again",
    "appeal",
    "reject",
    "say",
];
/// Actions that have their own place elsewhere.
const ELSEWHERE: &[&str] =
    &["add_evidence", "message", "ask_person", "submit", "discard", "prepare_dispute", "blind_look"];

/// Whether an action is one among others.
#[must_use]
pub fn is_quiet(action: &str) -> bool {
    QUIET.contains(&action)
}

/// Whether an action has its own place elsewhere.
#[must_use]
pub fn is_elsewhere(action: &str) -> bool {
    ELSEWHERE.contains(&action)
}

/// Where a case stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The key of the words.
    pub words: String,
    /// `you`, `other`, `platform` or `none`.
    pub wait: &'static str,
    /// The side whose turn it is, when it is not the reader's.
    pub whom: Option<Party>,
    /// Until when.
    pub until: Option<Instant>,
    /// The word of what silence means; `None` where another page says it.
    pub silence: Option<String>,
}

/// Where the case stands for this reader.
#[must_use]
pub fn standing(viewer: &Viewer, loaded: &Loaded) -> Standing {
    let env = loaded.env();
    let own = Standing {
        words: words_of(loaded.seen.stage.as_str()),
        wait: waits(viewer, loaded),
        whom: env.waits_for.iter().copied().find(|p| *p != viewer.actor.party()),
        until: env.due,
        silence: env.closed_at.is_none().then(|| env.silence.clone()),
    };
    match &loaded.seen.case {
        AnyCase::Dispute(case) => match (sending(case), goods_back::going_back(loaded)) {
            (Some(step), _) => of_goods(viewer, step, own),
            // What can be done, and what happens otherwise, stands where it is done.
            (None, Some(back)) => {
                let words = rows::read::<Return>(back).map_or_else(|_| words_of(&back.stage), |back| of_return(&back));
                Standing { words, until: back.due_at.map(Instant), silence: None, ..own }
            }
            (None, None) if is_refused(case) => Standing { words: "stage-refused".into(), ..own },
            (None, None) => own,
        },
        AnyCase::Return(case) => Standing { words: of_return(case), ..own },
        _ => own,
    }
}

impl Standing {
    /// In words; those that speak to the reader, when it is their turn.
    #[must_use]
    pub fn said(&self, w: &Words) -> String {
        let mine = w.find(&format!("{}-you", self.words)).filter(|_| self.wait == "you");
        mine.unwrap_or_else(|| w.t(&self.words))
    }

    /// Whom it waits for, when it waits for nobody here: a carrier, a bank, or just for time to pass.
    #[must_use]
    pub fn outsider(&self, w: &Words) -> Option<String> {
        let key = self.words.replacen("stage-", "waits-", 1);
        w.find(&key).filter(|_| self.wait == "platform")
    }

    /// The name of the side whose turn it is.
    #[must_use]
    pub fn name(&self, loaded: &Loaded, w: &Words) -> String {
        name_of(&loaded.names, self.whom.unwrap_or(Party::Shop), w).into_owned()
    }
}

fn words_of(stage: &str) -> String {
    format!("stage-{}", stage.replace('_', "-"))
}

/// Whom the case waits for, from the reader's point of view.
#[must_use]
pub fn waits(viewer: &Viewer, loaded: &Loaded) -> &'static str {
    let env = loaded.env();
    if env.closed_at.is_some() {
        return "none";
    }
    let mine = viewer.actor.party();
    // Of ours, it is the turn of those who can do what is waited for, not of everybody.
    let is_step = |action| !is_quiet(action) && !is_elsewhere(action);
    let can = mine != Party::Platform || loaded.seen.allowed.iter().any(|a| a.why_not.is_none() && is_step(a.action));
    match env.waits_for.as_slice() {
        waits if waits.contains(&mine) && can => "you",
        [] => "platform",
        waits if waits.contains(&Party::Platform) => "platform",
        _ => "other",
    }
}

/// The step by which goods are on their way to the buyer.
fn sending(case: &Case<Dispute>) -> Option<&Step> {
    let plan = case.data.plan.as_ref().filter(|_| case.stage == DisputeStage::Executing)?;
    plan.current().map(|(_, step)| step).filter(|step| step.kind.sends_goods())
}

/// While goods are sent it is the shop's turn, then the carrier's, then the buyer's: each with a time of its own, after
/// which the money goes back instead, or the goods count as right (rows 28b and 29g).
fn of_goods(viewer: &Viewer, step: &Step, own: Standing) -> Standing {
    let (words, whom, silence) = match step.state {
        StepState::Shipped => ("stage-goods-shipped", None, "goods-refunded"),
        StepState::Delivered => ("stage-goods-arrived", Some(Party::Buyer), "goods-accepted"),
        _ => {
            let words = match step.kind {
                StepKind::Parts => "stage-goods-parts",
                StepKind::Exchange => "stage-goods-exchange",
                StepKind::Repair => "stage-goods-repair",
                _ => "stage-goods-reship",
            };
            (words, Some(Party::Shop), "goods-refunded")
        }
    };
    let wait = match whom {
        Some(party) if party == viewer.actor.party() => "you",
        Some(_) => "other",
        None => "platform",
    };
    Standing { words: words.into(), wait, whom, until: step.due.or(own.until), silence: Some(silence.into()) }
}

/// A return that nobody can send yet has a state of its own in words.
fn of_return(case: &Case<Return>) -> String {
    // What is still on its way to the buyer cannot go back yet.
    if case.data.coming.is_some() && case.env.closed_at.is_none() {
        return "stage-rma-coming".into();
    }
    if case.stage == ReturnStage::AwaitingShipment && !case.data.can_be_sent() {
        return "stage-label-late".into();
    }
    words_of(case.stage.code())
}

/// True when there is nothing to accept: the shop refused.
fn is_refused(case: &Case<Dispute>) -> bool {
    let refused = case.data.standing(Party::Shop).is_some_and(|p| p.terms.remedy == Remedy::NoRemedy);
    case.stage == DisputeStage::BuyerTurn && refused
}

/// The question of ours that the case waits for: the entry in which we asked it.
#[must_use]
pub fn question(loaded: &Loaded) -> Option<&Entry> {
    let asks = |entry: &&Entry| match &loaded.seen.case {
        AnyCase::Dispute(case) if case.stage == DisputeStage::InfoWait => {
            let what = super::event::decode::<Dispute>(entry).map(|e| e.what);
            matches!(what, Some(DisputeWhat::InfoRequested { .. }))
        }
        AnyCase::Report(case) if case.stage == ReportStage::NeedInfo => {
            let what = super::event::decode::<Report>(entry).map(|e| e.what);
            matches!(what, Some(ReportWhat::Asked { .. }))
        }
        _ => false,
    };
    loaded.seen.entries.iter().rev().find(asks)
}
