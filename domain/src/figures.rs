//! What a closed case adds to what is measured and told to those who come after.

use crate::time::Span;

/// The figures of one closed case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figures {
    /// The word of its reason.
    pub reason: &'static str,
    /// How long it took.
    pub took: Span,
    /// What the buyer said of it afterwards; nothing when they were silent.
    pub content: Option<bool>,
}
