-- The lines on which we call buyers back, five minutes a row: a line has one call at a time, whatever the length of each.
CREATE TABLE callback_cell (
    storefront BIGINT NOT NULL,
    -- The five minutes since 1970 that this is.
    cell BIGINT NOT NULL,
    -- 1 and up.
    line BIGINT NOT NULL,
    case_id BIGINT NOT NULL,
    PRIMARY KEY (storefront, cell, line)
);
CREATE INDEX callback_case ON callback_cell (case_id);

-- Who sits at the desks of a storefront is looked up when a chat is handed over.
CREATE INDEX membership_scope ON membership (scope);
