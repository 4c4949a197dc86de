// A seller's day in the message centre, by keyboard and by touch: quick replies by a slash and by a button, a draft that is
// there on another device, labels, finding, several conversations at once.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, keepsGutters, noOverflow, until, useOmbud } from './lib/harness.mjs';
import { become, leave } from './people.mjs';

const shop = useOmbud({ command: 'demo' });

async function chat(visit) {
  await visit.go('/shop/chats?find=Thiago');
  return visit.page.locator('#inbox a.row-a').first().getAttribute('href');
}

const text = (page) => page.locator('form[data-begun] textarea');

test('a quick reply by a slash, with the values of the order, sent by the keyboard alone', shop.scene(async ({ open }) => {
  const visit = await open({ name: 'seller', viewport: 'desktop' });
  await become(visit, 'seller-busy');
  const { page } = visit;
  await visit.go(await chat(visit));
  assert.match(await page.title(), /^\(\d+\) /, 'how many wait stands in the title');
  await text(page).focus();
  await page.keyboard.type('/');
  const dialog = page.getByRole('dialog', { name: 'Quick replies' });
  await dialog.waitFor();
  await dialog.getByText('/hello').first().waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'find-reply');
  await axe(page);
  await page.keyboard.type('looking');
  await until('one reply is left', 10_000, async () => (await dialog.locator('[data-reply]').count()) === 1);
  await page.keyboard.press('Enter');
  await until('it stands in the message', 10_000, async () => (await text(page).inputValue()).startsWith('Hello Thiago Nogueira'));
  assert.doesNotMatch(await text(page).inputValue(), /[{}]/, 'every word has its value');
  assert.ok(await text(page).evaluate((area) => area === document.activeElement), 'the writer goes on writing');
  await page.keyboard.press('Control+Enter');
  await page.locator('.msg[data-by=shop]:not([data-state]) .msg-text').filter({ hasText: 'Hello Thiago Nogueira' }).last().waitFor();
  await visit.go('/shop/replies');
  await page.getByText('sent once').waitFor();
  await axe(page);
}));

test('the same by touch, and what was begun is there on another device', shop.scene(async ({ open }) => {
  const phone = await open({ name: 'phone', viewport: 'phone' });
  await become(phone, 'seller-busy');
  const here = await chat(phone);
  await phone.go(here);
  const button = phone.page.locator('[data-replies]');
  const { width, height } = await button.boundingBox();
  assert.ok(width >= 44 && height >= 44, `the button is ${width} × ${height}`);
  await button.click();
  const dialog = phone.page.getByRole('dialog', { name: 'Quick replies' });
  await dialog.getByText('/sent').click();
  await until('it stands in the message', 10_000, async () => (await text(phone.page).inputValue()).includes('has left us'));
  const kept = phone.page.waitForResponse((answer) => answer.url().endsWith('/draft') && answer.status() === 204);
  await text(phone.page).pressSequentially(' And thank you.');
  await kept;
  await keepsGutters(phone.page);
  await noOverflow(phone.page, [360]);

  const desk = await open({ name: 'desk', viewport: 'desktop' });
  await become(desk, 'seller-busy');
  await desk.go(here);
  assert.match(await text(desk.page).inputValue(), /has left us.* And thank you\.$/);
  await desk.page.getByRole('button', { name: 'Send' }).click();
  await desk.page.locator('.msg[data-by=shop]').filter({ hasText: 'And thank you.' }).waitFor();
  await phone.page.locator('.msg[data-by=shop]').filter({ hasText: 'And thank you.' }).waitFor();
  await desk.go(here);
  assert.equal(await text(desk.page).inputValue(), '');
}));

test('labels, finding and several at once', shop.scene(async ({ open }) => {
  const visit = await open({ name: 'seller', viewport: 'desktop' });
  await become(visit, 'seller-busy');
  const { page } = visit;
  await visit.go(await chat(visit));
  await page.locator('#labels-set summary').click();
  await page.getByLabel('Warranty').check();
  await leave(page, () => page.getByRole('button', { name: 'Save labels' }).click());
  await page.locator('#labels').getByText('Warranty').first().waitFor();
  await axe(page);
  await visit.go('/shop/labels');
  await axe(page);
  await leave(page, () => page.getByRole('link', { name: 'Warranty' }).click());
  assert.equal(await page.locator('#inbox a.row-a').count(), 1, 'the label finds it');
  await leave(page, () => page.getByRole('link', { name: 'Several at once' }).click());
  await axe(page);
  await page.getByRole('checkbox').first().check();
  await page.locator('#bulk-text').fill('Hello {buyer}, we look at it today.');
  await leave(page, () => page.getByRole('button', { name: 'Answer all of them' }).click());
  await page.getByText('Done in 1 conversation.').waitFor();
  await visit.go(await chat(visit));
  await page.locator('.msg[data-by=shop]').filter({ hasText: 'Hello Thiago Nogueira, we look at it today.' }).waitFor();
}));

test('without a script, in Persian', shop.scene(async ({ open }) => {
  const visit = await open({ name: 'seller', lang: 'fa', viewport: 'phone', js: false });
  await become(visit, 'seller-busy');
  const { page } = visit;
  await visit.go(await chat(visit));
  await leave(page, () => page.locator('[data-replies]').click());
  await noOverflow(page, [360]);
  await leave(page, () => page.locator('[data-reply]').first().click());
  assert.ok((await text(page).inputValue()).length > 10, 'the composer begins with it');
}));
