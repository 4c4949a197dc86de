//! Understanding what people write, without changing anything: this crate returns verdicts and proposals.
//!
//! A text travels through [`normalise`] → [`language`] → [`intent`] → [`retrieve`] → [`answer`]. Every function is pure:
//! no clock, no network, no database. What the assistant "says" is data (message keys, passages, offers), so that a page
//! can put it into the reader's language.
//!
//! [`safe_text`] is used at the border of the system, where names, file names and messages of people come in.

pub mod answer;
pub mod article;
pub mod contact;
pub mod fill;
pub mod guard;
pub mod intent;
pub mod language;
pub mod normalise;
pub mod retrieve;
pub mod safe_text;
