-- What more is known of a dispute: what an appeal changed of who prevailed and of the money, whether whoever decided went
-- on despite what was usual in like cases, what we made of the buyer's reason, and whose dispute it was with which shop:
-- keys, for numbers that never leave the house.
ALTER TABLE statistic ADD COLUMN buyer BIGINT NOT NULL DEFAULT 0;
ALTER TABLE statistic ADD COLUMN shop BIGINT NOT NULL DEFAULT 0;
ALTER TABLE statistic ADD COLUMN departed BIGINT NOT NULL DEFAULT 0;
ALTER TABLE statistic ADD COLUMN reassessed TEXT NOT NULL DEFAULT '';
ALTER TABLE statistic ADD COLUMN final_winner TEXT NOT NULL DEFAULT '';
ALTER TABLE statistic ADD COLUMN final_minor BIGINT NOT NULL DEFAULT 0;
CREATE INDEX statistic_of_buyer ON statistic (buyer, case_id);
CREATE INDEX statistic_of_shop ON statistic (shop, month);

-- Deadlines of our own that passed: how many in which case, at which desk, in which month.
CREATE TABLE desk_missed (
    case_id BIGINT NOT NULL,
    desk TEXT NOT NULL,
    month TEXT NOT NULL,
    storefront BIGINT NOT NULL,
    missed BIGINT NOT NULL,
    PRIMARY KEY (case_id, desk, month)
);
CREATE INDEX desk_missed_month ON desk_missed (month);

-- Proceedings before bodies outside the house, by the month in which each began.
CREATE TABLE proceeding (
    case_id BIGINT PRIMARY KEY,
    storefront BIGINT NOT NULL,
    month TEXT NOT NULL,
    body TEXT NOT NULL,
    result TEXT NOT NULL,
    began_at BIGINT NOT NULL,
    ended_at BIGINT
);
CREATE INDEX proceeding_month ON proceeding (month);

-- The numbers are made of the ledger: the follower begins anew, so that older cases have these too.
DELETE FROM statistic;
DELETE FROM setting WHERE key = 'follower:statistics';
