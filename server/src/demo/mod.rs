//! The demo: an invented marketplace with two weeks of history, made by the same doors that people use.

pub mod content;
mod objects;
pub mod people;
mod picture;
pub mod player;
mod progress;
mod story;

pub use progress::Progress;

use ombud_domain::time::Instant;
use ombud_engine::Engine;
use ombud_store::StoreError;

/// The seed of everything that is random in the demo's history.
pub const SEED: u64 = 0x4f6d_6275_6444_656d;

/// Why there is no demo.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// A file of the demo's content is wrong.
    #[error("the demo's content is wrong: {0}")]
    Content(String),
    /// A step did not go as it was written.
    #[error("the demo's story {key} ({step}): {why}")]
    Story {
        /// The story.
        key: String,
        /// The step.
        step: String,
        /// What went wrong.
        why: String,
    },
    /// The store could not.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A file could not be written.
    #[error(transparent)]
    Blob(#[from] ombud_engine::blob::BlobError),
}

/// Fills an empty installation. The engine must run on a manual clock; afterwards it stands at `now`.
///
/// # Errors
/// When the content is wrong or the store fails; what was written before stays.
pub async fn fill(engine: &Engine, now: Instant, progress: &Progress) -> Result<(), DemoError> {
    let content = content::Content::read().map_err(DemoError::Content)?;
    progress.step("People, shops and storefronts", 1);
    engine.clock().set(Instant(now.0 - player::HISTORY.0));
    let people = people::settle(engine, &content, now).await?;
    progress.done(1);
    player::Player::new(engine, &content, &people, now)?.play(progress).await
}
