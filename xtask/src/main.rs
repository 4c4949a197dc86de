//! Starts things: the one test command, the generators and the proofs. It has no opinions of its own;
//! what is checked stands in the tests, the generators and the `proof` crate.
#![allow(clippy::print_stdout, reason = "a command line tool talks to its user on standard output")]
#![allow(clippy::disallowed_methods, reason = "the steps of a build are timed by the machine's clock")]

mod ci;
mod generate;
mod run;
mod tools;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Tests, generators and proofs of Ombud", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// The one test command: everything that must hold before a change lands
    Ci(ci::Options),
    /// Write the generated files (state diagrams, API document, config example)
    Gen {
        /// Change nothing for good: fail when a committed file differs from what is generated
        #[arg(long)]
        check: bool,
    },
    /// Random walks over the real store with a seeded clock
    Sim(Proof),
    /// A thousand cases on the orders of two real data sets: `thousand --olist DIR --tau DIR`
    Thousand(Proof),
    /// kill -9 of the release binary at random moments under load
    Crash(Proof),
    /// Measures speed beside the bare limit of the machine
    Bench(Proof),
    /// Measures how well texts are understood: `eval guard [--file FILE.jsonl] [--json] [--report FILE]`
    Eval(Proof),
}

/// Arguments that go to the program as they are.
#[derive(clap::Args)]
struct Proof {
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    args: Vec<String>,
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Ci(options) => ci::run(&options),
        Command::Gen { check } => generate::run(check),
        Command::Sim(proof) => run::proof("sim", &proof.args),
        Command::Thousand(proof) => run::proof_tested("thousand", &proof.args),
        Command::Crash(proof) => run::proof("crash", &proof.args),
        Command::Bench(proof) => run::proof("bench", &proof.args),
        Command::Eval(eval) => run::eval(&eval.args),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            // Not standard error: in a log that keeps the two apart the verdict would lose its place.
            println!("{why}");
            ExitCode::FAILURE
        }
    }
}
