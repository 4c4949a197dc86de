-- Numbers about disputes, one row each: computed from the ledger by a follower, and computed again when they are dropped.
-- No names, no texts.
CREATE TABLE statistic (
    case_id BIGINT PRIMARY KEY,
    storefront BIGINT NOT NULL,
    month TEXT NOT NULL,
    reason TEXT NOT NULL,
    buyer_country TEXT NOT NULL,
    seller_country TEXT NOT NULL,
    language TEXT NOT NULL,
    currency TEXT NOT NULL,
    opened_at BIGINT NOT NULL,
    closed_at BIGINT,
    how TEXT NOT NULL,
    outcome TEXT NOT NULL,
    winner TEXT NOT NULL,
    asked_minor BIGINT NOT NULL,
    paid_minor BIGINT NOT NULL,
    talk_ms BIGINT NOT NULL,
    review_ms BIGINT NOT NULL,
    execution_ms BIGINT NOT NULL,
    buyer_silent BIGINT NOT NULL,
    shop_silent BIGINT NOT NULL,
    automated BIGINT NOT NULL,
    our_late BIGINT NOT NULL,
    appealed BIGINT NOT NULL,
    overturned BIGINT NOT NULL,
    mediator BIGINT,
    evidence TEXT NOT NULL,
    tracking TEXT NOT NULL,
    band TEXT NOT NULL,
    satisfaction BIGINT
);
CREATE INDEX statistic_month ON statistic (month, reason);
CREATE INDEX statistic_like ON statistic (reason, seller_country, buyer_country) WHERE closed_at IS NOT NULL;
CREATE INDEX statistic_facts ON statistic (reason, evidence, tracking, band);
