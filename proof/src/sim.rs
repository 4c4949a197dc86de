//! Deterministic simulation (ARCHITECTURE §7): one seed drives buyers, shops, our people, a fake marketplace, its bank, the
//! carrier and the clock over the real store and the real `act`, with everything sent up to three times, late or out of
//! order, and with crashes at any commit. After every step the laws of spec §2.9 are held against what is stored.
#![allow(
    clippy::disallowed_methods,
    reason = "times itself for the verdict; nothing inside reads a clock of the machine"
)]

mod bodies;
pub mod dice;
pub mod fill;
mod house;
mod ideas;
mod laws;
mod market;
mod people;
mod rows;
mod scene;
mod story;
mod tally;
mod trust;
mod walk;
mod watch;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;
use tally::Tally;

/// What to simulate.
#[derive(clap::Args, Debug, Clone)]
pub struct Args {
    /// How many seeds.
    #[arg(long, default_value_t = 200)]
    seeds: u64,
    /// The first seed.
    #[arg(long, default_value_t = 1)]
    from: u64,
    /// Steps of each seed, before everybody falls silent.
    #[arg(long, default_value_t = 60)]
    steps: usize,
    /// Where the databases lie for a moment; the default is a folder in memory, where the machine has one.
    #[arg(long)]
    dir: Option<PathBuf>,
    /// Over a PostgreSQL server that is started from the machine's own programs, instead of SQLite.
    #[arg(long)]
    postgres: bool,
    /// How many seeds run at once; the default is one for each processor.
    #[arg(long)]
    jobs: Option<usize>,
}

/// A seed that broke a law.
#[derive(Debug)]
struct Broken {
    seed: u64,
    why: String,
    trail: Vec<String>,
}

/// Runs the seeds and says what came of them; the last line is the verdict.
pub fn run(args: &Args) -> ExitCode {
    let begun = Instant::now();
    // On one server the ledger shows nothing before the oldest transaction has ended, whosever database it is in: seeds
    // beside each other would see each other's moments.
    let most = if args.postgres { 1 } else { std::thread::available_parallelism().map_or(1, usize::from) };
    let jobs = args.jobs.unwrap_or(most).max(1);
    let (next, done) = (AtomicU64::new(args.from), AtomicU64::new(0));
    let (tally, broken) = (Mutex::new(Tally::default()), Mutex::new(Vec::<Broken>::new()));
    count_panics();
    std::thread::scope(|scope| {
        for _ in 0..jobs {
            scope.spawn(|| {
                while broken.lock().unwrap_or_else(PoisonError::into_inner).is_empty() {
                    let seed = next.fetch_add(1, Ordering::SeqCst);
                    if seed >= args.from + args.seeds {
                        return;
                    }
                    match one(args, seed) {
                        Ok(counts) => tally.lock().unwrap_or_else(PoisonError::into_inner).add(&counts),
                        Err(fault) => broken.lock().unwrap_or_else(PoisonError::into_inner).push(fault),
                    }
                    let done = done.fetch_add(1, Ordering::SeqCst) + 1;
                    if done.is_multiple_of((args.seeds / 10).max(1)) {
                        println!("sim: {done} of {} seeds, {:.1} s", args.seeds, begun.elapsed().as_secs_f64());
                    }
                }
            });
        }
    });
    let tally = tally.into_inner().unwrap_or_else(PoisonError::into_inner);
    let mut broken = broken.into_inner().unwrap_or_else(PoisonError::into_inner);
    broken.sort_by_key(|b| b.seed);
    println!("{tally}");
    let seconds = begun.elapsed().as_secs_f64();
    let Some(first) = broken.first() else {
        let missing = rows::missing(&tally);
        if !missing.is_empty() {
            println!("sim: {} of {} rows were never taken: {}", missing.len(), rows::all().len(), missing.join(", "));
        }
        for beyond in rows::BEYOND {
            println!("sim: {} is out of reach, as {}; see `{}`", rows::named(&beyond.row), beyond.why, beyond.test);
        }
        println!(
            "sim: {} seeds, {} steps, 0 violations, {:.1} seeds/s",
            args.seeds,
            tally.steps,
            args.seeds as f64 / seconds
        );
        let panics = PANICS.load(Ordering::SeqCst);
        if panics > 0 {
            println!("sim: {panics} panics were survived, which is no excuse: the first one is printed above");
        }
        let enough = args.seeds >= rows::ENOUGH;
        return if panics > 0 || (enough && !missing.is_empty()) { ExitCode::FAILURE } else { ExitCode::SUCCESS };
    };
    for line in &first.trail {
        println!("  {line}");
    }
    println!(
        "sim: seed {} broke {} (again: sim --from {} --seeds 1 --steps {})",
        first.seed, first.why, first.seed, args.steps
    );
    ExitCode::FAILURE
}

/// Panics in any thread. A job that panicked is tried again, so a seed can end well in spite of it.
static PANICS: AtomicU64 = AtomicU64::new(0);

/// From here on every panic is counted, and printed as before.
fn count_panics() {
    let prints = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        PANICS.fetch_add(1, Ordering::SeqCst);
        prints(panic);
    }));
}

/// One seed on a runtime of its own.
fn one(args: &Args, seed: u64) -> Result<Tally, Broken> {
    let trail = Mutex::new(Vec::new());
    let body = || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|e| e.to_string())?;
        runtime.block_on(walk::walk(args, seed, &trail))
    };
    let ended = catch_unwind(AssertUnwindSafe(body)).unwrap_or_else(|panic| {
        let text = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
        Err(format!("(panic) {}", text.unwrap_or("without words")))
    });
    ended.map_err(|why| Broken { seed, why, trail: trail.into_inner().unwrap_or_else(PoisonError::into_inner) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn args(postgres: bool) -> Args {
        Args { seeds: 1, from: 1, steps: 40, dir: None, postgres, jobs: Some(1) }
    }

    #[test]
    fn a_few_seeds_keep_the_laws() {
        for seed in 1..=6 {
            let tally = one(&args(false), seed)
                .unwrap_or_else(|b| panic!("seed {seed} broke {}\n{}", b.why, b.trail.join("\n")));
            assert!(tally.steps >= 40);
        }
    }

    #[test]
    fn a_seed_keeps_the_laws_on_postgres() {
        let broken = one(&args(true), 7).err();
        assert!(broken.is_none(), "{broken:?}");
    }

    #[test]
    fn the_same_seed_is_the_same_history() {
        let history = || one(&args(false), 11).map(|tally| tally.history).map_err(|b| b.why);
        let first = history();
        assert!(matches!(&first, Ok(text) if !text.is_empty()), "{first:?}");
        assert_eq!(first, history());
    }
}
