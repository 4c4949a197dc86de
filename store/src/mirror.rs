//! The marketplace's orders, lines, payments and parcels as rows: no ledger, a version of the source instead.

use crate::{Result, Tx, params, read_rows, statements};

/// A name that the marketplace uses, with what it sent under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// Our key for it, for ever.
    pub id: i64,
    /// The version of what it sent last; `None` while the name was only mentioned.
    pub source_version: Option<i64>,
    /// What it sent last, canonical JSON.
    pub body: Option<String>,
}

/// A name that was mentioned or sent.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Name {
    pub object: String,
    pub external_id: String,
    pub id: i64,
}

/// How often something was sold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Sold {
    pub orders: i64,
    pub pieces: i64,
}

/// An order.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct OrderRow {
    pub id: i64,
    pub buyer: i64,
    pub storefront: Option<i64>,
    /// ms since 1970, as all instants here.
    pub placed_at: i64,
    pub currency: String,
    pub status: String,
    pub promised_from: Option<i64>,
    pub promised_to: Option<i64>,
}

/// A line of an order; the amounts are for all its units, in minor units.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct LineRow {
    pub id: i64,
    pub order_id: i64,
    pub shop: i64,
    pub title: String,
    pub quantity: i64,
    pub goods_minor: i64,
    pub shipping_minor: i64,
    pub tax_minor: i64,
    pub fee_minor: i64,
}

/// A payment.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct PaymentRow {
    pub id: i64,
    pub order_id: i64,
    pub method: String,
    pub currency: String,
    pub captured_minor: i64,
    /// What was authorised or captured, for comparing with the lines.
    pub agreed_minor: i64,
}

/// A refund that the marketplace made before or beside us.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct PastRefundRow {
    pub id: i64,
    pub payment: i64,
    pub line: Option<i64>,
    /// What it says now; 0 when it failed.
    pub amount_minor: i64,
    pub currency: String,
    /// The key under which the provider knows it.
    pub key: String,
    /// How much of it the payment's book counts.
    pub counted_minor: i64,
    /// How much of that is taken from lines.
    pub placed_minor: i64,
}

/// A parcel.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct ShipmentRow {
    pub id: i64,
    pub order_id: i64,
    pub shop: i64,
    pub direction: String,
    pub carrier: String,
    pub tracking_number: String,
}

/// Something that the carrier said.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct TrackRow {
    pub id: i64,
    pub shipment: i64,
    pub code: String,
    pub at: i64,
    pub place: String,
}

/// The same with all that was sent of it, canonical JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct WholeTrack {
    pub code: String,
    pub at: i64,
    pub place: String,
    pub body: Option<String>,
}

read_rows! {
    WholeTrack { code: text, at: int, place: text, body: opt_text }
    Key { id: int, source_version: opt_int, body: opt_text }
    Sold { orders: int, pieces: int }
    Name { object: text, external_id: text, id: int }
    OrderRow { id: int, buyer: int, storefront: opt_int, placed_at: int, currency: text, status: text, promised_from: opt_int, promised_to: opt_int }
    LineRow { id: int, order_id: int, shop: int, title: text, quantity: int, goods_minor: int, shipping_minor: int, tax_minor: int, fee_minor: int }
    PaymentRow { id: int, order_id: int, method: text, currency: text, captured_minor: int, agreed_minor: int }
    PastRefundRow { id: int, payment: int, line: opt_int, amount_minor: int, currency: text, key: text, counted_minor: int, placed_minor: int }
    ShipmentRow { id: int, order_id: int, shop: int, direction: text, carrier: text, tracking_number: text }
    TrackRow { id: int, shipment: int, code: text, at: int, place: text }
}

