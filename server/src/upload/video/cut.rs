//! What is taken out of a file that is too large to be held in memory: stretches of it, each written over as it is copied.
//! Nothing moves, so that whatever counts places inside the file still counts right.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use tokio::io::{AsyncRead, ReadBuf};

/// A stretch that is written over: with `head`, and with zeros from there to its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cut {
    /// Its first byte.
    pub from: u64,
    /// The byte behind its last.
    pub to: u64,
    /// What its first bytes become.
    pub head: Vec<u8>,
}

impl Cut {
    /// A stretch that becomes zeros.
    pub fn blank(from: u64, to: u64) -> Self {
        Self { from, to, head: Vec::new() }
    }

    /// Writes over as much of `bytes`, which stand at `at`, as lies in the stretch.
    fn over(&self, bytes: &mut [u8], at: u64) {
        let end = at + bytes.len() as u64;
        for place in self.from.max(at)..self.to.min(end) {
            let head = usize::try_from(place - self.from).ok().and_then(|n| self.head.get(n));
            if let Some(byte) = usize::try_from(place - at).ok().and_then(|n| bytes.get_mut(n)) {
                *byte = head.copied().unwrap_or(0);
            }
        }
    }
}

/// Reads a file with its cuts made.
pub struct Without<R> {
    file: R,
    at: u64,
    /// In their order, the next one last.
    cuts: Vec<Cut>,
}

impl<R> Without<R> {
    /// `cuts` in any order.
    pub fn new(file: R, mut cuts: Vec<Cut>) -> Self {
        cuts.sort_by_key(|cut| std::cmp::Reverse(cut.from));
        Self { file, at: 0, cuts }
    }
}

impl<R: AsyncRead + Unpin> AsyncRead for Without<R> {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<std::io::Result<()>> {
        let this = self.get_mut();
        let before = buffer.filled().len();
        ready!(Pin::new(&mut this.file).poll_read(context, buffer))?;
        let fresh = &mut buffer.filled_mut()[before..];
        let end = this.at + fresh.len() as u64;
        while let Some(cut) = this.cuts.last().filter(|cut| cut.from < end) {
            cut.over(fresh, this.at);
            if cut.to > end {
                break;
            }
            this.cuts.pop();
        }
        this.at = end;
        Poll::Ready(Ok(()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::AsyncReadExt;

    #[tokio::test]
    async fn cuts_are_made_wherever_the_reads_fall() {
        let whole: Vec<u8> = (1..=200).collect();
        let cuts =
            [Cut { from: 150, to: 200, head: b"Ab".to_vec() }, Cut::blank(3, 7), Cut { from: 7, to: 8, head: vec![9] }];
        let mut wanted = whole.clone();
        wanted[3..7].fill(0);
        wanted[7] = 9;
        wanted[150..].fill(0);
        wanted[150..152].copy_from_slice(b"Ab");
        for step in [1, 2, 5, 64, 200, 500] {
            let mut file = Without::new(&whole[..], cuts.to_vec());
            let (mut got, mut buffer) = (Vec::new(), vec![0; step]);
            loop {
                let n = file.read(&mut buffer).await.expect("memory");
                if n == 0 {
                    break;
                }
                got.extend_from_slice(&buffer[..n]);
            }
            assert_eq!(got, wanted, "{step}");
        }
    }
}
