// Files on their way up over a bad line, and videos: with their posters, playing, in both directions of writing.
import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { axe, noOverflow, until, useOmbud } from './lib/harness.mjs';
import { demoWithImports, enter, leave } from './people.mjs';

const CLIPS = join(import.meta.dirname, '../tests/it/clips');
const PIECE = 256 * 1024;
const clip = (name, mimeType) => ({ name, mimeType, buffer: readFileSync(join(CLIPS, name)) });

// Served as people serve it: with the limits of everybody, under which a large file must pass, and with posters.
const shop = useOmbud({
  start: () => demoWithImports(['E2E-LINE', 'E2E-FILM', 'E2E-FILM-FA', 'E2E-FILM-PLAIN'], { real: false, then: { command: 'serve', env: { OMBUD_FFMPEG: 'ffmpeg' } } }),
});
const buyerOf = (order, lang) => ({ sub: `buyer-${order}`, role: 'buyer', name: 'Ines Prata', lang });

/** A chat about the order, where files can be sent. */
async function chat(visit, server, order, lang) {
  await enter(visit, server, buyerOf(order, lang), `/orders/${order}`);
  await leave(visit.page, () => visit.page.locator('form[action$="/help"] button').first().click());
  await visit.page.waitForSelector('.composer input[type=file]');
}

/** Every value that the bar of progress had. */
const watched = (page) => page.evaluate(() => {
  window.steps = [];
  new MutationObserver((all) => {
    for (const { target } of all) if (target instanceof HTMLProgressElement) window.steps.push(target.value);
  }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['value'] });
});

test('a file of three megabytes arrives whole over a line that is cut in its middle', shop.scene(async ({ open, server }) => {
  const buyer = await open({ name: 'buyer', lang: 'en', viewport: 'phone' });
  await chat(buyer, server, 'E2E-LINE', 'en');
  const { page } = buyer;
  buyer.allow(/ERR_FAILED|ERR_INTERNET_DISCONNECTED|Failed to load resource|net::/);
  const file = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(3 * 1024 * 1024)]);
  const seen = [];
  await page.route('**/up/*', async (route) => {
    const offset = Number(new URL(route.request().url()).searchParams.get('offset'));
    const times = seen.filter((at) => at === offset).length;
    seen.push(offset);
    // Once the line breaks before a piece, once behind one: that one is there, and its answer is lost.
    if (offset === 4 * PIECE && times === 0) return route.abort();
    if (offset === 8 * PIECE && times === 0) {
      await route.fetch();
      return route.abort();
    }
    return route.continue();
  });
  await watched(page);
  await page.locator('.composer input[type=file]').setInputFiles({ name: 'papers.pdf', mimeType: 'application/pdf', buffer: file });
  await page.waitForSelector('.drop-item:not([data-state]) input[name=file_id]', { state: 'attached', timeout: 60_000 });
  const steps = await page.evaluate(() => window.steps);
  assert.ok(new Set(steps).size >= 12, `progress in steps: ${steps.length}`);
  assert.ok(steps.every((value, n) => n === 0 || value >= steps[n - 1] - 9), 'it goes back by no more than a piece');
  assert.equal(seen.filter((at) => at === 4 * PIECE).length, 2, 'it went on where it stopped');
  assert.equal(seen.filter((at) => at === 0).length, 1, 'and never began anew');
  assert.equal(await page.locator('.drop-item').count(), 1);

  await page.fill('textarea[name=text]', 'Here are the papers');
  await page.keyboard.press('Enter');
  const link = page.locator('.msg:not([data-state]) a.file');
  await link.waitFor();
  const given = await page.request.get(await link.getAttribute('href'));
  const hash = (bytes) => createHash('sha256').update(bytes).digest('hex');
  assert.equal(hash(await given.body()), hash(file), 'byte for byte');
}));

test('a line that is away for a while costs nothing but time; a file that is taken away is not sent', shop.scene(async ({ open, server }) => {
  const buyer = await open({ name: 'buyer', lang: 'en', viewport: 'phone' });
  await chat(buyer, server, 'E2E-LINE', 'en');
  const { page } = buyer;
  buyer.allow(/ERR_INTERNET_DISCONNECTED|Failed to load resource|net::/);
  let pieces = 0;
  await page.route('**/up/*', async (route) => {
    if ((pieces += 1) === 3) await buyer.context.setOffline(true);
    await route.continue().catch(() => {});
  });
  const file = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(2 * 1024 * 1024)]);
  await page.locator('.composer input[type=file]').setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: file });
  await until('the line is cut', 20_000, () => pieces >= 3);
  await buyer.context.setOffline(false);
  await page.waitForSelector('.drop-item:not([data-state]) input[name=file_id]', { state: 'attached', timeout: 60_000 });
  await page.locator('[data-drop-remove]').click();
  assert.equal(await page.locator('.drop-item').count(), 0);
  // What is not taken says so, in its row and in words.
  await page.locator('.composer input[type=file]').setInputFiles({ ...clip('long.mp4', 'video/mp4') });
  await page.waitForSelector('.drop-item[data-state=failed] [role=alert]:has-text("longer than 60 seconds")');
  await axe(page);
}));

