-- What banks took back, or ask for. The payment may come after it: what the books do not count yet is seen here.
CREATE TABLE chargeback (
    id INTEGER PRIMARY KEY,
    payment INTEGER NOT NULL,
    amount_minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    status TEXT NOT NULL,
    due_at INTEGER,
    claims_minor INTEGER NOT NULL,
    running INTEGER NOT NULL,
    counted_minor INTEGER NOT NULL,
    counted_running INTEGER NOT NULL
) STRICT;
CREATE INDEX chargeback_payment ON chargeback (payment);
