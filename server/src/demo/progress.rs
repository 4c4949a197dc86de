//! What is shown while the demo is made: one line for each step, with a bar and counts, on standard error.

use crate::cli::say;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// The lines of progress, and whether they are shown.
pub struct Progress(ProgressBar, bool);

impl Progress {
    /// Shown on standard error.
    #[must_use]
    pub fn shown() -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
        if let Ok(style) = ProgressStyle::with_template("{msg:<34} {bar:30} {pos:>4}/{len}") {
            bar.set_style(style);
        }
        Self(bar, true)
    }

    /// Shown nowhere.
    #[must_use]
    pub fn hidden() -> Self {
        Self(ProgressBar::hidden(), false)
    }

    /// A new step of `count` parts begins; the line of the step before stays.
    pub fn step(&self, name: &'static str, count: usize) {
        self.leave_line();
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
        self.leave_line();
        self.0.finish_and_clear();
    }

    fn leave_line(&self) {
        if self.1 && !self.0.message().is_empty() {
            // Asked for before the bar is suspended: inside, it would wait for itself.
            let line = format!("{:<34} {}", self.0.message(), self.0.position());
            self.0.suspend(|| say(&line));
        }
    }
}
