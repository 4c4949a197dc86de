//! Pages: one page is one file and its line here.

pub mod act;
pub mod attach;
pub mod case;
pub mod chat;
pub mod error;
pub mod health;
pub mod live;
pub mod preferences;
pub mod signin;

use crate::route::Route;

/// All pages.
pub const PAGES: &[&[Route]] = &[
    crate::assets::ROUTES,
    act::ROUTES,
    case::ROUTES,
    chat::ROUTES,
    health::ROUTES,
    live::ROUTES,
    preferences::ROUTES,
    signin::ROUTES,
];
