-- Rulings that somebody decides once more without knowing them: whether a case is in the sample, whom the ruling favoured,
-- and whom the second look did.
ALTER TABLE statistic ADD COLUMN sampled INTEGER NOT NULL DEFAULT 0;
ALTER TABLE statistic ADD COLUMN ruled TEXT NOT NULL DEFAULT '';
ALTER TABLE statistic ADD COLUMN looked TEXT NOT NULL DEFAULT '';
CREATE INDEX statistic_sampled ON statistic (storefront, case_id) WHERE sampled = 1 AND looked = '';

-- The numbers are made of the ledger: the follower begins anew, so that older cases have these too.
DELETE FROM statistic;
DELETE FROM setting WHERE key = 'follower:statistics';
