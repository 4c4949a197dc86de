-- A file that is on its way up, piece by piece. Its bytes lie beside the files under this id; `got` is how many of them
-- were acknowledged: it is written after they are on disk.
CREATE TABLE upload_slot (
    id TEXT PRIMARY KEY,
    person INTEGER NOT NULL,
    -- The id that the sender gave it: one and the same for a repeat.
    cid TEXT NOT NULL,
    -- The case, or the person's own drawer.
    case_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    -- What the sender says it is; the bytes decide.
    media TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    -- The SHA-256 of the whole, if the sender gave it.
    sha256 TEXT NOT NULL,
    got INTEGER NOT NULL,
    -- Empty while it is open; then the hash under which the file is kept, or the code of why it was refused.
    outcome TEXT NOT NULL,
    touched_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX upload_slot_cid ON upload_slot (person, cid);
CREATE INDEX upload_slot_touched ON upload_slot (touched_at);

-- The poster of a video, by the hash of the video; empty when none could be made of it.
CREATE TABLE poster (
    video TEXT PRIMARY KEY,
    picture TEXT NOT NULL,
    made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX upload_video ON upload (hash) WHERE media IN ('video/mp4', 'video/webm');

-- How much a person brought of late.
CREATE INDEX upload_person ON upload (person, created_at);
