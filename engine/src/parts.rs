//! Files that come piece by piece: their bytes lie beside the files, each under an id that nobody can guess, until the last
//! piece is here. What was acknowledged is on disk; what lies behind it was never promised, and the next piece writes over it.

use crate::blob::Blobs;
use std::collections::HashSet;
use std::fs::{File, OpenOptions};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::PathBuf;

impl Blobs {
    /// Where a file lies that is on its way. `None` when the text is no id: no other name ever touches the disk.
    #[must_use]
    pub fn part(&self, id: &str) -> Option<PathBuf> {
        let good = id.len() == 64 && id.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
        good.then(|| self.folder().join("parts").join(id))
    }

    /// Writes a piece behind the first `at` bytes, which must be there. When this returns, it is on disk. It waits for the
    /// disk: call it where one may.
    ///
    /// # Errors
    /// When there are fewer bytes than that (`UnexpectedEof`), or the disk cannot.
    pub fn append_part(&self, id: &str, at: u64, piece: &[u8]) -> io::Result<()> {
        let path = self.part(id).ok_or(io::ErrorKind::NotFound)?;
        let folder = path.parent().ok_or(io::ErrorKind::NotFound)?;
        let fresh = at == 0;
        if fresh {
            std::fs::create_dir_all(folder)?;
        }
        let mut file = OpenOptions::new().write(true).create(fresh).truncate(fresh).open(&path)?;
        if file.metadata()?.len() < at {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        file.set_len(at)?;
        file.seek(SeekFrom::Start(at))?;
        file.write_all(piece)?;
        file.sync_all()?;
        if fresh { File::open(folder)?.sync_all() } else { Ok(()) }
    }

    /// Takes what came of a file from the disk; nothing when there is nothing.
    ///
    /// # Errors
    /// When the disk cannot.
    pub fn drop_part(&self, id: &str) -> io::Result<()> {
        let Some(path) = self.part(id) else { return Ok(()) };
        match std::fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// The ids of all that lie here.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn parts(&self) -> io::Result<HashSet<String>> {
        let entries = match std::fs::read_dir(self.folder().join("parts")) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(HashSet::new()),
            Err(error) => return Err(error),
        };
        entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_stand_one_behind_the_other_and_what_was_not_promised_is_written_over() {
        let dir = tempfile::tempdir().unwrap();
        let blobs = Blobs::open(dir.path()).unwrap();
        let id = "ab".repeat(32);
        assert!(blobs.parts().unwrap().is_empty());
        blobs.append_part(&id, 0, b"one ").unwrap();
        // Of a piece that was cut by a power failure more may lie there than was promised.
        blobs.append_part(&id, 4, b"garbage and more of it").unwrap();
        blobs.append_part(&id, 4, b"two").unwrap();
        assert_eq!(std::fs::read(blobs.part(&id).unwrap()).unwrap(), b"one two");
        let lost = blobs.append_part(&id, 8, b"x").unwrap_err();
        assert_eq!(lost.kind(), io::ErrorKind::UnexpectedEof, "bytes that are not there are not made up");
        assert_eq!(blobs.append_part(&"cd".repeat(32), 3, b"x").unwrap_err().kind(), io::ErrorKind::NotFound);
        blobs.append_part(&id, 0, b"anew").unwrap();
        assert_eq!(std::fs::read(blobs.part(&id).unwrap()).unwrap(), b"anew");
        assert_eq!(blobs.parts().unwrap(), HashSet::from([id.clone()]));
        blobs.drop_part(&id).unwrap();
        blobs.drop_part(&id).unwrap();
        assert!(blobs.parts().unwrap().is_empty());
        for name in ["../../x", "", "ABCD", &"a/".repeat(32)] {
            assert_eq!(blobs.part(name), None);
        }
    }
}
