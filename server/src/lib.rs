//! The server: pages, the JSON API, live streams and the command line of `ombud`.

pub mod api;
pub mod app;
pub mod assets;
pub mod auth;
pub mod backup;
pub mod cli;
pub mod config;
pub mod demo;
pub mod fairness;
pub mod fault;
pub mod form;
pub mod format;
pub mod gate;
pub mod i18n;
pub mod import;
pub mod limits;
pub mod page;
pub mod record;
pub mod reported;
pub mod route;
pub mod secrets;
pub mod serve;
pub mod show;
pub mod telemetry;
pub mod upload;
mod watch;
pub mod web;