for (const { lang, order, js } of [{ lang: 'en', order: 'E2E-FILM', js: true }, { lang: 'fa', order: 'E2E-FILM-FA', js: true }, { lang: 'en', order: 'E2E-FILM-PLAIN', js: false }]) {
  test(`a video is evidence, has its poster and plays (${lang}${js ? '' : ', without JavaScript'})`, shop.scene(async ({ open, server }) => {
    const buyer = await open({ name: 'buyer', lang, js, viewport: 'phone' });
    const { page } = buyer;
    await enter(buyer, server, buyerOf(order, lang), `/orders/${order}`);
    const link = page.locator('a[href*="/dispute?"]').first();
    const theirs = new URLSearchParams((await link.getAttribute('href')).split('?')[1]).get('shop');
    await leave(page, () => link.click());
    for (let step = 0; step < 9 && !page.url().includes('/cases/'); step += 1) await wizardPage(page, js);
    assert.match(page.url(), /\/cases\/D-/, 'the dispute was sent');
    const number = page.url().split('/').pop();
    await plays(page, js);
    await axe(page);
    await noOverflow(page);
    await buyer.shot(`video-${lang}${js ? '' : '-plain'}`);

    // The shop sees what the buyer shows, with its sound and its length.
    const seller = await open({ name: 'seller', lang, js, viewport: 'desktop' });
    await enter(seller, server, { sub: `seller-${order}`, role: 'shop_owner', shop: theirs, name: 'Rui Couto', lang }, `/cases/${number}`);
    await plays(seller.page, js);
    await axe(seller.page);
    await seller.shot(`video-shop-${lang}${js ? '' : '-plain'}`);
  }));
}

/** Fills in what the wizard asks on this page; a photo and a video where evidence is asked. */
async function wizardPage(page, js) {
  const has = async (selector) => (await page.locator(selector).count()) > 0;
  if (await has('input[name=reason]')) await page.locator('input[name=reason][value=defective]').check();
  if (await has('textarea[name=story]')) await page.fill('textarea[name=story]', 'The lamp flickers and goes out after a second.');
  if (await has('input[name=remedy]')) await page.locator('input[name=remedy][value=refund_full]').check();
  if (await has('.drop input[type=file]')) {
    await page.locator('.drop input[type=file]').setInputFiles([clip('phone.mp4', 'video/mp4'), clip('phone.webm', 'video/webm')]);
    if (js) {
      await until('both are up', 30_000, async () => (await page.locator('.drop-item input[name=file_id]').count()) === 2);
      const posters = page.locator('.drop-item img');
      await until('their posters are pictures', 20_000, () => posters.evaluateAll((all) => all.length === 2 && all.every((img) => img.complete && img.naturalWidth > 0)));
    }
    await page.locator('details:has(textarea[name=excuse]) > summary').click();
    await page.fill('textarea[name=excuse]', 'A photo does not show that it flickers; the video does.');
  }
  if (await has('input[name=confirm]')) await page.locator('input[name=confirm]').check();
  await leave(page, () => page.locator('main form button.primary').last().click());
}

/** Both videos play and can be jumped in; nothing of them was loaded before, but their posters are there. */
async function plays(page, js) {
  const videos = page.locator('video');
  assert.equal(await videos.count(), 2);
  for (const video of await videos.all()) {
    assert.equal(await video.evaluate((v) => v.autoplay), false);
    assert.equal(await video.getAttribute('preload'), 'none');
    const poster = await page.request.get(await video.getAttribute('poster'));
    assert.equal(poster.headers()['content-type'], 'image/jpeg', 'a picture of the video');
    const href = await video.getAttribute('src');
    const jump = await page.request.get(href, { headers: { range: 'bytes=10-19' } });
    assert.deepEqual([jump.status(), (await jump.body()).length], [206, 10]);
    assert.equal(await page.locator(`a[download][href="${href}"]`).count(), 1);
    if (!js) continue;
    const played = await video.evaluate(async (v) => {
      const before = v.readyState;
      v.muted = true;
      await v.play();
      await new Promise((ready) => { v.ontimeupdate = () => v.currentTime > 0.3 && ready(null); });
      v.pause();
      v.currentTime = 1.2;
      await new Promise((ready) => { v.onseeked = () => ready(null); });
      return { before, after: v.readyState, at: v.currentTime, wide: v.videoWidth, error: v.error?.message };
    });
    assert.deepEqual({ ...played, at: Math.round(played.at * 10), after: played.after >= 2 }, { before: 0, after: true, at: 12, wide: 160, error: undefined });
  }
}
