//! The only crate that knows SQL: the engines, the ledger, and the rows that are folds of it or stand beside it.
//!
//! Everything is a function over a [`Tx`], called inside [`Store::write`] or [`Store::read`]. Rows are plain structs of
//! integers and texts; what they mean is the domain's business.

pub mod account;
pub mod admin;
pub mod attempt;
pub mod callback;
pub mod case;
pub mod chain;
pub mod chargeback;
pub mod db;
pub mod desk;
pub mod id;
pub mod job;
pub mod label;
pub mod ledger;
pub mod mirror;
pub mod money_alert;
pub mod notice;
pub mod outgoing;
pub mod paper;
pub mod person;
pub mod receipt;
pub mod reply;
pub mod seat;
pub mod slot;
pub mod statistic;
#[cfg(feature = "testkit")]
pub mod testkit;
pub mod vault;

pub(crate) use db::read_rows;
pub use db::{Config, FromRow, Lane, Limits, P, Result, Row, Stmt, Store, StoreError, Text, Tx};

/// All statements by module, for the test that prepares each on both engines.
pub const STATEMENTS: &[(&str, &[&Text])] = &[
    ("account", account::STATEMENTS),
    ("admin", admin::STATEMENTS),
    ("attempt", attempt::STATEMENTS),
    ("callback", callback::STATEMENTS),
    ("case", case::STATEMENTS),
    ("chargeback", chargeback::STATEMENTS),
    ("copy", db::copy::STATEMENTS),
    ("desk", desk::STATEMENTS),
    ("id", id::STATEMENTS),
    ("job", job::STATEMENTS),
    ("label", label::STATEMENTS),
    ("ledger", ledger::STATEMENTS),
    ("mirror", mirror::STATEMENTS),
    ("money_alert", money_alert::STATEMENTS),
    ("notice", notice::STATEMENTS),
    ("outgoing", outgoing::STATEMENTS),
    ("paper", paper::STATEMENTS),
    ("person", person::STATEMENTS),
    ("receipt", receipt::STATEMENTS),
    ("reply", reply::STATEMENTS),
    ("seat", seat::STATEMENTS),
    ("slot", slot::STATEMENTS),
    ("statistic", statistic::STATEMENTS),
    ("vault", vault::STATEMENTS),
];