statements! {
    KEY: Key = "SELECT id, source_version, body FROM mirror WHERE object = $1 AND external_id = $2";
    NAME: Name = "SELECT object, external_id, id FROM mirror WHERE id = $1";
    MENTION = "INSERT INTO mirror (object, external_id, id) VALUES ($1, $2, $3)";
    SENT = "UPDATE mirror SET source_version = $3, body = $4 WHERE object = $1 AND external_id = $2";
    BODY: Key = "SELECT id, source_version, body FROM mirror WHERE id = $1";
    GAPS: Name = "SELECT object, external_id, id FROM mirror WHERE body IS NULL AND object = $1 AND external_id > $2 \
        ORDER BY external_id LIMIT $3";
    SENT_OF: Key = "SELECT id, source_version, body FROM mirror WHERE object = $1 AND body IS NOT NULL ORDER BY external_id LIMIT $2";
    TITLED: Name = "SELECT object, external_id, id FROM mirror WHERE object = 'offer' AND body IS NOT NULL \
        AND instr(lower(body ->> 'title'), $1) > 0 ORDER BY id DESC LIMIT $2",
        postgres = "SELECT object, external_id, id FROM mirror WHERE object = 'offer' AND body IS NOT NULL \
        AND position($1 IN lower(body::json ->> 'title')) > 0 ORDER BY id DESC LIMIT $2";
    OFFERS: i64 = "SELECT DISTINCT offer AS value FROM order_line WHERE order_id = $1 AND offer IS NOT NULL ORDER BY offer LIMIT 1000";
    OF_OFFER = "UPDATE order_line SET offer = $2 WHERE id = $1";
    SOLD: Sold = "SELECT CAST(count(DISTINCT o.id) AS BIGINT) AS orders, CAST(COALESCE(sum(l.quantity), 0) AS BIGINT) AS pieces \
        FROM order_line l JOIN market_order o ON o.id = l.order_id WHERE l.offer = $1 AND o.placed_at > $2";
    FIRST_SALE: i64 = "SELECT o.placed_at AS value FROM order_line l JOIN market_order o ON o.id = l.order_id \
        WHERE l.shop = $1 ORDER BY l.id LIMIT 1";
    COUNT: i64 = "SELECT count(*) AS value FROM mirror WHERE object = $1 AND body IS NOT NULL";
    SAVE_ORDER = "INSERT INTO market_order (id, buyer, storefront, placed_at, currency, status, promised_from, promised_to) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO UPDATE SET buyer = excluded.buyer, \
        storefront = excluded.storefront, placed_at = excluded.placed_at, currency = excluded.currency, \
        status = excluded.status, promised_from = excluded.promised_from, promised_to = excluded.promised_to";
    ORDER: OrderRow = "SELECT id, buyer, storefront, placed_at, currency, status, promised_from, promised_to \
        FROM market_order WHERE id = $1";
    ORDERS_OF: OrderRow = "SELECT id, buyer, storefront, placed_at, currency, status, promised_from, promised_to \
        FROM market_order WHERE buyer = $1 AND (placed_at, id) < ($2, $3) ORDER BY placed_at DESC, id DESC LIMIT $4";
    ORDERS_AFTER: OrderRow = "SELECT id, buyer, storefront, placed_at, currency, status, promised_from, promised_to \
        FROM market_order WHERE id > $1 ORDER BY id LIMIT $2";
    SAVE_LINE = "INSERT INTO order_line (id, order_id, shop, title, quantity, goods_minor, shipping_minor, tax_minor, fee_minor) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (id) DO UPDATE SET order_id = excluded.order_id, \
        shop = excluded.shop, title = excluded.title, quantity = excluded.quantity, goods_minor = excluded.goods_minor, \
        shipping_minor = excluded.shipping_minor, tax_minor = excluded.tax_minor, fee_minor = excluded.fee_minor";
    LINE: LineRow = "SELECT id, order_id, shop, title, quantity, goods_minor, shipping_minor, tax_minor, fee_minor \
        FROM order_line WHERE id = $1";
    LINES: LineRow = "SELECT id, order_id, shop, title, quantity, goods_minor, shipping_minor, tax_minor, fee_minor \
        FROM order_line WHERE order_id = $1 ORDER BY id LIMIT 1000";
    SAVE_PAYMENT = "INSERT INTO payment (id, order_id, method, currency, captured_minor, agreed_minor) \
        VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO UPDATE SET order_id = excluded.order_id, \
        method = excluded.method, currency = excluded.currency, captured_minor = excluded.captured_minor, \
        agreed_minor = excluded.agreed_minor";
    PAYMENTS: PaymentRow = "SELECT id, order_id, method, currency, captured_minor, agreed_minor FROM payment \
        WHERE order_id = $1 ORDER BY id LIMIT 100";
    PAYMENT: PaymentRow = "SELECT id, order_id, method, currency, captured_minor, agreed_minor FROM payment WHERE id = $1";
    SAVE_PAST_REFUND = "INSERT INTO past_refund (id, payment, line, amount_minor, currency, key, counted_minor, placed_minor) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO UPDATE SET payment = excluded.payment, \
        line = excluded.line, amount_minor = excluded.amount_minor, currency = excluded.currency, key = excluded.key";
    BOOKED = "UPDATE past_refund SET counted_minor = $2, placed_minor = $3 WHERE id = $1";
    LOOSE: PastRefundRow = "SELECT r.id, r.payment, r.line, r.amount_minor, r.currency, r.key, r.counted_minor, r.placed_minor \
        FROM past_refund r JOIN payment p ON p.id = r.payment WHERE p.order_id = $1 \
        AND (r.amount_minor > r.counted_minor OR r.counted_minor > r.placed_minor) ORDER BY r.id LIMIT 100";
    SAVE_SHIPMENT = "INSERT INTO shipment (id, order_id, shop, direction, carrier, tracking_number) \
        VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO UPDATE SET order_id = excluded.order_id, \
        shop = excluded.shop, direction = excluded.direction, carrier = excluded.carrier, \
        tracking_number = excluded.tracking_number";
    SHIPMENT: ShipmentRow = "SELECT id, order_id, shop, direction, carrier, tracking_number FROM shipment WHERE id = $1";
    SHIPMENTS: ShipmentRow = "SELECT id, order_id, shop, direction, carrier, tracking_number FROM shipment \
        WHERE order_id = $1 ORDER BY id LIMIT 100";
    SAVE_TRACK = "INSERT INTO tracking_event (id, shipment, code, at, place) VALUES ($1, $2, $3, $4, $5) \
        ON CONFLICT (id) DO UPDATE SET shipment = excluded.shipment, code = excluded.code, at = excluded.at, \
        place = excluded.place";
    TRACK: TrackRow = "SELECT id, shipment, code, at, place FROM tracking_event WHERE shipment = $1 ORDER BY at, id LIMIT 200";
    WHOLE_TRACK: WholeTrack = "SELECT t.code, t.at, t.place, m.body FROM tracking_event t JOIN mirror m ON m.id = t.id \
        WHERE t.shipment = $1 ORDER BY t.at, t.id LIMIT 200";
    SCANNED: TrackRow = "SELECT id, shipment, code, at, place FROM tracking_event WHERE at > $1 AND at <= $2 \
        ORDER BY at, id LIMIT $3";
}

