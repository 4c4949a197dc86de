//! Both real data sets in one installation, moved to the present, and a batch of cases on their orders: buyers open them,
//! shops, mediators and our other desks answer, a marketplace carries out what is decided, and the clock ends what people
//! leave. Everything goes through the same `act` as in the product. Then the whole ledger is read once more: each case has one
//! end and one way to it, no payment gave more than it had, and every chain is whole.
#![allow(clippy::disallowed_methods, reason = "times itself; nothing inside reads a clock of the machine")]

mod batch;
mod ends;
mod sales;
#[cfg(test)]
mod tiny;

use crate::sim::dice::Dice;
use ombud_domain::time::Instant;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant as Watch;

/// A Monday; the newest orders of both sets lie three weeks before it.
const NOW: Instant = Instant(1_794_816_000_000);

/// What to import, and how many cases.
#[derive(clap::Args, Debug, Clone)]
pub struct Args {
    /// The folder of the Brazilian marketplace's files.
    #[arg(long)]
    olist: PathBuf,
    /// The folder of the retail benchmark's files.
    #[arg(long)]
    tau: PathBuf,
    /// How many cases.
    #[arg(long, default_value_t = 1_000)]
    cases: usize,
    /// What people do follows from it.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Where the database lies for a moment; the default is a folder in memory, where the machine has one.
    #[arg(long)]
    dir: Option<PathBuf>,
}

/// Runs the batch and says what came of it; the last line is the verdict.
pub fn run(args: &Args) -> ExitCode {
    let begun = Watch::now();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let ended = runtime.map_err(|e| e.to_string()).and_then(|runtime| runtime.block_on(whole(args)));
    match ended {
        Ok(ends) => {
            println!("{ends}");
            println!("thousand: {} cases, all checks hold, {:.0} s", ends.cases(), begun.elapsed().as_secs_f64());
            ExitCode::SUCCESS
        }
        Err(why) => {
            println!("thousand: {why}");
            ExitCode::FAILURE
        }
    }
}

/// Imports, walks and checks.
async fn whole(args: &Args) -> Result<ends::Ends, String> {
    let memory = Path::new("/dev/shm");
    let dir = args.dir.clone().unwrap_or_else(|| if memory.is_dir() { memory.into() } else { std::env::temp_dir() });
    let folder = tempfile::TempDir::new_in(dir).map_err(text)?;
    let engine = batch::open(folder.path(), args.seed).await?;
    let mut sales = sales::import(&engine, &args.olist, &args.tau).await?;
    println!("thousand: {} sales of one order and one shop", sales.len());
    let mut dice = Dice::new(args.seed);
    for at in (1..sales.len()).rev() {
        sales.swap(at, dice.roll(at + 1));
    }
    let mut batch = batch::Batch::new(engine, dice);
    batch.open_cases(&sales, args.cases).await?;
    batch.talk().await?;
    batch.fall_silent().await?;
    ends::check(&batch.engine, &batch.cases, &batch.actions).await
}

/// What went wrong, in words.
fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run_tiny(seed: u64) -> Result<ends::Ends, String> {
        let folder = tempfile::TempDir::new().map_err(text)?;
        let (olist, tau) = tiny::write(folder.path()).map_err(text)?;
        let args = Args { olist, tau, cases: 6, seed, dir: None };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(text)?;
        runtime.block_on(whole(&args))
    }

    #[test]
    fn cases_on_imported_orders_end_with_one_outcome_each() {
        let ends = run_tiny(3).unwrap_or_else(|why| panic!("{why}"));
        assert_eq!(ends.cases(), 6);
        assert!(ends.to_string().contains("chains whole"), "{ends}");
    }

    #[test]
    fn more_cases_than_orders_is_an_error() {
        let folder = tempfile::TempDir::new().unwrap_or_else(|e| panic!("{e}"));
        let (olist, tau) = tiny::write(folder.path()).unwrap_or_else(|e| panic!("{e}"));
        let args = Args { olist, tau, cases: 500, seed: 1, dir: None };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let ended = runtime.map(|r| r.block_on(whole(&args))).unwrap_or_else(|e| panic!("{e}"));
        assert!(ended.is_err_and(|why| why.contains("of 500 cases")));
    }
}
