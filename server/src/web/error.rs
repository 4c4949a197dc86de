//! What is answered when there is no handler, or none that survived.

use crate::fault::Fault;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use std::any::Any;

/// No route has this path.
pub async fn absent() -> Fault {
    Fault::not_found()
}

/// A route has this path, for another method.
pub async fn wrong_method() -> Fault {
    Fault::of_status(StatusCode::METHOD_NOT_ALLOWED)
}

/// A handler panicked: a fault of ours, told as one, and the next request finds everything as it was.
#[must_use]
pub fn panicked(panic: Box<dyn Any + Send>) -> Response {
    let text =
        panic.downcast_ref::<&str>().map(|s| (*s).to_owned()).or_else(|| panic.downcast_ref::<String>().cloned());
    Fault::internal(format!("panic: {}", text.unwrap_or_default())).into_response()
}
