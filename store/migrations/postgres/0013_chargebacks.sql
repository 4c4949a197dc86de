-- What banks took back, or ask for. The payment may come after it: what the books do not count yet is seen here.
CREATE TABLE chargeback (
    id BIGINT PRIMARY KEY,
    payment BIGINT NOT NULL,
    amount_minor BIGINT NOT NULL,
    currency TEXT NOT NULL,
    status TEXT NOT NULL,
    due_at BIGINT,
    claims_minor BIGINT NOT NULL,
    running BIGINT NOT NULL,
    counted_minor BIGINT NOT NULL,
    counted_running BIGINT NOT NULL
);
CREATE INDEX chargeback_payment ON chargeback (payment);
