//! `ombud`: customer service and fair dispute resolution for marketplaces.

use std::process::ExitCode;

fn main() -> ExitCode {
    ombud_server::cli::main()
}
