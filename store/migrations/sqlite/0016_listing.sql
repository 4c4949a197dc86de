-- Which listing a line was sold from: how often it was sold is asked when somebody reports it.
ALTER TABLE order_line ADD COLUMN offer INTEGER;
UPDATE order_line SET offer = (SELECT k.id FROM mirror m JOIN mirror k ON k.object = 'offer' AND k.external_id = json_extract(m.body, '$.offer')
    WHERE m.id = order_line.id);
CREATE INDEX order_line_offer ON order_line (offer) WHERE offer IS NOT NULL;
-- What was decided about a shop, and is not open any more, is looked for by the shop.
CREATE INDEX case_shop ON case_file (shop, kind) WHERE kind IN ('report', 'statement');
