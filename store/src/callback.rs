//! Which of a storefront's lines have a call to a buyer, and when. A line has one call at a time: the key of the table.

use crate::{Result, Tx, params, read_rows, statements};

/// Five minutes of a line that are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Taken {
    /// The five minutes, counted since 1970.
    pub cell: i64,
    /// The line, 1 and up.
    pub line: i64,
}

/// A call that needs a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// Whose lines.
    pub storefront: i64,
    /// How many there are.
    pub lines: i64,
    /// Which five minutes it takes.
    pub cells: Vec<i64>,
}

read_rows! {
    Taken { cell: int, line: int }
}

statements! {
    TAKE = "INSERT INTO callback_cell (storefront, cell, line, case_id) VALUES ($1, $2, $3, $4) \
        ON CONFLICT (storefront, cell, line) DO NOTHING";
    FREE = "DELETE FROM callback_cell WHERE case_id = $1";
    TAKEN: Taken = "SELECT cell, line FROM callback_cell WHERE storefront = $1 AND cell >= $2 AND cell < $3 \
        ORDER BY cell, line LIMIT $4";
}

/// Takes the first line that is free all the time; gives it. `None` when there is none, and then nothing is taken.
pub async fn take(tx: &mut Tx, case_id: i64, wanted: &Wanted) -> Result<Option<i64>> {
    for line in 1..=wanted.lines {
        // A case has one call at a time; this also takes back what was taken of a line that was not free to the end.
        free(tx, case_id).await?;
        let mut whole = true;
        for cell in &wanted.cells {
            whole = whole && tx.exec(TAKE, params![wanted.storefront, *cell, line, case_id]).await? == 1;
        }
        if whole {
            return Ok(Some(line));
        }
    }
    free(tx, case_id).await?;
    Ok(None)
}

/// Gives the line of a case's call free.
pub async fn free(tx: &mut Tx, case_id: i64) -> Result<()> {
    tx.exec(FREE, params![case_id]).await?;
    Ok(())
}

/// What is taken of a storefront's lines, from one cell until before another.
pub async fn taken(tx: &mut Tx, storefront: i64, from: i64, until: i64, limit: i64) -> Result<Vec<Taken>> {
    tx.all(TAKEN, params![storefront, from, until, limit]).await
}
