// The guided start of each problem on a phone: what a buyer reads before filing, bad input that costs nothing, and the way
// to its end; one of them by keyboard alone. Every page on the way is free of findings and fits at 320 px, in each language.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, keepsGutters, noOverflow, useOmbud } from './lib/harness.mjs';
import { PICTURE, demoWithImports, enter, leave } from './people.mjs';

// Delivered orders of two shops each that nobody has disputed yet; the rest is the demo's own.
const shop = useOmbud({ start: () => demoWithImports(['GUIDE-1', 'GUIDE-2', 'GUIDE-3']) });
const of = (order, page) => `/orders/${order}/${page}?shop=north-${order}`;

const LANGUAGES = ['en', 'pt', 'fa'];
const STORY = {
  en: 'The corner is broken off and one side has a long crack.',
  pt: 'O canto está quebrado e um lado tem uma rachadura comprida.',
  fa: 'یک گوشه شکسته است و یک طرف ترک بلندی دارد.',
};
async function comeIn({ open, server }, sub, lang, next) {
  const visit = await open({ name: `${sub}-${lang}`, lang, viewport: 'phone' });
  // Whoever was here before keeps the language they had; what is chosen in the browser goes before.
  await visit.context.addCookies([{ name: 'ombud_look', value: `lang.${lang}`, url: server.url }]);
  await enter(visit, server, { sub, role: 'buyer', lang }, next);
  return visit;
}

/** What must hold on every page that a buyer passes. */
async function sound({ page }) {
  await axe(page);
  await noOverflow(page, [320, 360]);
  await keepsGutters(page);
}

const go = (page, selector = 'main form button.primary') => leave(page, () => page.locator(selector).last().click());

/** Sends a form with something wrong in it: the page says so on top and beside the field, and keeps what was typed. */
async function isRefused(visit, fields = []) {
  const { page } = visit;
  visit.allow(/422/);
  const before = page.url();
  const answer = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.locator('main form button.primary').last().click();
  assert.equal((await answer).status(), 422, `${before} takes it`);
  await page.waitForSelector('#errors');
  for (const field of fields) await page.waitForSelector(`#errors a[href="#${field}"]`);
  await sound(visit);
}

/** Every fact that a buyer is to know before filing. */
async function knowsTheMatrix(page, lang) {
  const facts = await page.locator('.card:has(#outlook-t) dt').allTextContents();
  assert.equal(facts.length, 6, `dates, evidence, remedies, costs, decision and how it went for others (${lang}): ${facts}`);
  for (const said of await page.locator('.card:has(#outlook-t) dd').allTextContents()) assert.ok(said.trim().length > 3, `an empty fact: ${facts}`);
}

const PAGES = {
  grace: ['/orders/MV-20967', '/orders/MV-20967/change/cancel?shop=willow-lane', '/orders/MV-20967/change/address?shop=willow-lane', '/orders/MV-20790/problem/delay?shop=jade-harbor'],
  'buyer-GUIDE-1': ['problem', 'problem/not_here', 'problem/damaged', 'problem/wrong_item', 'problem/missing', 'problem/changed_mind', 'dispute'].map((page) => of('GUIDE-1', page)),
};

for (const lang of LANGUAGES) {
  test(`what stands before filing can be read on a phone (${lang})`, shop.scene(async (scene) => {
    for (const [sub, pages] of Object.entries(PAGES)) {
      const visit = await comeIn(scene, sub, lang, '/orders');
      for (const page of [...pages, '/payments', '/payments/payment_impossible', '/payments/refund_not_arrived']) {
        assert.equal((await visit.go(page)).status(), 200, page);
        assert.equal(await visit.page.getAttribute('html', 'lang'), lang);
        if (/problem\/./.test(page)) await knowsTheMatrix(visit.page, lang);
        await sound(visit);
      }
    }
  }));
}

test('a late parcel: the promised day, the carrier, from when it can be disputed, and one tap (fa)', shop.scene(async (scene) => {
  const early = await comeIn(scene, 'grace', 'fa', '/orders/MV-20790/problem/delay?shop=jade-harbor');
  assert.equal(await early.page.locator('main form button.primary').count(), 0, 'nothing to open before its day');
  assert.equal(await early.page.locator('.flash').count(), 1, 'but from when');

  const visit = await comeIn(scene, 'reza', 'fa', '/orders/PV-31241/problem?shop=nilsar');
  await leave(visit.page, () => visit.page.locator('a[href*="/problem/delay"]').click());
  await knowsTheMatrix(visit.page, 'fa');
  await sound(visit);
  await go(visit.page);
  assert.match(visit.page.url(), /\/disputes\/D-[^/]+\/story/, 'the reason is known: what happened is next');
  assert.ok((await visit.page.locator('textarea[name=story]').inputValue()).length > 20, 'and filled in from what the carrier says');
  await sound(visit);
}));

