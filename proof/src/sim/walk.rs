//! One seed: a walk of everybody, crashes in between; then silence; then the desks work until everything has ended.

use super::Args;
use super::house::{House, Step, Stop, law};
use super::ideas;
use super::tally::Tally;
use ombud_domain::actor::Actor;
use ombud_domain::case::Stage;
use ombud_domain::dispute::DisputeStage;
use ombud_domain::id::CaseId;
use ombud_domain::time::Span;
use ombud_engine::act::{Ask, Request};
use ombud_store::job;
use std::sync::Mutex;

/// How many wakes silence may take until only alarms are left.
const SILENT_WAKES: usize = 900;
/// Within so many days of silence there is a decision (I14).
const DECIDED: Span = Span::days(20);
/// How often the desks go over what is left at the end.
const ROUNDS: usize = 400;

/// Runs one seed.
pub async fn walk(args: &Args, seed: u64, trail: &Mutex<Vec<String>>) -> Result<Tally, String> {
    let mut house = match House::new(args, seed, trail).await {
        Ok(house) => house,
        Err(Stop::Died) => return Err("the simulation itself: dead before it was born".into()),
        Err(Stop::Broken(why)) => return Err(why),
    };
    match whole(&mut house, args.steps).await {
        Ok(()) => {
            house.took();
            for ((kind, stage), n) in &house.watch.entered {
                house.tally.count_n("states", format!("{}.{stage}", kind.code()), *n);
            }
            Ok(house.tally)
        }
        Err(Stop::Died) => Err("the store: it died without a reason".into()),
        Err(Stop::Broken(why)) => Err(why),
    }
}

async fn whole(house: &mut House<'_>, steps: usize) -> Step {
    house.look().await?;
    if house.dice.once_in(2) {
        house.tell_a_story().await?;
    } else {
        house.open_something().await?;
    }
    house.look().await?;
    for _ in 0..steps {
        house.tally.steps += 1;
        if house.dice.once_in(10) {
            let steps = u32::try_from(house.dice.roll(12)).unwrap_or(0);
            house.engine.store().fuse().light(steps);
        }
        match step(house).await {
            Err(Stop::Died) => revive(house).await?,
            other => other?,
        }
        house.look().await?;
    }
    // From here on nobody dies: the last process was healthy.
    revive(house).await?;
    house.outside_again().await?;
    settle(house).await?;
    silence(house).await?;
    ending(house).await
}

async fn step(house: &mut House<'_>) -> Step {
    match house.dice.roll(19) {
        0..=6 => house.somebody().await?,
        7..=9 => clock(house).await?,
        10..=12 => house.marketplace().await?,
        13 => house.outside().await?,
        14 => house.noise().await?,
        15 if house.watch.disputes.len() + house.watch.chats.len() < 5 => house.open_something().await?,
        16 if house.dice.once_in(2) => house.open_proceeding().await?,
        _ => house.somebody().await?,
    }
    // Follow-ups run late now and then.
    if house.dice.once_in(4) { Ok(()) } else { jobs(house).await }
}

/// Another process takes over: everything is there, and whoever heard no answer asks again.
async fn revive(house: &mut House<'_>) -> Step {
    let before = house.watch.at();
    house.reopen().await?;
    house.whole().await?;
    let grown = house.watch.at() > before;
    if let Some((_, kept)) = &mut house.unheard {
        *kept = grown;
    }
    house.ask_again().await?;
    house.look().await
}

pub async fn jobs(house: &mut House<'_>) -> Step {
    for _ in 0..50 {
        let ran = house.engine.run_due_jobs_in_turn().await;
        if house.kept(ran)? == 0 {
            return Ok(());
        }
    }
    Err(Stop::Broken("P03: follow-ups run in a circle".into()))
}

/// Everything that was left by the dead is done: their leases are over after a minute.
async fn settle(house: &mut House<'_>) -> Step {
    house.clock.set(house.now() + Span::seconds(61));
    jobs(house).await?;
    house.look().await
}

/// Time passes: exactly to the next wake, some hours, or some days with all timers late.
async fn clock(house: &mut House<'_>) -> Step {
    let wake = house.watch.next_wake();
    match (house.dice.roll(4), wake) {
        (0, _) => house.clock.set(house.now() + Span::hours(house.dice.between(0, 30))),
        (1, _) => house.clock.set(house.now() + Span::hours(house.dice.between(0, 100))),
        (_, Some(wake)) => house.until(wake),
        _ => {}
    }
    house.note(format!("clock {}", house.now().0));
    if house.dice.once_in(5) {
        return Ok(());
    }
    if house.dice.once_in(3) {
        twice(house).await?;
    }
    let swept = house.engine.sweep().await;
    house.kept(swept)?;
    house.look().await?;
    let before = house.watch.at();
    let again = house.engine.sweep().await;
    house.kept(again)?;
    house.look().await?;
    law(house.watch.at() == before, "I11", || "a second sweep at the same moment did something".into())
}

