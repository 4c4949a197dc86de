//! `ombud`: customer service and fair dispute resolution for marketplaces.

use std::process::ExitCode;

/// Pages are many small pieces of text: with the system's allocator a third of their time went into asking for memory.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    ombud_server::cli::main()
}