test('something damaged: what is wrong with the input is said, nothing is lost, and it is sent (pt)', shop.scene(async (scene) => {
  const visit = await comeIn(scene, 'buyer-GUIDE-1', 'pt', of('GUIDE-1', 'problem/damaged'));
  const { page } = visit;
  assert.equal(await page.locator('#photos-t ~ ol li').count(), 3, 'which photos help');
  await go(page);
  await page.fill('textarea[name=story]', 'curto');
  await isRefused(visit, ['f-story']);
  assert.equal(await page.locator('textarea[name=story]').inputValue(), 'curto');
  await page.fill('textarea[name=story]', STORY.pt);
  await go(page);

  await isRefused(visit, ['f-remedy']);
  await page.locator('input[name=remedy][value=refund_partial]').check();
  await page.fill('input[name=amount]', '999999');
  await isRefused(visit, ['f-amount']);
  assert.equal(await page.locator('input[name=amount]').inputValue(), '999999');
  await page.fill('input[name=amount]', '12,50');
  await go(page);

  await isRefused(visit, ['f-file']);
  await page.setInputFiles('input[type=file]', { name: 'canto.png', mimeType: 'image/png', buffer: PICTURE });
  await page.waitForSelector('.drop-item');
  await sound(visit);
  for (let step = 0; step < 5 && !page.url().endsWith('/check'); step += 1) await go(page);

  await sound(visit);
  assert.match(await page.locator('main').innerText(), /12,50/);
  assert.ok((await page.locator('.card:has-text("Loja north") p').count()) >= 4, 'what happens next, until when, what silence means, what is fixed');
  await go(page);
  assert.match(page.url(), /\/cases\/D-/);
  await page.waitForSelector('.deadline[data-wait=other] .deadline-else');
}));

test('another thing came: what was ordered stands beside it (en)', shop.scene(async (scene) => {
  const visit = await comeIn(scene, 'buyer-GUIDE-2', 'en', of('GUIDE-2', 'problem'));
  await leave(visit.page, () => visit.page.locator('a[href*="/problem/wrong_item"]').click());
  await visit.page.waitForSelector('section[aria-label*="Luminária"]');
  await go(visit.page);
  await visit.page.fill('textarea[name=story]', STORY.en);
  await go(visit.page);
  await sound(visit);
}));

test('paying does not work: asked without an order (pt), and a refund that has not come (fa)', shop.scene(async (scene) => {
  for (const [sub, lang, topic] of [['luiza', 'pt', 'payment_impossible'], ['hamid', 'fa', 'refund_not_arrived']]) {
    const visit = await comeIn(scene, sub, lang, '/payments');
    await leave(visit.page, () => visit.page.locator(`a[href^="/payments/${topic}"]`).click());
    await visit.page.fill('textarea[name=text]', 'x');
    await isRefused(visit, ['f-text']);
    await visit.page.fill('textarea[name=text]', STORY[lang]);
    await go(visit.page);
    assert.match(visit.page.url(), /\/cases\/F-/);
    await visit.page.waitForSelector('.deadline .deadline-else');
    await sound(visit);
  }
}));

test('cancelling (fa) and another address (en) are asked of the marketplace, after what one gets and gives up', shop.scene(async (scene) => {
  const cancel = await comeIn(scene, 'narges', 'fa', '/orders/PV-31299');
  await leave(cancel.page, () => cancel.page.locator('a[href*="/change/cancel"]').click());
  assert.equal(await cancel.page.locator('.card p strong').count(), 3, 'gets, gives up, can still do');
  await isRefused(cancel, ['f-reason']);
  await cancel.page.locator('input[name=reason]').first().check();
  await go(cancel.page);
  assert.match(cancel.page.url(), /\/orders\/PV-31299$/);
  await sound(cancel);

  const move = await comeIn(scene, 'grace', 'en', '/orders/MV-20967');
  await leave(move.page, () => move.page.locator('a[href*="/change/address"]').click());
  await isRefused(move, ['f-address']);
  await move.page.fill('textarea[name=address]', 'Grace Okafor, 12 Elm Street, Albany, NY 12207');
  await go(move.page);
  assert.match(move.page.url(), /\/orders\/MV-20967$/);
  await sound(move);
}));

test('withdrawing from the contract is two steps, by keyboard alone (en)', shop.scene(async (scene) => {
  const visit = await comeIn(scene, 'buyer-GUIDE-3', 'en', of('GUIDE-3', 'problem'));
  const { page } = visit;
  /** Goes to a control with the Tab key and presses it. */
  const press = async (selector) => {
    for (let tabs = 0; tabs < 60; tabs += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) {
        return leave(page, () => page.keyboard.press('Enter'));
      }
    }
    throw new Error(`${page.url()}: ${selector} cannot be reached with the Tab key`);
  };
  await press('a[href*="/problem/changed_mind"]');
  await sound(visit);
  await press('main form button.primary');
  assert.match(page.url(), /\/disputes\/D-/);
  await sound(visit);
  await press('main form button.primary');
  assert.match(page.url(), /\/cases\/[DM]-/);
  await page.waitForSelector('.deadline');
  await sound(visit);
}));
