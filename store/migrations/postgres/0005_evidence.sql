-- What was found out about a file when it came: JSON.
ALTER TABLE upload ADD COLUMN facts TEXT NOT NULL DEFAULT '{}';
