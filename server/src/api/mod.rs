//! The JSON API: one file per endpoint, each with its line here.

use crate::route::Route;

/// All endpoints.
pub const ROUTES: &[&[Route]] = &[];
