-- People, what they may work for, and how they prove who they are. Names and addresses live here and nowhere else.

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    zone TEXT NOT NULL,
    preferences TEXT NOT NULL,
    password TEXT,
    totp TEXT,
    disabled INTEGER NOT NULL CHECK (disabled IN (0, 1)),
    created_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX person_proof ON person (issuer, subject);

-- A role of a person, for a storefront or a shop; scope 0 is the whole installation.
CREATE TABLE membership (
    person INTEGER NOT NULL,
    role TEXT NOT NULL,
    scope INTEGER NOT NULL,
    PRIMARY KEY (person, role, scope)
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
    token BLOB PRIMARY KEY,
    person INTEGER NOT NULL,
    role TEXT NOT NULL,
    shop INTEGER,
    csrf TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX session_person ON session (person);
CREATE INDEX session_expires ON session (expires_at);

-- Links that work once: set-up, invitations, resets. Only the hash is kept.
CREATE TABLE link (
    token BLOB PRIMARY KEY,
    purpose TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE storefront (
    id INTEGER PRIMARY KEY,
    slug TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX storefront_slug ON storefront (slug);

-- Versions never change.
CREATE TABLE policy (
    version INTEGER PRIMARY KEY,
    storefront INTEGER,
    effective_at INTEGER NOT NULL,
    author INTEGER,
    body TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE api_key (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    hash BLOB NOT NULL,
    hint TEXT NOT NULL,
    scopes TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    used_at INTEGER,
    revoked_at INTEGER
) STRICT;
CREATE UNIQUE INDEX api_key_hash ON api_key (hash);

CREATE TABLE endpoint (
    id INTEGER PRIMARY KEY,
    url TEXT NOT NULL,
    secret TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    failing_since INTEGER,
    disabled_at INTEGER
) STRICT;

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What is half written: wizards and composers. Not events.
CREATE TABLE draft (
    holder INTEGER NOT NULL,
    key TEXT NOT NULL,
    body TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (holder, key)
) STRICT, WITHOUT ROWID;

-- Files: who brought which bytes to which case. The bytes themselves lie in files.
CREATE TABLE upload (
    id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL,
    case_id INTEGER NOT NULL,
    person INTEGER NOT NULL,
    name TEXT NOT NULL,
    media TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX upload_hash ON upload (hash, case_id);
