-- Files of cases are sealed. Each has a key of its own, kept here under the key of the case that it lies with; the key of a
-- case is kept under the installation's, which is in no database. Without its case's key a file is noise.
CREATE TABLE case_key (
    -- A case, or the drawer of a person.
    case_id BIGINT PRIMARY KEY,
    sealed TEXT NOT NULL
);

-- The hash of the bytes as they lie on the disk; empty for files that came before files were sealed.
ALTER TABLE upload ADD COLUMN blob TEXT NOT NULL DEFAULT '';
-- The key of the file, under the key of its case.
ALTER TABLE upload ADD COLUMN sealed TEXT NOT NULL DEFAULT '';
-- When it was deleted because its time had come.
ALTER TABLE upload ADD COLUMN gone_at BIGINT;
CREATE INDEX upload_blob ON upload (blob);
CREATE INDEX upload_case ON upload (case_id);

-- Who of ours opened which file: a row for each person, file and hour.
CREATE TABLE file_opening (
    case_id BIGINT NOT NULL,
    hash TEXT NOT NULL,
    person BIGINT NOT NULL,
    hour BIGINT NOT NULL,
    role TEXT NOT NULL,
    last_at BIGINT NOT NULL,
    PRIMARY KEY (case_id, hash, person, hour)
);
