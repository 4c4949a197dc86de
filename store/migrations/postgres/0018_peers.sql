-- What was sold, as the marketplace calls it: shops are compared with others that sell the same.
ALTER TABLE statistic ADD COLUMN category TEXT NOT NULL DEFAULT '';
CREATE INDEX statistic_ended_of_shop ON statistic (shop, closed_at) WHERE winner <> '';
CREATE INDEX statistic_peers ON statistic (category, seller_country, closed_at) WHERE winner <> '';
CREATE INDEX statistic_country ON statistic (seller_country, closed_at) WHERE winner <> '';

-- The numbers are made of the ledger: the follower begins anew, so that older cases have it too.
DELETE FROM statistic;
DELETE FROM setting WHERE key = 'follower:statistics';
