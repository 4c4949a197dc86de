// The journeys for which Ombud exists: a chat that reaches a person, and a dispute from an imported order to the refund.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until, useOmbud } from './lib/harness.mjs';
import { become, demoWithImports, enter, hasOlist, leave, olistOrders } from './people.mjs';

const RUNS = [
  { name: 'an order of two shops', lang: 'en', js: true, order: 'E2E-EN' },
  { name: 'an order of two shops', lang: 'fa', js: true, order: 'E2E-FA' },
  { name: 'an order of two shops', lang: 'en', js: false, order: 'E2E-PLAIN' },
];
const [late, two] = hasOlist ? olistOrders() : [{}, {}];
const REAL = [
  { name: 'a real order that came late', lang: 'en', js: true, skip: !hasOlist && 'the data of Olist are not here', ...late },
  { name: 'a real order of two shops', lang: 'fa', js: true, skip: !hasOlist && 'the data of Olist are not here', ...two },
];

const shop = useOmbud({ start: () => demoWithImports(RUNS.map((run) => run.order).concat('E2E-CUT')) });

const buyerOf = (order, lang, sub = `buyer-${order}`) => ({ sub, role: 'buyer', name: 'Ines Prata', lang });
const sellerOf = (order, lang, shop) => ({ sub: `seller-${order}`, role: 'shop_owner', shop, name: 'Rui Couto', lang });

/** Fills in what the wizard asks on this page. */
async function fillIn(page, lang) {
  const has = async (selector) => (await page.locator(selector).count()) > 0;
  const story = lang === 'fa' ? 'چراغ با پایهٔ شکسته رسید و اصلاً نمی‌ایستد.' : 'The lamp came with a broken foot and does not stand.';
  if (await has('input[name=reason]')) await page.locator('input[name=reason][value=damaged]').check();
  if (await has('textarea[name=story]')) await page.fill('textarea[name=story]', story);
  if (await has('input[name=remedy]')) await page.locator('input[name=remedy][value=refund_full]').check();
  if (await has('textarea[name=excuse]')) {
    await page.locator('details:has(textarea[name=excuse]) > summary').click();
    await page.fill('textarea[name=excuse]', story);
  }
  if (await has('input[name=confirm]')) await page.locator('input[name=confirm]').check();
}

/** @returns the dispute's number, and the shop that it is with */
async function openDispute(page, lang) {
  const link = await page.locator('a[href*="/dispute?"]').first().getAttribute('href');
  await leave(page, () => page.locator('a[href*="/dispute?"]').first().click());
  for (let step = 0; step < 9 && !page.url().includes('/cases/'); step += 1) {
    await fillIn(page, lang);
    await leave(page, () => page.locator('main form button.primary').last().click());
  }
  assert.match(page.url(), /\/cases\/D-/, 'the dispute was sent');
  return [page.url().split('/').pop(), new URLSearchParams(link.split('?')[1]).get('shop')];
}

async function submit(page) {
  await leave(page, () => page.locator('main form button.primary, main form button.danger').last().click());
}

for (const { name, lang, js, order, buyer: person, skip = false } of [...RUNS, ...REAL]) {
  test(`a dispute about ${name} ends with the refund (${lang}${js ? '' : ', without JavaScript'})`, { skip }, shop.scene(async ({ open, server }) => {
    const buyer = await open({ name: 'buyer', lang, js, viewport: 'phone' });
    await enter(buyer, server, buyerOf(order, lang, person), `/orders/${order}`);
    const [number, theirs] = await openDispute(buyer.page, lang);
    await buyer.page.waitForSelector('.deadline[data-wait=other]');

    const seller = await open({ name: 'seller', lang, js, viewport: 'desktop' });
    await enter(seller, server, sellerOf(order, lang, theirs), `/cases/${number}/counter`);
    await seller.page.locator('input[name=remedy][value=refund_partial]').check();
    await seller.page.fill('input[name=amount_minor]', '1,00');
    await submit(seller.page);
    await seller.page.waitForSelector('.deadline[data-wait=other]');

    await buyer.go(`/cases/${number}/escalate`);
    await submit(buyer.page);
    await buyer.page.waitForSelector('.deadline[data-wait=platform]');

    const mediator = await open({ name: 'mediator', lang, js, viewport: 'desktop' });
    await become(mediator, 'mediator');
    await mediator.go(`/cases/${number}/propose`);
    await mediator.page.locator('input[name=remedy][value=refund_partial]').check();
    await mediator.page.fill('input[name=amount_minor]', '2.00');
    await mediator.page.fill('textarea[name=text]', 'The photos show a broken foot; a part of the price is fair for both.');
    await submit(mediator.page);

    await buyer.go(`/cases/${number}/accept`);
    const less = buyer.page.locator('input[name=less]');
    if ((await less.count()) > 0) await less.check();
    await submit(buyer.page);
    await seller.go(`/cases/${number}/accept`);
    await submit(seller.page);

    // The simulated marketplace answers the refund command by the public API.
    await until('the refund arrives and the case closes', 120_000, async () => {
      await buyer.go(`/cases/${number}`);
      return (await buyer.page.locator('.deadline[data-wait=none]').count()) > 0;
    });
    assert.match(await buyer.page.locator('.deadline-what').innerText(), lang === 'fa' ? /بخشی از پول/ : /Part of the money/);
    await seller.go('/shop/holds');
    assert.equal(await seller.page.locator(`a[href$="${number}"]`).count(), 0, 'nothing is held any more');
  }));
}

test('a message written while the line was cut arrives once', shop.scene(async ({ open, server }) => {
  const buyer = await open({ name: 'buyer', lang: 'en', viewport: 'phone' });
  await enter(buyer, server, buyerOf('E2E-CUT', 'en'), '/orders/E2E-CUT');
  await leave(buyer.page, () => buyer.page.locator('form[action$="/help"] button').first().click());
  await buyer.page.waitForSelector('.person button');
  await buyer.page.fill('textarea[name=text]', 'Where is my parcel?');
  await buyer.page.keyboard.press('Enter');
  await buyer.page.waitForSelector('.msg[data-by=assistant]:not([id^="m-hello"])');
  await buyer.page.locator('.person button').click();
  await until('the buyer is in the queue', 10_000, async () => (await buyer.page.locator('.person button').count()) === 0);

  buyer.allow(/ERR_INTERNET_DISCONNECTED|Failed to load resource|net::/);
  await buyer.context.setOffline(true);
  await buyer.page.fill('textarea[name=text]', 'Written in a tunnel');
  await buyer.page.keyboard.press('Enter');
  await buyer.page.waitForSelector('.msg[data-state]:has-text("Written in a tunnel")');
  await buyer.context.setOffline(false);
  await until('it is sent', 40_000, async () => (await buyer.page.locator('.msg:not([data-state]):has-text("Written in a tunnel")').count()) === 1);

  const number = buyer.page.url().split('/').pop();
  const agent = await open({ name: 'agent', lang: 'en', viewport: 'desktop' });
  await become(agent, 'agent');
  await agent.go(`/desk/${number}`);
  assert.equal(await agent.page.locator('.msg:has-text("Written in a tunnel")').count(), 1, 'once');
  await leave(agent.page, () => agent.page.locator('form[action$="/take"] button').first().click());
  await agent.page.waitForSelector('.composer textarea[name=text]');
  await agent.page.fill('.composer textarea[name=text]', 'I am Renata and I have your parcel on my screen.');
  await agent.page.keyboard.press('Control+Enter');
  await buyer.page.waitForSelector('.msg[data-by=platform]:has-text("on my screen")');
}));
