//! Pages: one page is one file and its line here.

pub mod error;
pub mod health;
pub mod preferences;
pub mod signin;

use crate::route::Route;

/// All pages.
pub const PAGES: &[&[Route]] = &[crate::assets::ROUTES, health::ROUTES, preferences::ROUTES, signin::ROUTES];
