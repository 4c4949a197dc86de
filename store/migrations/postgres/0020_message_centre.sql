-- What a shop's team writes with: quick replies and labels.

-- Texts that are ready to be sent, by language and name. A shop may have as many as it likes.
CREATE TABLE quick_reply (
    id BIGINT PRIMARY KEY,
    shop BIGINT NOT NULL,
    language TEXT NOT NULL,
    -- What one types after a slash.
    name TEXT NOT NULL,
    folder TEXT NOT NULL,
    body TEXT NOT NULL,
    uses BIGINT NOT NULL DEFAULT 0,
    updated_by BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX quick_reply_name ON quick_reply (shop, name, language);

-- Words that a shop sorts its conversations by.
CREATE TABLE shop_label (
    id BIGINT PRIMARY KEY,
    shop BIGINT NOT NULL,
    name TEXT NOT NULL,
    -- One of the palette's, by its word.
    colour TEXT NOT NULL
);
CREATE UNIQUE INDEX shop_label_name ON shop_label (shop, name);

CREATE TABLE case_label (
    label BIGINT NOT NULL,
    case_id BIGINT NOT NULL,
    PRIMARY KEY (label, case_id)
);
CREATE INDEX case_label_case ON case_label (case_id);
