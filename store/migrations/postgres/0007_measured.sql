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
