// Every state of every machine, and every way in which a dispute ends, as the buyer, the shop and whoever of ours sees it:
// the page answers, says in the reader's language where the case stands, until when and what silence will mean, holds no
// code instead of a word, no accessibility finding, and fits. Who may look is told by the program that made the cases.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { LOCALES, VIEWPORTS, Server, axe, noOverflow, proof, useOmbud } from './lib/harness.mjs';
import { PICTURE, leave } from './people.mjs';

const LANGUAGES = Object.keys(LOCALES);
/** How many pages are looked at at once. */
const EYES = 2;
/** A picture of every page in e2e-results, to be looked at by people. */
const PICTURES = process.env.OMBUD_STATES_PICTURES === '1';

const shop = useOmbud({
  start: () => Server.start({ program: proof(), command: 'states', limitMs: 600_000 }),
});

/** The plain texts of a language: those without choices and values inside. */
function words(lang) {
  const folder = join(import.meta.dirname, '../locales', lang);
  const found = new Map();
  for (const file of readdirSync(folder)) {
    for (const [, key, text] of readFileSync(join(folder, file), 'utf8').matchAll(/^([a-z][\w-]*) = ([^{}\n]+)$/gm)) found.set(key, text.trim());
  }
  return found;
}
const WORDS = Object.fromEntries(LANGUAGES.map((lang) => [lang, words(lang)]));
const dashed = (code) => code.replaceAll('_', '-');

/** States in which somebody's step is waited for: the page tells the step, and what silence means for it. */
const FACES = {
  'dispute.executing': { words: /^stage-(goods-|awaiting-shipment|delivered)/, silence: /^silence-goods-/ },
  'dispute.buyer_turn': { words: /^stage-refused/ },
  'return.awaiting_shipment': { words: /^stage-label-late$/ },
  // What came of it is said instead of "closed".
  'finance.closed': { words: /^choice-/ },
  'outside.closed': { words: /^choice-body_/ },
};

/** The texts of which a page must show one. */
function expected(say, key, others) {
  const own = [say.get(key), say.get(`${key}-you`)].filter(Boolean);
  return others ? [...own, ...[...say].filter(([other]) => others.test(other)).map(([, text]) => text)] : own;
}

/** Where each reader looks at a case. */
function address(side, { machine, number, state, readers }) {
  if (side === 'staff') {
    const mediates = ['mediator', 'supervisor'].includes(readers.staff);
    if (machine === 'conversation') return `/desk/${number}`;
    if (machine === 'dispute' && mediates && state !== 'draft' && state !== 'discarded') return `/room/${number}`;
    if (machine === 'refund' || machine === 'finance') return `/finance/${number}`;
  }
  return `/cases/${number}`;
}

