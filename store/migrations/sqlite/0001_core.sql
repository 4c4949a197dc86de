-- The spine: ledger, cases, books, seats, receipts, jobs. The same tables and columns as for PostgreSQL.

-- One row. A restored ledger gets another epoch, so that no reader goes on with a position of the old one.
CREATE TABLE ledger_epoch (epoch INTEGER NOT NULL) STRICT;
INSERT INTO ledger_epoch (epoch) VALUES (abs(random() >> 12));

-- Keys inside are 64-bit integers that grow with time. They are taken from here in blocks of 1024.
CREATE TABLE id_counter (value INTEGER NOT NULL) STRICT;
INSERT INTO id_counter (value) VALUES (0);

-- Append-only. Body and salt go together, and leave together when a row is erased; their seal stays.
CREATE TABLE ledger (
    n INTEGER PRIMARY KEY,
    tx INTEGER NOT NULL DEFAULT 0,
    stream INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    version INTEGER NOT NULL,
    actor_role TEXT NOT NULL,
    actor INTEGER,
    audience INTEGER NOT NULL,
    body TEXT,
    salt BLOB,
    seal BLOB,
    link BLOB NOT NULL,
    CHECK ((body IS NULL) = (salt IS NULL)),
    CHECK ((body IS NULL) = (seal IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX ledger_stream_seq ON ledger (stream, seq);

-- A cached fold of the case's stream, for lists, locks and timers.
CREATE TABLE case_file (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL,
    kind TEXT NOT NULL,
    storefront INTEGER NOT NULL,
    buyer INTEGER,
    shop INTEGER,
    order_id INTEGER,
    language TEXT NOT NULL,
    stage TEXT NOT NULL,
    owner_role TEXT NOT NULL,
    owner INTEGER,
    waits_for TEXT NOT NULL,
    due_at INTEGER,
    wake_at INTEGER,
    entry INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    link BLOB NOT NULL,
    level INTEGER NOT NULL,
    opened_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    closed_at INTEGER,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT case_body_small CHECK (length(CAST(body AS BLOB)) <= 4096),
    CONSTRAINT case_open_has_deadline CHECK ((wake_at IS NOT NULL AND due_at IS NOT NULL) OR closed_at IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX case_number ON case_file (number);
CREATE INDEX case_wake ON case_file (wake_at) WHERE closed_at IS NULL;
CREATE INDEX case_order ON case_file (order_id) WHERE order_id IS NOT NULL;

-- The money of one payment; its own stream.
CREATE TABLE book (
    id INTEGER PRIMARY KEY,
    payment INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    link BLOB NOT NULL,
    body TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX book_payment ON book (payment);

-- A unit of an order line is in at most one open dispute.
CREATE TABLE unit_claim (
    line INTEGER NOT NULL,
    unit INTEGER NOT NULL,
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    PRIMARY KEY (line, unit)
) STRICT, WITHOUT ROWID;
CREATE INDEX unit_claim_case ON unit_claim (case_id);

-- Who takes part in which case, on which side, and how far each has seen and read.
CREATE TABLE seat (
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    holder INTEGER NOT NULL,
    side INTEGER NOT NULL,
    last_tx INTEGER NOT NULL,
    last_n INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    read_seq INTEGER NOT NULL,
    unread INTEGER NOT NULL CHECK (unread IN (0, 1)),
    needs_answer INTEGER NOT NULL CHECK (needs_answer IN (0, 1)),
    closed INTEGER NOT NULL CHECK (closed IN (0, 1)),
    PRIMARY KEY (case_id, holder)
) STRICT, WITHOUT ROWID;
CREATE INDEX seat_recent ON seat (holder, last_tx, last_n);
CREATE INDEX seat_open ON seat (holder) WHERE closed = 0;
CREATE INDEX seat_unread ON seat (holder) WHERE unread = 1;
CREATE INDEX seat_needs_answer ON seat (holder) WHERE needs_answer = 1;

-- The answer that a command got, for whoever sends it again.
CREATE TABLE receipt (
    command_id BLOB PRIMARY KEY,
    digest BLOB NOT NULL,
    actor INTEGER,
    answer TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Effects with a life of their own.
CREATE TABLE job (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    lane INTEGER,
    body TEXT NOT NULL,
    run_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    max_attempts INTEGER NOT NULL,
    lease_no INTEGER NOT NULL DEFAULT 0,
    lease_until INTEGER,
    state TEXT NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'running', 'done', 'parked')),
    last_error TEXT,
    created_at INTEGER NOT NULL,
    finished_at INTEGER
) STRICT;
CREATE UNIQUE INDEX job_key ON job (key);
CREATE INDEX job_due ON job (run_at, id) WHERE state = 'queued';
CREATE INDEX job_leased ON job (lease_until) WHERE state = 'running';
CREATE INDEX job_lane ON job (lane, id) WHERE lane IS NOT NULL AND state IN ('queued', 'running');
CREATE INDEX job_parked ON job (id) WHERE state = 'parked';
CREATE INDEX job_done ON job (finished_at) WHERE state = 'done';
