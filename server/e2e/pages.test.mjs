// Every main page in every look: no accessibility finding, nothing cut at 360 px, every control reachable by keyboard,
// and buyers' pages light enough for a slow phone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LOOKS, axe, keepsGutters, keepsInside, lightPage, noOverflow, tabThrough, useOmbud } from './lib/harness.mjs';
import { become } from './people.mjs';

const shop = useOmbud({ command: 'demo' });

/** Pages of each role; a function finds the address on the page before. */
const first = (selector) => (page) => page.locator(selector).first().getAttribute('href');
const PAGES = {
  'buyer-en': ['/orders', first('a[href^="/orders/MV"]'), '/chats', first('a[href^="/chats/C"]'), '/chats', first('a[href^="/cases/D"]'), '/notices', '/help'],
  'buyer-pt': ['/chats', first('a.row-a[href^="/cases/D"]:has-text("Rede de descanso")'), first('a[href^="/cases/M"]'), (page) => `${new URL(page.url()).pathname}/shipped`],
  'buyer-fa': ['/report', '/report/fraud', '/payments', '/payments/refund_not_arrived', '/orders', first('a[href^="/orders/PV"]'), (page) => `${new URL(page.url()).pathname}/problem`],
  'seller-busy': ['/shop/chats', first('a.row-a'), '/shop/cases', first('a[href^="/cases/D"]'), '/shop/holds'],
  agent: ['/desk?q=queue', first('a.row-a')],
  mediator: ['/room', first('a.row-a'), '/room', first('a.row-a[href*="/M-"]'), '/room', first('a.row-a:has-text("Second person"), a.row-a:has-text("نفر دوم")'), '/room/blind', first('a.row-a[href^="/room/blind/"]')],
  supervisor: ['/parcels', '/fairness'],
  reviewer: ['/trust', first('a.row-a')],
  appeals: ['/appeals', first('a.row-a'), (page) => `${new URL(page.url()).pathname}/overturn`],
  finance: ['/finance'],
  administrator: ['/admin', '/admin/staff', '/admin/storefronts', '/admin/policies', '/admin/keys', '/admin/webhooks'],
};

for (const look of LOOKS) {
  test(`pages are accessible and fit: ${look.lang}, ${look.scheme}, ${look.viewport}`, shop.scene(async ({ open }) => {
    for (const [key, pages] of Object.entries(PAGES)) {
      const visit = await open({ name: key, ...look });
      await become(visit, key);
      // The people of the demo have languages of their own; what is chosen in the browser goes before.
      await visit.page.context().addCookies([{ name: 'ombud_look', value: `lang.${look.lang}`, url: new URL('/', visit.page.url()).href }]);
      for (const page of pages) {
        const address = typeof page === 'string' ? page : await page(visit.page);
        assert.ok(address, `${key} has something to open`);
        await visit.go(address);
        assert.equal(await visit.page.getAttribute('html', 'lang'), look.lang);
        await axe(visit.page);
        if (look.viewport === 'phone') await noOverflow(visit.page);
        if (look.viewport === 'phone') await keepsInside(visit.page);
        if (look.viewport === 'phone' && key.startsWith('buyer')) await keepsGutters(visit.page);
      }
    }
  }));
}

test('the chooser and the sign-in page are accessible, and a chat is light', shop.scene(async ({ open }) => {
  const visit = await open({ name: 'stranger', lang: 'en', viewport: 'phone' });
  await visit.go('/');
  await axe(visit.page);
  for (const address of ['/sign-in', '/report', '/report/product', '/fairness/public']) {
    await visit.go(address);
    await axe(visit.page);
    await noOverflow(visit.page);
  }
  await become(visit, 'buyer-en');
  await tabThrough(visit.page);
  const address = await visit.page.locator('a[href^="/orders/MV"]').first().getAttribute('href');
  await lightPage(visit.page, address);
}));
