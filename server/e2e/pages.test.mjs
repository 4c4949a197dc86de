// Every main page in every look: no accessibility finding, nothing cut at 360 px, every control reachable by keyboard,
// and buyers' pages light enough for a slow phone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LOOKS, axe, keepsGutters, keepsInside, lightPage, noOverflow, tabThrough, useOmbud } from './lib/harness.mjs';
import { PAGES } from './main-pages.mjs';
import { become } from './people.mjs';

const shop = useOmbud({ command: 'demo' });

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
