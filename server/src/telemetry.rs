//! Log lines on stderr.

use crate::config::Config;
use std::io::{IsTerminal, Write};
use tracing_subscriber::EnvFilter;

/// Starts logging; a second call changes nothing.
pub fn start(config: &Config) {
    let filter = EnvFilter::try_new(&config.log).unwrap_or_else(|_| EnvFilter::new("info"));
    let colours = std::io::stderr().is_terminal();
    let writer = move || OneLine { inner: std::io::stderr(), colours };
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(writer);
    let lines = lines.with_target(false).with_ansi(colours);
    let started = if config.log_format == "json" { lines.json().try_init() } else { lines.compact().try_init() };
    if let Err(error) = started {
        tracing::debug!(%error, "logging was started before");
    }
}

/// One event is one line, and nothing in it speaks to the terminal: what somebody typed cannot look like a line of ours
/// (T25). Each event is one write. Colours are ours, where they are wanted, and the worst that they can do is to be seen.
struct OneLine<W> {
    inner: W,
    colours: bool,
}

impl<W: Write> Write for OneLine<W> {
    fn write(&mut self, event: &[u8]) -> std::io::Result<usize> {
        let line = String::from_utf8_lossy(event.strip_suffix(b"\n").unwrap_or(event));
        let mut out = String::with_capacity(event.len() + 16);
        let mut rest: &str = &line;
        while let Some(c) = rest.chars().next() {
            let kept = if self.colours { colour(rest) } else { 0 };
            if kept > 0 {
                out.push_str(&rest[..kept]);
                rest = &rest[kept..];
                continue;
            }
            if c.is_control() && c != '\t' {
                out.extend(c.escape_default())
            } else {
                out.push(c)
            }
            rest = &rest[c.len_utf8()..];
        }
        out.push('\n');
        self.inner.write_all(out.as_bytes())?;
        Ok(event.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.inner.flush()
    }
}

/// The length of the change of colour with which a text begins; 0 when it begins with none.
fn colour(text: &str) -> usize {
    let Some(after) = text.strip_prefix("\u{1b}[") else { return 0 };
    let numbers = after.bytes().take_while(|b| b.is_ascii_digit() || *b == b';').count();
    if after.as_bytes().get(numbers) == Some(&b'm') { numbers + 3 } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::{Arc, Mutex};

    #[derive(Clone, Default)]
    struct Kept(Arc<Mutex<Vec<u8>>>);

    impl Write for Kept {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn threat_25_what_was_typed_is_no_line_of_the_log() {
        for colours in [false, true] {
            let kept = Kept::default();
            let inner = kept.clone();
            let writer = move || OneLine { inner: inner.clone(), colours };
            let lines = tracing_subscriber::fmt().with_writer(writer).with_ansi(colours).compact();
            tracing::subscriber::with_default(lines.finish(), || {
                let typed = "x\n2026-03-14T17:00:00Z ERROR all is lost\r\n\u{1b}[2J\u{1b}]0;title\u{7}\u{9b}1m";
                tracing::warn!(typed, shown = %typed, "unknown field `{typed}`");
                tracing::info!("the next");
            });
            let text = String::from_utf8(kept.0.lock().unwrap().clone()).unwrap();
            assert_eq!(text.lines().count(), 2, "{text}");
            assert!(text.lines().all(|line| line.contains("WARN") || line.contains("INFO")), "{text}");
            assert!(text.contains("ERROR all is lost") && text.contains("\\u{1b}[2J"), "{text}");
            let controls = text.chars().filter(|c| c.is_control() && *c != '\n' && (!colours || *c != '\u{1b}'));
            assert_eq!(controls.count(), 0, "{text:?}");
            assert_eq!(text.contains("\u{1b}["), colours, "{text:?}");
        }
    }
}
