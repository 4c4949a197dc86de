-- Numbers about disputes, one row each: computed from the ledger by a follower, and computed again when they are dropped.
-- No names, no texts.
CREATE TABLE statistic (
    case_id INTEGER PRIMARY KEY,
    storefront INTEGER NOT NULL,
    month TEXT NOT NULL,
    reason TEXT NOT NULL,
    buyer_country TEXT NOT NULL,
    seller_country TEXT NOT NULL,
    language TEXT NOT NULL,
    currency TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    closed_at INTEGER,
    how TEXT NOT NULL,
    outcome TEXT NOT NULL,
    winner TEXT NOT NULL,
    asked_minor INTEGER NOT NULL,
    paid_minor INTEGER NOT NULL,
    talk_ms INTEGER NOT NULL,
    review_ms INTEGER NOT NULL,
    execution_ms INTEGER NOT NULL,
    buyer_silent INTEGER NOT NULL,
    shop_silent INTEGER NOT NULL,
    automated INTEGER NOT NULL,
    our_late INTEGER NOT NULL,
    appealed INTEGER NOT NULL,
    overturned INTEGER NOT NULL,
    mediator INTEGER,
    evidence TEXT NOT NULL,
    tracking TEXT NOT NULL,
    band TEXT NOT NULL,
    satisfaction INTEGER
) STRICT;
CREATE INDEX statistic_month ON statistic (month, reason);
CREATE INDEX statistic_like ON statistic (reason, seller_country, buyer_country) WHERE closed_at IS NOT NULL;
CREATE INDEX statistic_facts ON statistic (reason, evidence, tracking, band);
