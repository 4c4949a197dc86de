// Every main page in every language on a phone: nothing cut off, nothing over something else, no word of another language
// outside of what people wrote, no accessibility finding. Addresses are found once; then each page is read in all languages.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LOCALES, axe, keepsInside, noOverflow, nothingCut, speaksOnly, useOmbud } from './lib/harness.mjs';
import { PAGES } from './main-pages.mjs';
import { become } from './people.mjs';

const shop = useOmbud({ command: 'demo' });
/** These are looked at in every light and size by another test; their words are read here. */
const LOOKED_AT = ['en', 'fa'];
/** A picture of every page in e2e-results, to be looked at by people. */
const PICTURES = process.env.OMBUD_LANGUAGE_PICTURES === '1';

/** Pages for people who have not signed in. */
const OPEN = ['/', '/sign-in', '/report', '/report/product', '/fairness/public', '/help', '/help/refunds', '/no/such/page'];

async function speak(visit, lang) {
  await visit.context.addCookies([{ name: 'ombud_look', value: `lang.${lang}`, url: shop.server.url }]);
}

async function read(visit, address, faults) {
  for (const lang of Object.keys(LOCALES)) {
    await speak(visit, lang);
    await visit.go(address);
    const keep = async (check) => check.catch((fault) => faults.push(`${lang} ${address}: ${fault.message}`));
    assert.equal(await visit.page.getAttribute('html', 'lang'), lang);
    assert.equal(await visit.page.getAttribute('html', 'dir'), ['ar', 'fa'].includes(lang) ? 'rtl' : 'ltr');
    if (PICTURES) await visit.shot(`language ${lang} ${visit.name} ${address}`);
    await keep(speaksOnly(visit.page, lang));
    await keep(nothingCut(visit.page, lang));
    if (LOOKED_AT.includes(lang)) continue;
    await keep(noOverflow(visit.page, [360]));
    await keep(keepsInside(visit.page));
    await keep(axe(visit.page, { colours: false }));
  }
}

test('before somebody signs in', shop.scene(async ({ open }) => {
  const visit = await open({ name: 'stranger', viewport: 'phone' });
  visit.allow(/404/);
  const faults = [];
  for (const address of OPEN) await read(visit, address, faults);
  assert.equal(faults.length, 0, faults.join('\n'));
}));

for (const [key, pages] of Object.entries(PAGES)) {
  test(`the pages of ${key} in every language`, shop.scene(async ({ open }) => {
    const visit = await open({ name: key, viewport: 'phone' });
    await become(visit, key);
    const faults = [];
    const seen = new Set();
    for (const page of pages) {
      await speak(visit, 'en');
      const address = typeof page === 'string' ? page : await page(visit.page);
      assert.ok(address, `${key} has something to open`);
      if (!seen.has(address)) await read(visit, address, faults);
      seen.add(address);
      // The next page may be found on this one, by words in English.
      await speak(visit, 'en');
      await visit.go(address);
    }
    assert.equal(faults.length, 0, faults.join('\n'));
  }));
}
