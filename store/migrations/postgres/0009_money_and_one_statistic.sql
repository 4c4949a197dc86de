-- Refunds that the marketplace made before or beside us. The payment may come after them, and so may the line: what the
-- books do not count yet, or no line holds, is seen here.
CREATE TABLE past_refund (
    id BIGINT PRIMARY KEY,
    payment BIGINT NOT NULL,
    line BIGINT,
    amount_minor BIGINT NOT NULL,
    currency TEXT NOT NULL,
    key TEXT NOT NULL,
    counted_minor BIGINT NOT NULL,
    placed_minor BIGINT NOT NULL
);
CREATE INDEX past_refund_payment ON past_refund (payment);

-- Payments of which more went back than was ever taken: one row for each, until somebody has looked.
CREATE TABLE money_alert (
    book BIGINT PRIMARY KEY,
    payment BIGINT NOT NULL,
    order_id BIGINT NOT NULL,
    raised_at BIGINT NOT NULL,
    seen_at BIGINT,
    seen_by BIGINT
);
CREATE INDEX money_alert_open ON money_alert (raised_at) WHERE seen_at IS NULL;

-- How closed disputes went is read from the statistics alone: the newest of a group, without those that were withdrawn.
DROP TABLE measured;
DROP INDEX statistic_like;
CREATE INDEX statistic_both ON statistic (reason, seller_country, buyer_country, closed_at) WHERE winner <> '';
CREATE INDEX statistic_buyer ON statistic (reason, buyer_country, closed_at) WHERE winner <> '';
CREATE INDEX statistic_seller ON statistic (reason, seller_country, closed_at) WHERE winner <> '';
CREATE INDEX statistic_reason ON statistic (reason, closed_at) WHERE winner <> '';
CREATE INDEX statistic_all ON statistic (closed_at) WHERE winner <> '';

-- Files in which a virus was found: few, and the trust desk looks at them.
CREATE INDEX upload_infected ON upload (created_at) WHERE scan <> '' AND scan <> 'clean';
