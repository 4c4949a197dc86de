// Who takes part in the journeys, and how they come in: staff by the demo's chooser, buyers and sellers by tokens that
// the marketplace signs.
import { createHmac } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ombud, Server } from './lib/harness.mjs';

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

/** The demo with imported orders in it. */
export async function demoWithImports(ids) {
  const data = await mkdtemp(join(tmpdir(), 'ombud-e2e-'));
  const filled = await Server.start({ command: 'demo', data, env: { OMBUD_RATE_LIMITS: 'false' } });
  await filled.stop();
  const file = join(data, 'orders.ndjson');
  writeFileSync(file, ids.flatMap(lateOrderOfTwoShops).map((row) => JSON.stringify(row)).join('\n'));
  await ombud(['import', file, '--data', data]);
  return Server.start({ command: 'demo', data, args: ['--always-pays'], env: { OMBUD_RATE_LIMITS: 'false' } });
}
