-- The marketplace's own objects, mirrored: no ledger, a version of the source instead.

-- Every name that the marketplace uses, once it was mentioned. A row without a body is a gap: mentioned, never sent.
CREATE TABLE mirror (
    id BIGINT PRIMARY KEY,
    object TEXT NOT NULL,
    external_id TEXT NOT NULL,
    source_version BIGINT,
    body TEXT
);
CREATE UNIQUE INDEX mirror_name ON mirror (object, external_id);
CREATE INDEX mirror_gap ON mirror (object, external_id) WHERE body IS NULL;

CREATE TABLE market_order (
    id BIGINT PRIMARY KEY,
    buyer BIGINT NOT NULL,
    storefront BIGINT,
    placed_at BIGINT NOT NULL,
    currency TEXT NOT NULL,
    status TEXT NOT NULL,
    promised_from BIGINT,
    promised_to BIGINT
);
CREATE INDEX market_order_buyer ON market_order (buyer, placed_at);

CREATE TABLE order_line (
    id BIGINT PRIMARY KEY,
    order_id BIGINT NOT NULL,
    shop BIGINT NOT NULL,
    title TEXT NOT NULL,
    quantity BIGINT NOT NULL,
    goods_minor BIGINT NOT NULL,
    shipping_minor BIGINT NOT NULL,
    tax_minor BIGINT NOT NULL,
    fee_minor BIGINT NOT NULL
);
CREATE INDEX order_line_order ON order_line (order_id);
CREATE INDEX order_line_shop ON order_line (shop);

CREATE TABLE payment (
    id BIGINT PRIMARY KEY,
    order_id BIGINT NOT NULL,
    method TEXT NOT NULL,
    currency TEXT NOT NULL,
    captured_minor BIGINT NOT NULL,
    agreed_minor BIGINT NOT NULL
);
CREATE INDEX payment_order ON payment (order_id);

CREATE TABLE shipment (
    id BIGINT PRIMARY KEY,
    order_id BIGINT NOT NULL,
    shop BIGINT NOT NULL,
    direction TEXT NOT NULL,
    carrier TEXT NOT NULL,
    tracking_number TEXT NOT NULL
);
CREATE INDEX shipment_order ON shipment (order_id);

CREATE TABLE tracking_event (
    id BIGINT PRIMARY KEY,
    shipment BIGINT NOT NULL,
    code TEXT NOT NULL,
    at BIGINT NOT NULL,
    place TEXT NOT NULL
);
CREATE INDEX tracking_event_shipment ON tracking_event (shipment, at);

-- Commands to the marketplace: polled by position or sent to its address; answered once.
CREATE TABLE outgoing (
    n BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    command_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    aggregate BIGINT NOT NULL,
    sequence BIGINT NOT NULL,
    body TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    result TEXT,
    answered_at BIGINT
);
CREATE UNIQUE INDEX outgoing_command ON outgoing (command_id);
CREATE UNIQUE INDEX outgoing_order ON outgoing (aggregate, sequence);
CREATE INDEX outgoing_open ON outgoing (due_at) WHERE answered_at IS NULL;

-- What people are told: codes; the words are found when it is read.
CREATE TABLE notice (
    id BIGINT PRIMARY KEY,
    holder BIGINT NOT NULL,
    case_id BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    body TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    read_at BIGINT
);
CREATE UNIQUE INDEX notice_once ON notice (holder, case_id, seq);
CREATE INDEX notice_unread ON notice (holder) WHERE read_at IS NULL;
CREATE INDEX notice_recent ON notice (holder, id);

-- What happened to each attempt to reach an address of the marketplace.
CREATE TABLE delivery (
    n BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    endpoint BIGINT NOT NULL,
    message_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    at BIGINT NOT NULL,
    status BIGINT,
    error TEXT
);
CREATE INDEX delivery_message ON delivery (message_id);

-- The queue of each storefront, and the chats that agents hold.
CREATE INDEX case_queue ON case_file (storefront, level, due_at) WHERE stage = 'queued';
CREATE INDEX case_held ON case_file (owner) WHERE stage = 'with_agent';
CREATE INDEX case_stage ON case_file (storefront, kind, stage) WHERE closed_at IS NULL;
