//! Proofs that take longer than a test: the simulation of a whole installation, and whatever else runs for minutes and
//! ends with one verdict.
#![allow(clippy::print_stdout, reason = "a program whose result is what it prints")]

mod bench;
mod crash;
mod served;
mod sim;
mod states;
mod thousand;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Proves what Ombud promises.
#[derive(Parser)]
#[command(name = "ombud-proof")]
struct Proof {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Simulates installations: one seed drives people, the marketplace, the bank, the clock and crashes.
    Sim(sim::Args),
    /// Kills the server at random moments and counts what was acknowledged.
    Crash(crash::Args),
    /// Measures speed and size beside the bare limits of this machine.
    Bench(bench::Args),
    /// Reaches every state of every machine, and serves them with the clock standing still.
    States(states::Args),
    /// Imports two real data sets and lets a thousand cases on their orders come to their ends.
    Thousand(thousand::Args),
}

fn main() -> ExitCode {
    match Proof::parse().what {
        What::Sim(args) => sim::run(&args),
        What::Crash(args) => crash::run(&args),
        What::Bench(args) => bench::run(&args),
        What::States(args) => states::run(&args),
        What::Thousand(args) => thousand::run(&args),
    }
}
