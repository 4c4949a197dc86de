-- The lines on which we call buyers back, five minutes a row: a line has one call at a time, whatever the length of each.
CREATE TABLE callback_cell (
    storefront INTEGER NOT NULL,
    -- The five minutes since 1970 that this is.
    cell INTEGER NOT NULL,
    -- 1 and up.
    line INTEGER NOT NULL,
    case_id INTEGER NOT NULL,
    PRIMARY KEY (storefront, cell, line)
) STRICT;
CREATE INDEX callback_case ON callback_cell (case_id);

-- Who sits at the desks of a storefront is looked up when a chat is handed over.
CREATE INDEX membership_scope ON membership (scope);
