//! What is shown while the demo is made: one line for each step, with a bar and counts, on standard error.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// The lines of progress.
pub struct Progress(ProgressBar);

impl Progress {
    /// Shown on standard error.
    #[must_use]
    pub fn shown() -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
        if let Ok(style) = ProgressStyle::with_template("{msg:<34} {bar:30} {pos:>4}/{len}") {
            bar.set_style(style);
        }
        Self(bar)
    }

    /// Shown nowhere.
    #[must_use]
    pub fn hidden() -> Self {
        Self(ProgressBar::hidden())
    }

    /// A new step of `count` parts begins.
    pub fn step(&self, name: &'static str, count: usize) {
        if self.0.length().is_some_and(|length| length > 0) {
            // The line of the step before stays.
            let line = format!("{:<34} {}", self.0.message(), self.0.position());
            self.0.suspend(|| eprintln!("{line}"));
        }
        self.0.reset();
        self.0.set_length(count as u64);
        self.0.set_message(name);
    }

    /// So many parts more are done.
    pub fn done(&self, count: usize) {
        self.0.inc(count as u64);
    }

    /// All is done.
    pub fn end(&self) {
        self.0.finish_and_clear();
    }
}
