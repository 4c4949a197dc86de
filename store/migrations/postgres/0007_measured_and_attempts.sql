-- How closed disputes went: what a buyer is told before filing one of the same kind.
CREATE TABLE measured (
    case_id BIGINT PRIMARY KEY,
    reason TEXT NOT NULL,
    seller_country TEXT NOT NULL,
    buyer_country TEXT NOT NULL,
    closed_at BIGINT NOT NULL,
    took_ms BIGINT NOT NULL,
    content BIGINT
);
CREATE INDEX measured_both ON measured (reason, seller_country, buyer_country, closed_at);
CREATE INDEX measured_buyer ON measured (reason, buyer_country, closed_at);
CREATE INDEX measured_seller ON measured (reason, seller_country, closed_at);
CREATE INDEX measured_reason ON measured (reason, closed_at);
CREATE INDEX measured_all ON measured (closed_at);

-- Attempts to pay, also those that failed and those without an order: what a buyer asks about when paying does not work.
CREATE TABLE payment_attempt (
    id BIGINT PRIMARY KEY,
    buyer BIGINT NOT NULL,
    order_id BIGINT,
    at BIGINT NOT NULL,
    amount_minor BIGINT NOT NULL,
    currency TEXT NOT NULL,
    method TEXT NOT NULL,
    status TEXT NOT NULL,
    provider_code TEXT NOT NULL,
    falls_back_at BIGINT
);
CREATE INDEX payment_attempt_buyer ON payment_attempt (buyer, at);

-- Scans by their time: parcels that stand still are found without looking at the others.
CREATE INDEX tracking_event_at ON tracking_event (at);