/// What is known under a name.
pub async fn key(tx: &mut Tx, object: &str, external_id: &str) -> Result<Option<Key>> {
    tx.opt(KEY, params![object, external_id]).await
}

/// Listings with these words in their title, in small letters, the newest first. It looks at all of them: for people who
/// seldom ask.
pub async fn titled(tx: &mut Tx, words: &str, limit: i64) -> Result<Vec<Name>> {
    tx.all(TITLED, params![words, limit]).await
}

/// From which listing a line was sold.
pub async fn of_offer(tx: &mut Tx, line: i64, offer: i64) -> Result<()> {
    tx.exec(OF_OFFER, params![line, offer]).await?;
    Ok(())
}

/// How often a listing was sold in orders after a moment.
pub async fn sold(tx: &mut Tx, offer: i64, after: i64) -> Result<Sold> {
    tx.one(SOLD, params![offer, after]).await
}

/// When the first order was placed that we know of a shop.
pub async fn first_sale(tx: &mut Tx, shop: i64) -> Result<Option<i64>> {
    tx.opt(FIRST_SALE, params![shop]).await
}

/// The name behind one of our keys.
pub async fn name(tx: &mut Tx, id: i64) -> Result<Option<Name>> {
    tx.opt(NAME, params![id]).await
}

/// What was sent under one of our keys.
pub async fn body(tx: &mut Tx, id: i64) -> Result<Option<Key>> {
    tx.opt(BODY, params![id]).await
}

/// Gives a name its key, when it is mentioned for the first time.
pub async fn mention(tx: &mut Tx, object: &str, external_id: &str, id: i64) -> Result<()> {
    tx.exec(MENTION, params![object, external_id, id]).await?;
    Ok(())
}

/// Keeps what was sent under a name that has a key.
pub async fn sent(tx: &mut Tx, object: &str, external_id: &str, source_version: i64, body: &str) -> Result<()> {
    tx.exec(SENT, params![object, external_id, source_version, body]).await?;
    Ok(())
}

/// Names of one kind of object that were mentioned but never sent, after a name.
pub async fn gaps(tx: &mut Tx, object: &str, after: &str, limit: i64) -> Result<Vec<Name>> {
    tx.all(GAPS, params![object, after, limit]).await
}

/// What was sent of one kind of object, by name.
pub async fn sent_of(tx: &mut Tx, object: &str, limit: i64) -> Result<Vec<Key>> {
    tx.all(SENT_OF, params![object, limit]).await
}

/// The listings that the lines of an order were sold from.
pub async fn offers(tx: &mut Tx, order: i64) -> Result<Vec<i64>> {
    tx.all(OFFERS, params![order]).await
}

/// How many objects of a kind were sent.
pub async fn count(tx: &mut Tx, object: &str) -> Result<i64> {
    tx.one(COUNT, params![object]).await
}

/// Keeps an order.
pub async fn save_order(tx: &mut Tx, o: &OrderRow) -> Result<()> {
    let params =
        params![o.id, o.buyer, o.storefront, o.placed_at, &o.currency, &o.status, o.promised_from, o.promised_to];
    tx.exec(SAVE_ORDER, params).await?;
    Ok(())
}

/// An order.
pub async fn order(tx: &mut Tx, id: i64) -> Result<Option<OrderRow>> {
    tx.opt(ORDER, params![id]).await
}

