//! The only crate that knows SQL: the engines, the ledger, and the rows that are folds of it or stand beside it.
//!
//! Everything is a function over a [`Tx`], called inside [`Store::write`] or [`Store::read`]. Rows are plain structs of
//! integers and texts; what they mean is the domain's business.

pub mod case;
pub mod db;
pub mod id;
pub mod job;
pub mod ledger;
pub mod receipt;
pub mod seat;
#[cfg(feature = "testkit")]
pub mod testkit;

pub use db::{Config, FromRow, Lane, Limits, P, Result, Row, Stmt, Store, StoreError, Text, Tx};

/// All statements by module, for the test that prepares each on both engines.
pub const STATEMENTS: &[(&str, &[&Text])] = &[
    ("case", case::STATEMENTS),
    ("id", id::STATEMENTS),
    ("job", job::STATEMENTS),
    ("ledger", ledger::STATEMENTS),
    ("receipt", receipt::STATEMENTS),
    ("seat", seat::STATEMENTS),
];
