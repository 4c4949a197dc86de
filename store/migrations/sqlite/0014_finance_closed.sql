-- How long the finance desk took is looked up among the newest cases that it closed.
CREATE INDEX finance_closed ON case_file (closed_at) WHERE kind = 'finance' AND closed_at IS NOT NULL;
