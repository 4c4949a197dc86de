//! Measures what the crate understands on labelled texts: `cargo xtask eval guard`.
#![allow(clippy::print_stdout, reason = "a command line tool talks to its user on standard output")]
#![allow(clippy::disallowed_methods, reason = "how long a verdict takes is measured by the machine's clock")]

mod guard;
mod sample;

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let result = match arguments.split_first() {
        Some((what, rest)) if what == "guard" => guard::run(rest),
        _ => Err("eval guard [--file FILE.jsonl]… [--json] [--report FILE] [--wrong]".to_owned()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}
