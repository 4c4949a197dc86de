// Who takes part in the journeys, and how they come in: staff by the demo's chooser, buyers and sellers by tokens that
// the marketplace signs.
import { createHmac } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ombud, Server } from './lib/harness.mjs';

/** A small picture: one grey pixel. */
export const PICTURE = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==', 'base64');

const base64 = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A sign-in token as a marketplace would sign it. */
export function token(server, claims) {
  const secret = readFileSync(join(server.data, 'secrets.toml'), 'utf8').match(/token_secret = "([^"]+)"/)[1];
  const now = Math.floor(Date.now() / 1000);
  const body = `${base64({ alg: 'HS256', typ: 'JWT' })}.${base64({ iss: 'marketplace', aud: 'ombud', iat: now, exp: now + 600, ...claims })}`;
  return `${body}.${createHmac('sha256', secret).update(body).digest('base64url')}`;
}

/** Signs somebody in and leads them to a page. */
export async function enter(visit, server, claims, next) {
  await visit.go(`/enter?token=${token(server, claims)}&next=${encodeURIComponent(next)}`);
}

/** Steps into a role of the demo. */
export async function become(visit, key) {
  await visit.go('/');
  await leave(visit.page, () => visit.page.locator(`button[name="as"][value="${key}"]`).first().click());
}

/** Does something that leads to another page, with and without JavaScript. */
export async function leave(page, act) {
  const gone = page.waitForEvent('framenavigated');
  await act();
  await gone;
  await page.waitForLoadState('domcontentloaded');
}

const day = 86_400_000;
const at = (ago) => new Date(Date.now() - ago * day).toISOString();

/** A late but delivered order of two shops, as rows of the neutral format. */
function lateOrderOfTwoShops(id) {
  const rows = [
    { object: 'buyer', id: `buyer-${id}`, source_version: 1, name: 'Ines Prata', locale: 'pt-BR', country: 'BR', time_zone: 'America/Sao_Paulo' },
    { object: 'order', id, source_version: 1, buyer: `buyer-${id}`, placed_at: at(30), currency: 'BRL', status: 'delivered', promised_to: at(12) },
    { object: 'payment', id: `pay-${id}`, source_version: 1, order: id, method: 'card', captured_minor: 9_000, captured_at: at(30), currency: 'BRL' },
  ];
  for (const [n, shop] of ['north', 'south'].entries()) {
    rows.splice(1, 0, { object: 'shop', id: `${shop}-${id}`, source_version: 1, name: `Loja ${shop} ${id}`, country: 'BR', status: 'active' });
    rows.push(
      { object: 'order_line', id: `${id}-${n}`, source_version: 1, order: id, shop: `${shop}-${id}`, title: `Luminária ${n + 1}`, quantity: 1, unit_price_minor: 4_000, shipping_minor: 500 },
      { object: 'shipment', id: `box-${id}-${n}`, source_version: 1, order: id, shop: `${shop}-${id}`, lines: [], direction: 'out' },
      { object: 'tracking_event', id: `t1-${id}-${n}`, source_version: 1, shipment: `box-${id}-${n}`, code: 'in_transit', at: at(25), source: 'carrier' },
      { object: 'tracking_event', id: `t2-${id}-${n}`, source_version: 1, shipment: `box-${id}-${n}`, code: 'delivered', at: at(5), source: 'carrier' },
    );
  }
  return rows;
}

/** Real orders of a Brazilian marketplace, where somebody has laid them beside the project. */
const OLIST = process.env.OMBUD_OLIST ?? join(import.meta.dirname, '../../../shared/data/olist');
export const hasOlist = existsSync(join(OLIST, 'orders.csv'));

const rowsOf = (file) => readFileSync(join(OLIST, file), 'utf8').trim().split('\n').slice(1).map((line) => line.split(',').map((cell) => cell.replaceAll('"', '')));

/** The latest delivered order of these that came late, and the latest of two shops; each with its buyer. */
export function olistOrders() {
  const shops = new Map();
  for (const [order, , , seller] of rowsOf('order_items.csv')) shops.set(order, (shops.get(order) ?? new Set()).add(seller));
  const buyers = new Map(rowsOf('customers.csv').map(([customer, person]) => [customer, person]));
  const delivered = rowsOf('orders.csv').filter(([id, , status]) => status === 'delivered' && shops.has(id));
  const latest = (rows, column) => rows.sort((a, b) => a[column].localeCompare(b[column])).at(-1);
  const late = latest(delivered.filter((row) => row[6] > row[7]), 6);
  const two = latest(delivered.filter(([id]) => shops.get(id).size > 1), 7);
  return [late, two].map(([order, customer]) => ({ order, buyer: buyers.get(customer) }));
}

/** The day of the newest purchase that puts the late order's delivery three days ago, while a dispute can be opened. */
function threeDaysLate() {
  const orders = rowsOf('orders.csv');
  const [{ order }] = olistOrders();
  const newest = Math.max(...orders.map((row) => Date.parse(row[3])));
  const came = Date.parse(orders.find(([id]) => id === order)[6]);
  return new Date(Date.now() - 3 * day + newest - came).toISOString().slice(0, 10);
}

/** The demo with imported orders in it, real ones among them where there are some and nobody says no; `then` serves it. */
export async function demoWithImports(ids, { real = hasOlist, then = { command: 'demo', args: ['--always-pays'] } } = {}) {
  const data = await mkdtemp(join(tmpdir(), 'ombud-e2e-'));
  const filled = await Server.start({ command: 'demo', data });
  await filled.stop();
  const file = join(data, 'orders.ndjson');
  writeFileSync(file, ids.flatMap(lateOrderOfTwoShops).map((row) => JSON.stringify(row)).join('\n'));
  await ombud(['import', file, '--data', data]);
  if (real) await ombud(['import', '--from', 'olist', OLIST, '--shift-to', threeDaysLate(), '--data', data]);
  return Server.start({ data, ...then });
}