/// One timer fires twice or three times in a row, beside the sweep.
async fn twice(house: &mut House<'_>) -> Step {
    let due: Vec<CaseId> = house
        .watch
        .disputes
        .values()
        .filter(|c| c.env.wake.is_some_and(|w| w <= house.clock.now()))
        .map(|c| c.env.id)
        .collect();
    let Some(case) = due.first().copied() else { return Ok(()) };
    let id = house.request_id();
    let request = Request { id, actor: Actor::CLOCK, expected_revision: None, ask: Ask::Wake { case } };
    let first = house.engine.act(request.clone()).await;
    law(house.heard(first)?.is_ok(), "I11", || format!("the clock is not heard about {case}"))?;
    let entry = house.watch.disputes[&case.0].env.entry;
    house.look().await?;
    let now = &house.watch.disputes[&case.0].env;
    if now.entry != entry && now.wake.is_none_or(|w| w > house.now()) {
        let again = house.engine.act(request).await;
        law(house.heard(again)?.is_err(), "I11", || format!("the timer of {case} fired twice"))?;
    }
    Ok(())
}

/// Everybody is silent: a decision exists in time, and then everything is closed or raises an alarm (I14).
async fn silence(house: &mut House<'_>) -> Step {
    house.note("-- silence --");
    let begun = house.now();
    let undecided = house.must_be_decided();
    for _ in 0..SILENT_WAKES {
        if house.is_quiet() {
            return Ok(());
        }
        let Some(wake) = house.watch.next_wake() else {
            return Err(Stop::Broken("I10: something is open and nothing wakes it".into()));
        };
        house.until(wake);
        let swept = house.engine.sweep().await;
        house.kept(swept)?;
        jobs(house).await?;
        house.look().await?;
        house.tally.steps += 1;
        if house.now() > begun + DECIDED {
            for id in &undecided {
                let case = &house.watch.disputes[&id.0];
                let decided = case.stage.is_terminal() || case.data.plan.is_some() || case.data.replans > 0;
                law(decided, "I14", || format!("{} is still {:?}", case.env.number, case.stage))?;
            }
        }
    }
    let open: Vec<_> = house.watch.disputes.values().map(|c| (c.stage, c.env.level)).collect();
    Err(Stop::Broken(format!("I14: no end in sight: {open:?}")))
}

/// The desks, the bank and the marketplace work until everything has ended; then the books are right.
async fn ending(house: &mut House<'_>) -> Step {
    for _ in 0..ROUNDS {
        if house.watch.disputes.values().all(|c| c.stage.is_terminal())
            && house.watch.refunds.values().all(|c| c.stage.is_terminal())
            && house.watch.returns.values().all(|c| c.stage.is_terminal())
        {
            break;
        }
        house.bank_ends().await?;
        house.marketplace_works().await?;
        jobs(house).await?;
        house.finance().await?;
        jobs(house).await?;
        house.look().await?;
        if let Some(wake) = house.watch.next_wake() {
            house.until(wake);
        }
        let swept = house.engine.sweep().await;
        house.kept(swept)?;
        jobs(house).await?;
        house.look().await?;
    }
    for case in house.watch.disputes.values() {
        law(case.stage.is_terminal(), "I14", || format!("{} is left in {:?}", case.env.number, case.stage))?;
    }
    for case in house.watch.returns.values() {
        law(case.stage.is_terminal(), "I14", || format!("{} is left in {:?}", case.env.number, case.stage))?;
    }
    let outcomes: Vec<String> = house
        .watch
        .disputes
        .values()
        .map(|c| match (c.stage, c.data.outcome, c.data.how) {
            (DisputeStage::Closed, Some(outcome), Some(how)) => format!("{outcome:?}/{how:?}"),
            (stage, ..) => stage.code().to_owned(),
        })
        .collect();
    for outcome in outcomes {
        house.tally.count("outcomes", outcome);
    }
    law(house.watch.held.is_empty(), "I04", || format!("still held: {:?}", house.watch.held))?;
    house.bodies_end().await?;
    house.money_is_right()?;
    messages(house)?;
    parked(house).await?;
    ideas::together(&house.watch)?;
    house.whole().await
}

/// Every message is there once (P02, I26): each has a text of its own.
fn messages(house: &House<'_>) -> Step {
    let mut texts: Vec<&str> =
        house.watch.messages.iter().map(|(_, text)| text.as_str()).filter(|t| t.starts_with("message ")).collect();
    let all = texts.len();
    texts.sort_unstable();
    texts.dedup();
    law(texts.len() == all, "P02", || "a message was written twice".into())
}

/// No follow-up was given up (P03).
async fn parked(house: &House<'_>) -> Step {
    let read = house.engine.store().read(|tx| Box::pin(job::parked(tx, 0, 10))).await;
    let parked = house.kept(read)?;
    law(parked.is_empty(), "P03", || format!("given up: {parked:?}"))
}
