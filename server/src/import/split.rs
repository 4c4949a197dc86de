//! Cuts a stream of bytes into rows without ever holding more than one row of permitted length.

use ombud_domain::import::MAX_ROW_BYTES;
use std::io;
use tokio::io::{AsyncBufRead, AsyncBufReadExt};

/// One row as bytes, without its end of line.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct RawRow {
    /// The line in which it begins, from 1.
    pub line: u64,
    /// Its bytes, or none when it is longer than [`MAX_ROW_BYTES`].
    pub bytes: Option<Vec<u8>>,
}

/// The cutter.
pub(super) struct Splitter<R> {
    reader: R,
    /// In CSV a line break inside quotes belongs to the row.
    quotes: bool,
    line: u64,
    bytes_read: u64,
}

impl<R: AsyncBufRead + Unpin> Splitter<R> {
    pub fn new(reader: R, quotes: bool) -> Self {
        Self { reader, quotes, line: 0, bytes_read: 0 }
    }

    /// How many bytes were read so far, for progress.
    pub fn bytes_read(&self) -> u64 {
        self.bytes_read
    }

    /// The next row; blank rows and a byte order mark are passed over.
    pub async fn next(&mut self) -> io::Result<Option<RawRow>> {
        loop {
            let Some(mut row) = self.next_line().await? else {
                return Ok(None);
            };
            if let Some(bytes) = &mut row.bytes {
                if row.line == 1 && bytes.starts_with(b"\xef\xbb\xbf") {
                    bytes.drain(..3);
                }
                if bytes.iter().all(u8::is_ascii_whitespace) {
                    continue;
                }
            }
            return Ok(Some(row));
        }
    }

    async fn next_line(&mut self) -> io::Result<Option<RawRow>> {
        let first_line = self.line + 1;
        let (mut bytes, mut length, mut inside) = (Vec::new(), 0usize, false);
        loop {
            let chunk = self.reader.fill_buf().await?;
            if chunk.is_empty() {
                break;
            }
            let end = row_end(chunk, self.quotes, &mut inside, &mut self.line);
            let taken = end.unwrap_or(chunk.len());
            let room = MAX_ROW_BYTES.saturating_sub(bytes.len()).min(taken);
            bytes.extend_from_slice(&chunk[..room]);
            length += taken;
            let consumed = end.map_or(taken, |end| end + 1);
            self.bytes_read += consumed as u64;
            self.reader.consume(consumed);
            if end.is_some() {
                return Ok(Some(Self::row(first_line, bytes, length)));
            }
        }
        if length == 0 {
            return Ok(None);
        }
        self.line += 1;
        Ok(Some(Self::row(first_line, bytes, length)))
    }

    fn row(line: u64, bytes: Vec<u8>, length: usize) -> RawRow {
        RawRow { line, bytes: (length <= MAX_ROW_BYTES).then_some(bytes) }
    }
}

/// Where the row ends in `chunk`, if it does. Counts lines and keeps whether a quote is open.
fn row_end(chunk: &[u8], quotes: bool, inside: &mut bool, line: &mut u64) -> Option<usize> {
    if !quotes {
        return memchr::memchr(b'\n', chunk).inspect(|_| *line += 1);
    }
    for at in memchr::memchr2_iter(b'"', b'\n', chunk) {
        if chunk[at] == b'"' {
            *inside = !*inside;
        } else {
            *line += 1;
            if !*inside {
                return Some(at);
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::BufReader;

    /// All rows of `text`, read in pieces of `piece` bytes.
    async fn split(text: &[u8], quotes: bool, piece: usize) -> Vec<(u64, Option<String>)> {
        let mut splitter = Splitter::new(BufReader::with_capacity(piece, text), quotes);
        let mut rows = Vec::new();
        while let Some(row) = splitter.next().await.expect("memory does not fail") {
            let text = |bytes| String::from_utf8(bytes).expect("text");
            rows.push((row.line, row.bytes.map(text)));
        }
        assert_eq!(splitter.bytes_read(), text.len() as u64);
        rows
    }

    fn row(line: u64, text: &str) -> (u64, Option<String>) {
        (line, Some(text.to_owned()))
    }

    #[tokio::test]
    async fn rows_are_cut_the_same_in_pieces_of_any_size() {
        for piece in [1, 2, 3, 1000] {
            let rows = split(b"\xef\xbb\xbfa\n\n  \nb\r\nc", false, piece).await;
            assert_eq!(rows, [row(1, "a"), row(4, "b\r"), row(5, "c")]);
            let rows = split(b"a,\"x\ny\"\nb,\"\"\"\n\"\n", true, piece).await;
            assert_eq!(rows, [row(1, "a,\"x\ny\""), row(3, "b,\"\"\"\n\"")]);
            assert_eq!(split(b"", true, piece).await, []);
        }
    }

    #[tokio::test]
    async fn an_overlong_row_is_passed_over_and_the_next_is_read() {
        let mut text = vec![b'x'; MAX_ROW_BYTES];
        text.extend_from_slice(b"\n");
        text.extend(vec![b'y'; MAX_ROW_BYTES + 1]);
        text.extend_from_slice(b"\nz\n");
        let rows = split(&text, false, 8192).await;
        assert_eq!(rows[0].1.as_ref().map(String::len), Some(MAX_ROW_BYTES));
        assert_eq!(rows[1..], [(2, None), row(3, "z")]);
    }
}
