//! The rules of Ombud: cases, machines, money, clocks, permits and policies.
//!
//! Pure: no clock, no randomness, no I/O. Everything that changes a case goes through
//! [`case::decide`], and everything a person may do is what [`case::allowed`] says.

pub mod actor;
pub mod agreement;
pub mod appeal;
pub mod bound;
pub mod calendar;
pub mod case;
mod case_kind;
pub mod conversation;
pub mod dispute;
mod envelope;
pub mod finance;
pub mod form;
pub mod id;
pub mod import;
pub mod money;
pub mod notice;
pub mod outside;
pub mod payment_book;
pub mod permit;
pub mod policy;
pub mod refund;
pub mod refusal;
pub mod report;
pub mod returns;
pub mod statement;
pub mod suggestion;
pub mod time;
pub mod transparency;

pub use actor::{Actor, Audience, Party, Role};
pub use id::Ids;
pub use money::Money;
pub use refusal::Refusal;
pub use time::Instant;
