-- People, what they may work for, and how they prove who they are. Names and addresses live here and nowhere else.

CREATE TABLE person (
    id BIGINT PRIMARY KEY,
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    zone TEXT NOT NULL,
    preferences TEXT NOT NULL,
    password TEXT,
    totp TEXT,
    disabled BIGINT NOT NULL CHECK (disabled IN (0, 1)),
    created_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX person_proof ON person (issuer, subject);

-- A role of a person, for a storefront or a shop; scope 0 is the whole installation.
CREATE TABLE membership (
    person BIGINT NOT NULL,
    role TEXT NOT NULL,
    scope BIGINT NOT NULL,
    PRIMARY KEY (person, role, scope)
);

CREATE TABLE session (
    token BYTEA PRIMARY KEY,
    person BIGINT NOT NULL,
    role TEXT NOT NULL,
    shop BIGINT,
    csrf TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX session_person ON session (person);
CREATE INDEX session_expires ON session (expires_at);

-- Links that work once: set-up, invitations, resets. Only the hash is kept.
CREATE TABLE link (
    token BYTEA PRIMARY KEY,
    purpose TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);

CREATE TABLE storefront (
    id BIGINT PRIMARY KEY,
    slug TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX storefront_slug ON storefront (slug);

-- Versions never change.
CREATE TABLE policy (
    version BIGINT PRIMARY KEY,
    storefront BIGINT,
    effective_at BIGINT NOT NULL,
    author BIGINT,
    body TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE api_key (
    id BIGINT PRIMARY KEY,
    name TEXT NOT NULL,
    hash BYTEA NOT NULL,
    hint TEXT NOT NULL,
    scopes TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    used_at BIGINT,
    revoked_at BIGINT
);
CREATE UNIQUE INDEX api_key_hash ON api_key (hash);

CREATE TABLE endpoint (
    id BIGINT PRIMARY KEY,
    url TEXT NOT NULL,
    secret TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    failing_since BIGINT,
    disabled_at BIGINT
);

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

-- What is half written: wizards and composers. Not events.
CREATE TABLE draft (
    holder BIGINT NOT NULL,
    key TEXT NOT NULL,
    body TEXT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (holder, key)
);

-- Files: who brought which bytes to which case. The bytes themselves lie in files.
CREATE TABLE upload (
    id BIGINT PRIMARY KEY,
    hash TEXT NOT NULL,
    case_id BIGINT NOT NULL,
    person BIGINT NOT NULL,
    name TEXT NOT NULL,
    media TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX upload_hash ON upload (hash, case_id);
