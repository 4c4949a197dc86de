//! Ombud.
