-- The spine: ledger, cases, books, seats, receipts, jobs. The same tables and columns as for SQLite.

-- One row. A restored ledger gets another epoch, so that no reader goes on with a position of the old one.
CREATE TABLE ledger_epoch (epoch BIGINT NOT NULL);
INSERT INTO ledger_epoch (epoch) VALUES ((random() * 4503599627370495)::bigint);

-- Keys inside are 64-bit integers that grow with time. They are taken from here in blocks of 1024.
CREATE SEQUENCE id_counter INCREMENT BY 1024 START WITH 1024;

-- Append-only. Body and salt go together, and leave together when a row is erased; their seal stays.
CREATE TABLE ledger (
    n BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tx BIGINT NOT NULL DEFAULT (pg_current_xact_id()::text::bigint),
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    version BIGINT NOT NULL,
    actor_role TEXT NOT NULL,
    actor BIGINT,
    audience BIGINT NOT NULL,
    body TEXT,
    salt BYTEA,
    seal BYTEA,
    link BYTEA NOT NULL,
    CHECK ((body IS NULL) = (salt IS NULL)),
    CHECK ((body IS NULL) = (seal IS NOT NULL))
);
CREATE INDEX ledger_position ON ledger (tx, n);
CREATE UNIQUE INDEX ledger_stream_seq ON ledger (stream, seq);

-- A cached fold of the case's stream, for lists, locks and timers.
CREATE TABLE case_file (
    id BIGINT PRIMARY KEY,
    number TEXT NOT NULL,
    kind TEXT NOT NULL,
    storefront BIGINT NOT NULL,
    buyer BIGINT,
    shop BIGINT,
    order_id BIGINT,
    language TEXT NOT NULL,
    stage TEXT NOT NULL,
    owner_role TEXT NOT NULL,
    owner BIGINT,
    waits_for TEXT NOT NULL,
    due_at BIGINT,
    wake_at BIGINT,
    entry BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    link BYTEA NOT NULL,
    level BIGINT NOT NULL,
    opened_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    closed_at BIGINT,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT case_body_small CHECK (octet_length(body) <= 4096),
    CONSTRAINT case_open_has_deadline CHECK ((wake_at IS NOT NULL AND due_at IS NOT NULL) OR closed_at IS NOT NULL)
);
CREATE UNIQUE INDEX case_number ON case_file (number);
CREATE INDEX case_wake ON case_file (wake_at) WHERE closed_at IS NULL;
CREATE INDEX case_order ON case_file (order_id) WHERE order_id IS NOT NULL;

-- The money of one payment; its own stream.
CREATE TABLE book (
    id BIGINT PRIMARY KEY,
    payment BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    link BYTEA NOT NULL,
    body TEXT NOT NULL
);
CREATE UNIQUE INDEX book_payment ON book (payment);

-- A unit of an order line is in at most one open dispute.
CREATE TABLE unit_claim (
    line BIGINT NOT NULL,
    unit BIGINT NOT NULL,
    case_id BIGINT NOT NULL REFERENCES case_file (id),
    PRIMARY KEY (line, unit)
);
CREATE INDEX unit_claim_case ON unit_claim (case_id);

-- Who takes part in which case, on which side, and how far each has seen and read.
CREATE TABLE seat (
    case_id BIGINT NOT NULL REFERENCES case_file (id),
    holder BIGINT NOT NULL,
    side BIGINT NOT NULL,
    last_tx BIGINT NOT NULL,
    last_n BIGINT NOT NULL,
    last_seq BIGINT NOT NULL,
    read_seq BIGINT NOT NULL,
    unread BIGINT NOT NULL CHECK (unread IN (0, 1)),
    needs_answer BIGINT NOT NULL CHECK (needs_answer IN (0, 1)),
    closed BIGINT NOT NULL CHECK (closed IN (0, 1)),
    PRIMARY KEY (case_id, holder)
);
CREATE INDEX seat_recent ON seat (holder, last_tx, last_n);
CREATE INDEX seat_open ON seat (holder) WHERE closed = 0;
CREATE INDEX seat_unread ON seat (holder) WHERE unread = 1;
CREATE INDEX seat_needs_answer ON seat (holder) WHERE needs_answer = 1;

-- The answer that a command got, for whoever sends it again.
CREATE TABLE receipt (
    command_id BYTEA PRIMARY KEY,
    digest BYTEA NOT NULL,
    actor BIGINT,
    answer TEXT NOT NULL,
    at BIGINT NOT NULL
);

-- Effects with a life of their own.
CREATE TABLE job (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    lane BIGINT,
    body TEXT NOT NULL,
    run_at BIGINT NOT NULL,
    attempts BIGINT NOT NULL DEFAULT 0,
    max_attempts BIGINT NOT NULL,
    lease_no BIGINT NOT NULL DEFAULT 0,
    lease_until BIGINT,
    state TEXT NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'running', 'done', 'parked')),
    last_error TEXT,
    created_at BIGINT NOT NULL,
    finished_at BIGINT
);
CREATE UNIQUE INDEX job_key ON job (key);
CREATE INDEX job_due ON job (run_at, id) WHERE state = 'queued';
CREATE INDEX job_leased ON job (lease_until) WHERE state = 'running';
CREATE INDEX job_lane ON job (lane, id) WHERE lane IS NOT NULL AND state IN ('queued', 'running');
CREATE INDEX job_parked ON job (id) WHERE state = 'parked';
CREATE INDEX job_done ON job (finished_at) WHERE state = 'done';
