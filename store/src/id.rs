//! Keys inside: 64-bit integers that grow with time, so that new rows stand beside new rows. They are taken in blocks,
//! so that a node asks seldom; what is left of a block when a node stops is never used.

use crate::{Result, Tx, params, statements};
use std::ops::Range;

/// The size of a block; the migrations of both engines say the same.
pub const BLOCK: i64 = 1024;

statements! {
    /// The last key of a new block.
    LAST: i64 = "UPDATE id_counter SET value = value + 1024 RETURNING value",
        postgres = "SELECT nextval('id_counter') AS value";
}

/// A block of [`BLOCK`] new keys, all greater than 0. A work that is not kept must not use them.
pub async fn block(tx: &mut Tx) -> Result<Range<i64>> {
    let last = tx.one(LAST, params![]).await?;
    Ok(last - BLOCK + 1..last + 1)
}