/// A buyer's orders before `(placed_at, id)`, newest first.
pub async fn orders_of(tx: &mut Tx, buyer: i64, before: (i64, i64), limit: i64) -> Result<Vec<OrderRow>> {
    tx.all(ORDERS_OF, params![buyer, before.0, before.1, limit]).await
}

/// All orders after one, by key.
pub async fn orders_after(tx: &mut Tx, after: i64, limit: i64) -> Result<Vec<OrderRow>> {
    tx.all(ORDERS_AFTER, params![after, limit]).await
}

/// Keeps a line.
pub async fn save_line(tx: &mut Tx, l: &LineRow) -> Result<()> {
    let params = params![
        l.id,
        l.order_id,
        l.shop,
        &l.title,
        l.quantity,
        l.goods_minor,
        l.shipping_minor,
        l.tax_minor,
        l.fee_minor
    ];
    tx.exec(SAVE_LINE, params).await?;
    Ok(())
}

/// A line.
pub async fn line(tx: &mut Tx, id: i64) -> Result<Option<LineRow>> {
    tx.opt(LINE, params![id]).await
}

/// The lines of an order, at most 1,000.
pub async fn lines(tx: &mut Tx, order: i64) -> Result<Vec<LineRow>> {
    tx.all(LINES, params![order]).await
}

/// Keeps a payment.
pub async fn save_payment(tx: &mut Tx, p: &PaymentRow) -> Result<()> {
    let params = params![p.id, p.order_id, &p.method, &p.currency, p.captured_minor, p.agreed_minor];
    tx.exec(SAVE_PAYMENT, params).await?;
    Ok(())
}

/// The payments of an order, at most 100.
pub async fn payments(tx: &mut Tx, order: i64) -> Result<Vec<PaymentRow>> {
    tx.all(PAYMENTS, params![order]).await
}

/// A payment.
pub async fn payment(tx: &mut Tx, id: i64) -> Result<Option<PaymentRow>> {
    tx.opt(PAYMENT, params![id]).await
}

/// Keeps a past refund. How much of it is counted and placed stays as it is where it is known already.
pub async fn save_past_refund(tx: &mut Tx, r: &PastRefundRow) -> Result<()> {
    let row = params![r.id, r.payment, r.line, r.amount_minor, &r.currency, &r.key, r.counted_minor, r.placed_minor];
    tx.exec(SAVE_PAST_REFUND, row).await?;
    Ok(())
}

/// Writes down how much of a past refund the book counts, and how much of that is taken from lines.
pub async fn booked(tx: &mut Tx, id: i64, counted_minor: i64, placed_minor: i64) -> Result<()> {
    tx.exec(BOOKED, params![id, counted_minor, placed_minor]).await?;
    Ok(())
}

/// Past refunds of an order's payments that are not counted, or not taken from lines, to the end; at most 100.
pub async fn loose(tx: &mut Tx, order: i64) -> Result<Vec<PastRefundRow>> {
    tx.all(LOOSE, params![order]).await
}

/// Keeps a parcel.
pub async fn save_shipment(tx: &mut Tx, s: &ShipmentRow) -> Result<()> {
    tx.exec(SAVE_SHIPMENT, params![s.id, s.order_id, s.shop, &s.direction, &s.carrier, &s.tracking_number]).await?;
    Ok(())
}

/// A parcel.
pub async fn shipment(tx: &mut Tx, id: i64) -> Result<Option<ShipmentRow>> {
    tx.opt(SHIPMENT, params![id]).await
}

/// The parcels of an order, at most 100.
pub async fn shipments(tx: &mut Tx, order: i64) -> Result<Vec<ShipmentRow>> {
    tx.all(SHIPMENTS, params![order]).await
}

/// Keeps what a carrier said.
pub async fn save_track(tx: &mut Tx, t: &TrackRow) -> Result<()> {
    tx.exec(SAVE_TRACK, params![t.id, t.shipment, &t.code, t.at, &t.place]).await?;
    Ok(())
}

/// What carriers said about all parcels after a moment and until another, oldest first.
pub async fn scanned(tx: &mut Tx, after: i64, until: i64, limit: i64) -> Result<Vec<TrackRow>> {
    tx.all(SCANNED, params![after, until, limit]).await
}

/// What the carrier said about a parcel, oldest first, at most 200.
pub async fn track(tx: &mut Tx, shipment: i64) -> Result<Vec<TrackRow>> {
    tx.all(TRACK, params![shipment]).await
}

/// The same with all that was sent of each event.
pub async fn whole_track(tx: &mut Tx, shipment: i64) -> Result<Vec<WholeTrack>> {
    tx.all(WHOLE_TRACK, params![shipment]).await
}
