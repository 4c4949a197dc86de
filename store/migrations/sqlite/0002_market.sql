-- The marketplace's own objects, mirrored: no ledger, a version of the source instead.

-- Every name that the marketplace uses, once it was mentioned. A row without a body is a gap: mentioned, never sent.
CREATE TABLE mirror (
    id INTEGER PRIMARY KEY,
    object TEXT NOT NULL,
    external_id TEXT NOT NULL,
    source_version INTEGER,
    body TEXT
) STRICT;
CREATE UNIQUE INDEX mirror_name ON mirror (object, external_id);
CREATE INDEX mirror_gap ON mirror (object, external_id) WHERE body IS NULL;

CREATE TABLE market_order (
    id INTEGER PRIMARY KEY,
    buyer INTEGER NOT NULL,
    storefront INTEGER,
    placed_at INTEGER NOT NULL,
    currency TEXT NOT NULL,
    status TEXT NOT NULL,
    promised_from INTEGER,
    promised_to INTEGER
) STRICT;
CREATE INDEX market_order_buyer ON market_order (buyer, placed_at);

CREATE TABLE order_line (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL,
    shop INTEGER NOT NULL,
    title TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    goods_minor INTEGER NOT NULL,
    shipping_minor INTEGER NOT NULL,
    tax_minor INTEGER NOT NULL,
    fee_minor INTEGER NOT NULL
) STRICT;
CREATE INDEX order_line_order ON order_line (order_id);
CREATE INDEX order_line_shop ON order_line (shop);

CREATE TABLE payment (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL,
    method TEXT NOT NULL,
    currency TEXT NOT NULL,
    captured_minor INTEGER NOT NULL,
    agreed_minor INTEGER NOT NULL
) STRICT;
CREATE INDEX payment_order ON payment (order_id);

CREATE TABLE shipment (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL,
    shop INTEGER NOT NULL,
    direction TEXT NOT NULL,
    carrier TEXT NOT NULL,
    tracking_number TEXT NOT NULL
) STRICT;
CREATE INDEX shipment_order ON shipment (order_id);

CREATE TABLE tracking_event (
    id INTEGER PRIMARY KEY,
    shipment INTEGER NOT NULL,
    code TEXT NOT NULL,
    at INTEGER NOT NULL,
    place TEXT NOT NULL
) STRICT;
CREATE INDEX tracking_event_shipment ON tracking_event (shipment, at);

-- Commands to the marketplace: polled by position or sent to its address; answered once.
CREATE TABLE outgoing (
    n INTEGER PRIMARY KEY,
    command_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    aggregate INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    body TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    result TEXT,
    answered_at INTEGER
) STRICT;
CREATE UNIQUE INDEX outgoing_command ON outgoing (command_id);
CREATE UNIQUE INDEX outgoing_order ON outgoing (aggregate, sequence);
CREATE INDEX outgoing_open ON outgoing (due_at) WHERE answered_at IS NULL;

-- What people are told: codes; the words are found when it is read.
CREATE TABLE notice (
    id INTEGER PRIMARY KEY,
    holder INTEGER NOT NULL,
    case_id INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    body TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    read_at INTEGER
) STRICT;
CREATE UNIQUE INDEX notice_once ON notice (holder, case_id, seq);
CREATE INDEX notice_unread ON notice (holder) WHERE read_at IS NULL;
CREATE INDEX notice_recent ON notice (holder, id);

-- What happened to each attempt to reach an address of the marketplace.
CREATE TABLE delivery (
    n INTEGER PRIMARY KEY,
    endpoint INTEGER NOT NULL,
    message_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    status INTEGER,
    error TEXT
) STRICT;
CREATE INDEX delivery_message ON delivery (message_id);

-- The queue of each storefront, and the chats that agents hold.
CREATE INDEX case_queue ON case_file (storefront, level, due_at) WHERE stage = 'queued';
CREATE INDEX case_held ON case_file (owner) WHERE stage = 'with_agent';
CREATE INDEX case_stage ON case_file (storefront, kind, stage) WHERE closed_at IS NULL;