/** What stands on a page and may not: codes, names of texts, parts of programs; in Persian also Latin digits outside of codes. */
const raw = () => {
  const shown = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const own = node.parentElement.closest('.code-no, [dir="auto"], bdi, blockquote, script, style, template, option, textarea, code, [lang]:not(html)');
    if (!own && node.textContent.trim()) shown.push(node.textContent.trim());
  }
  const text = shown.join('\n');
  // Numbers of cases, parcels and references keep their digits; in texts they stand isolated.
  const spoken = text.replace(/\u2068[^\u2068\u2069]*[A-Za-z][^\u2068\u2069]*\u2069/g, '');
  const faults = [
    /⟦[^⟧]*⟧/g,
    /\b[a-z]+(?:_[a-z]+)+\b/g,
    /\b(?:stage|silence|action|choice|event|refusal|field|role|kind|outcome|how|check|explain)-[a-z_-]+\b/g,
    /\b(?:undefined|null|NaN|None|Some\()/g,
    /\{ ?\$/g,
  ].flatMap((pattern) => text.match(pattern) ?? []);
  if (document.documentElement.lang === 'fa') faults.push(...(spoken.match(/[^\n]*[0-9][^\n]*/g) ?? []));
  return faults;
};

/** Opens an address as somebody, in a language, at a size, in a light. */
async function openAs({ page }, address, { listed, people, side, lang, viewport, scheme }) {
  const reader = people[listed.readers[side]];
  const cookie = (name, value) => ({ name, value, url: shop.server.url });
  await page.context().clearCookies();
  await page.context().addCookies([cookie(reader.name, reader.value), cookie('ombud_look', `lang.${lang}`)]);
  await page.setViewportSize(VIEWPORTS[viewport]);
  await page.emulateMedia({ colorScheme: scheme });
  const answer = await page.goto(address);
  assert.equal(answer.status(), 200, `${page.url()} as ${listed.readers[side]}`);
  assert.equal(await page.getAttribute('html', 'lang'), lang);
}

/** Words alone, nothing sticks out, no finding. */
async function isSound({ page }, { lang, viewport }) {
  assert.deepEqual(await page.evaluate(raw), [], `${page.url()} (${lang}) shows what is no word`);
  await noOverflow(page, [VIEWPORTS[viewport].width]);
  // A chat begins at its end: what lies under the head of the page then is no finding.
  await page.evaluate(() => scrollTo(0, 0));
  await axe(page);
}

/** The page of a case, whoever looks and however it is shown. */
async function look(visit, view) {
  const { page } = visit;
  const { listed, side, lang } = view;
  await openAs(visit, address(side, listed), view);

  const say = WORDS[lang];
  const main = (await page.locator('main').allInnerTexts()).join('\n').replace(/[\u2066-\u2069]/g, '');
  const shows = (texts, what) => assert.ok(texts.some((text) => main.includes(text)), `${page.url()} does not say ${what}: one of “${texts.join('”, “')}”`);
  // A draft is not looked at but gone on with.
  const draft = listed.state === 'draft' && side === 'buyer';
  const face = FACES[`${listed.machine}.${listed.state}`] ?? {};
  if (!draft && listed.machine !== 'conversation') shows(expected(say, `stage-${dashed(listed.state)}`, face.words), 'where it stands');
  if (listed.outcome) shows([say.get(`outcome-${listed.outcome}`)], 'what came of it');
  if (!draft && listed.open) {
    const back = page.locator('.deadline a[href^="/cases/M-"]');
    const elsewhere = listed.machine === 'dispute' && listed.state === 'executing' && (await back.count()) > 0;
    if (!elsewhere) shows(expected(say, `silence-${dashed(listed.silence)}`, face.silence), 'what silence means');
    if (listed.machine !== 'conversation') assert.equal(await page.locator('.deadline .deadline-by').count(), 1, `${page.url()} does not say until when`);
  }
  await isSound(visit, view);
  // What can be done here: each kind of action is looked at once more below, on a page of its own.
  for (const href of await page.locator('.deadline .actions a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))) {
    const action = href.match(/^\/cases\/[A-Z]-\w+\/(\w+)$/)?.[1];
    const key = `${listed.machine} ${action} ${side}`;
    if (action && !actions.has(key)) actions.set(key, { ...view, action, href });
  }
}

/** Steps that cannot be undone: before them stands in one sentence each what one gets, gives up and can still do. */
const IRREVERSIBLE = {
  buyer: ['accept', 'refuse', 'withdraw', 'object', 'appeal', 'cancel'],
  shop: ['accept', 'refuse', 'full_refund_now', 'returnless', 'inspect_ok', 'inspect_fail', 'decline', 'appeal'],
  staff: ['rule', 'for_buyer', 'decide', 'uphold', 'vary', 'overturn', 'reject', 'lost', 'goodwill', 'body_concluded'],
};
const actions = new Map();

test('every state of every machine is looked at by everybody who may', { timeout: 900_000 }, shop.scene(async ({ open, t }) => {
  const { people, cases } = JSON.parse(readFileSync(join(shop.server.data, 'states.json'), 'utf8'));
  const plan = cases.flatMap((listed, n) =>
    Object.keys(listed.readers).map((side, of) => ({
      listed,
      people,
      side,
      // A buyer's page in the buyer's own language, the others in another one; each state in another light and size.
      lang: LANGUAGES[(LANGUAGES.indexOf(listed.language) + of) % LANGUAGES.length],
      viewport: (n + of) % 2 === 0 || side === 'buyer' ? 'phone' : 'desktop',
      scheme: (n + of) % 4 < 2 ? 'light' : 'dark',
    })),
  );
  assert.ok(plan.length > cases.length, 'cases have more than one reader');
  const visited = new Set();
  await lookAtAll(open, plan, async (visit, view) => {
    visited.add(`${view.listed.path} ${view.side}`);
    await look(visit, view);
  }, (view) => view.listed.path);
  const missed = cases.flatMap((listed) => Object.keys(listed.readers).map((side) => `${listed.path} ${side}`)).filter((one) => !visited.has(one));
  assert.deepEqual(missed, [], 'these were not looked at');
  const states = new Set(cases.map(({ machine, state }) => `${machine}.${state}`));
  t.diagnostic(`${visited.size} pages of ${states.size} states, ${cases.length} ways into them`);
}));

/** Looks at many pages, some at once; fails with all faults. */
async function lookAtAll(open, plan, at, nameOf) {
  const faults = [];
  const left = [...plan];
  await Promise.all(
    Array.from({ length: EYES }, async (_, eye) => {
      const visit = await open({ name: `eye-${eye}`, lang: 'en', viewport: 'phone' });
      for (let view = left.shift(); view; view = left.shift()) {
        const name = `${nameOf(view)} ${view.side} ${view.lang} ${view.scheme} ${view.viewport}`;
        await at(visit, view).catch((error) => faults.push(`${name}: ${error.message}`));
        if (PICTURES) await visit.shot(`state ${name}`);
      }
    }),
  );
  assert.equal(faults.length, 0, `\n${faults.join('\n\n')}`);
}

test('every action has a page that says what it means, and what cannot be undone says what it costs', { timeout: 600_000 }, shop.scene(async ({ open, t }) => {
  assert.ok(actions.size > 50, `only ${actions.size} actions were found`);
  await lookAtAll(open, actions.values(), async (visit, view) => {
    await openAs(visit, view.href, view);
    await isSound(visit, view);
    const sentences = await visit.page.locator('.card .tight p:has(> strong:first-child), .card.tight p:has(> strong:first-child)').count();
    if (IRREVERSIBLE[view.side].includes(view.action)) assert.equal(sentences, 3, `${view.href}: gets, gives up, can still do`);
  }, (view) => `action ${view.listed.machine} ${view.action}`);
  const offered = new Set([...actions.values()].map(({ side, action }) => `${side} ${action}`));
  const unseen = Object.entries(IRREVERSIBLE).flatMap(([side, list]) => list.map((action) => `${side} ${action}`)).filter((one) => !offered.has(one));
  assert.deepEqual(unseen, [], 'no state offers these');
  t.diagnostic(`${actions.size} actions`);
}));

test('a shop that finds something wrong with what came back is led to the photo, and back to say what', shop.scene(async ({ open }) => {
  const { people, cases } = JSON.parse(readFileSync(join(shop.server.data, 'states.json'), 'utf8'));
  const listed = cases.find(({ path }) => path === 'return.delivered');
  const visit = await open({ name: 'shop', lang: 'en', viewport: 'phone' });
  const { page } = visit;
  await openAs(visit, `/cases/${listed.number}`, { listed, people, side: 'shop', lang: 'en', viewport: 'phone', scheme: 'light' });
  await leave(page, () => page.getByRole('link', { name: WORDS.en.get('action-inspect_fail') }).click());
  await page.getByText(WORDS.en.get('explain-add_evidence-inspect_fail')).waitFor();
  await page.setInputFiles('input[type=file]', { name: 'empty.png', mimeType: 'image/png', buffer: PICTURE });
  await page.waitForSelector('.drop-item');
  await leave(page, () => page.locator('main form button.primary').click());
  assert.match(page.url(), new RegExp(`/cases/${listed.number}/inspect_fail$`));
  await page.locator('[name=accepted]').first().waitFor();
  await axe(page);
}));
