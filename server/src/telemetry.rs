//! Log lines on stderr.

use crate::config::Config;
use std::io::IsTerminal;
use tracing_subscriber::EnvFilter;

/// Starts logging; a second call changes nothing.
pub fn start(config: &Config) {
    let filter = EnvFilter::try_new(&config.log).unwrap_or_else(|_| EnvFilter::new("info"));
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let lines = lines.with_target(false).with_ansi(std::io::stderr().is_terminal());
    let started = if config.log_format == "json" { lines.json().try_init() } else { lines.compact().try_init() };
    if let Err(error) = started {
        tracing::debug!(%error, "logging was started before");
    }
}
