//! Importing: rows from a file or a request, and converters for foreign sources.
//!
//! Nothing here knows the store. A caller takes [`Slice`]s from [`Rows`] or from a [`Source`], hands their objects to
//! the mirror, and gives its answers back to the slice for the results of the rows:
//!
//! ```ignore
//! while let Some(slice) = rows.next_slice().await? {
//!     let (objects, open) = slice.split();
//!     for result in open.results(mirror.put(objects).await?) {
//!         report.count(&result);
//!     }
//! }
//! ```

pub mod command;
mod csv_rows;
pub mod olist;
mod parcel;
mod report;
mod rows;
pub mod shift;
mod source;
mod split;
pub mod tau_retail;

pub use report::Report;
pub use rows::{FileError, Format, OpenRows, RowOutcome, RowResult, Rows, SLICE_BYTES, SLICE_ROWS, Slice};
pub use source::{Facts, Notes, Source, SourceError};
