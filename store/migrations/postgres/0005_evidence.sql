-- What was found out about a file when it came: JSON.
ALTER TABLE upload ADD COLUMN facts TEXT NOT NULL DEFAULT '{}';

-- The virus scan: empty until it was scanned, then `clean`, or `infected` and the name of what was found.
ALTER TABLE upload ADD COLUMN scan TEXT NOT NULL DEFAULT '';
CREATE INDEX upload_unscanned ON upload (hash) WHERE scan = '';
