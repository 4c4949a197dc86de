// What must hold on every page: no finding by axe, focus that is seen, no sideways scrolling, few bytes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const TABS_AT_MOST = 400;

/**
 * Fails on any finding. The source is evaluated, not linked: a script tag would be stopped by our own policy.
 * @param {import('playwright-core').Page} page
 * @param {object} [options]
 * @param {boolean} [options.colours] false for a page whose colours were looked at in another language
 */
export async function axe(page, { colours = true } = {}) {
  const findings = await withTimers(page, async () => {
    await page.evaluate(AXE);
    return page.evaluate(async ({ rules, colours }) => {
      const result = await globalThis.axe.run(document, { runOnly: rules, rules: { 'color-contrast': { enabled: colours } }, resultTypes: ['violations'] });
      return result.violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map((node) => `${node.target}: ${node.failureSummary}`) }));
    }, { rules: RULES, colours });
  });
  const text = findings.map(({ id, help, nodes }) => `${id}: ${help}\n    ${nodes.join('\n    ')}`).join('\n  ');
  assert.equal(findings.length, 0, `axe on ${page.url()}:\n  ${text}`);
}

/**
 * Without JavaScript promises and timers never run, and so neither would axe. The page stands as it was loaded;
 * scripts are switched on for the check alone, and off again.
 */
async function withTimers(page, look) {
  const scripts = await page.evaluate(() => {
    const probe = document.createElement('div');
    probe.innerHTML = '<noscript><p></p></noscript>';
    return probe.querySelector('p') === null;
  });
  if (scripts) return look();
  // The session stays open: closing it would switch scripts on for the pages to come.
  const client = await page.context().newCDPSession(page);
  const disable = (value) => client.send('Emulation.setScriptExecutionDisabled', { value });
  await disable(true);
  await disable(false);
  try {
    return await look();
  } finally {
    await disable(true);
  }
}

/** At no width does a page scroll sideways; the message names what sticks out. The size of the window is put back. */
export async function noOverflow(page, widths = [320, 360]) {
  const before = page.viewportSize();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 740 });
    const wide = await page.evaluate(() => {
      const box = document.scrollingElement;
      if (box.scrollWidth <= box.clientWidth) return null;
      const out = [...document.body.querySelectorAll('*')].filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        const spills = element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display === 'block';
        return width > 0 && (left < -1 || right > box.clientWidth + 1 || spills);
      });
      const names = out.slice(0, 5).map((element) => `<${element.localName} id="${element.id}" class="${element.getAttribute('class') ?? ''}">`);
      return `${box.scrollWidth} px of content in ${box.clientWidth}: ${names.join(' ')}`;
    });
    assert.equal(wide, null, `${page.url()} scrolls sideways at ${width} px: ${wide}`);
  }
  if (before) await page.setViewportSize(before);
}

/** No line of a list runs out of its row (what is too long is wrapped or ends in an ellipsis), and panes are filled to their edges. */
export async function keepsInside(page) {
  const inset = await page.evaluate(() => [...document.querySelectorAll('.pane')].filter((pane) => {
    const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(pane);
    return parseFloat(paddingInlineStart) + parseFloat(paddingInlineEnd) > 0;
  }).map((pane) => pane.className));
  assert.deepEqual(inset, [], `${page.url()}: these panes have a bare strip at their side`);
  const spilling = await page.evaluate(() => {
    const inside = (part, row) => part.left >= row.left - 1 && part.right <= row.right + 1;
    return [...document.querySelectorAll('main .row')].flatMap((row) => {
      const frame = row.getBoundingClientRect();
      const range = document.createRange();
      return [...row.querySelectorAll('p, span, bdi')].filter((part) => {
        range.selectNodeContents(part);
        const clipped = part.closest('.clip, .vh') || part.querySelector('.clip');
        return !clipped && part.textContent.trim() && !inside(range.getBoundingClientRect(), frame);
      }).map((part) => part.textContent.trim());
    });
  });
  assert.deepEqual(spilling, [], `${page.url()}: these run out of their rows`);
}

/** On a phone nothing that one reads or taps at the head of a page touches the edge of the screen. */
export async function keepsGutters(page, least = 8) {
  const touching = await page.evaluate((least) => {
    const parts = [...document.querySelectorAll('main :is(h1, .btn, .back)')];
    const touches = ({ left, right, width }) => width > 1 && (left < least || right > innerWidth - least);
    return parts.filter((part) => touches(part.getBoundingClientRect())).map((part) => part.textContent.trim());
  }, least);
  assert.deepEqual(touching, [], `${page.url()}: these touch the edge`);
}

/**
 * Goes through the page with the Tab key: every stop is on screen, not covered, with a visible ring, and there is a way out.
 * @returns {Promise<string[]>} the stops in order, for tests of the reading order
 */
export async function tabThrough(page) {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    getSelection()?.removeAllRanges();
    scrollTo(0, 0);
  });
  const stops = [];
  for (;;) {
    assert.ok(stops.length < TABS_AT_MOST, `${page.url()}: no end after ${TABS_AT_MOST} tabs; last ${stops.slice(-3).join(', ')}`);
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(describeFocus);
    if (!stop || stop.again) break;
    assert.deepEqual(stop.faults, [], `${page.url()}: focus on ${stop.name}`);
    stops.push(stop.name);
  }
  await page.evaluate(() => delete globalThis.tabbed);
  assert.ok(stops.length > 0, `${page.url()}: nothing can be reached with the Tab key`);
  return stops;
}

// Runs in the page. A hidden radio or file field lends its ring and its place to its label.
function describeFocus() {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const text = element.getAttribute('aria-label') || element.textContent?.trim().slice(0, 40) || element.getAttribute('name') || element.id;
  const name = `${element.localName} "${text}"`;
  globalThis.tabbed ??= new Set();
  if (globalThis.tabbed.has(element)) return { name, again: true, faults: [] };
  globalThis.tabbed.add(element);

  const hasRing = (part) => {
    const style = getComputedStyle(part);
    return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
  };
  const isSeen = (part) => {
    const box = [...part.getClientRects()].find(({ width, height }) => width > 2 && height > 2);
    if (!box || getComputedStyle(part).visibility !== 'visible' || getComputedStyle(part).opacity === '0') return false;
    const points = [0.5, 0.15, 0.85].flatMap((x) => [0.5, 0.2, 0.8].map((y) => [box.left + box.width * x, box.top + box.height * y]));
    return points.some(([x, y]) => {
      const top = document.elementFromPoint(x, y);
      return top && (part.contains(top) || top.contains(part));
    });
  };
  const parts = [element, ...('labels' in element && element.labels ? element.labels : []), element.nextElementSibling].filter(Boolean);
  const faults = [];
  if (!parts.some((part) => hasRing(part))) faults.push('no visible ring');
  if (!parts.some((part) => isSeen(part))) faults.push('off screen or covered');
  return { name, again: false, faults };
}

/**
 * Loads a page with an empty cache and counts the bytes of the bodies as they came over the wire (compressed).
 * Pictures and the font of one script are not in the budget; an open stream has no size.
 * @returns {Promise<{bytes: number, rows: {path: string, kind: string, bytes: number}[]}>}
 */
export async function weigh(page, path) {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.setCacheDisabled', { cacheDisabled: true });
  const requests = [];
  const note = (request) => requests.push(request);
  page.on('requestfinished', note);
  await page.goto(path, { waitUntil: 'load' });
  page.off('requestfinished', note);
  await client.send('Network.setCacheDisabled', { cacheDisabled: false });
  await client.detach();
  const rows = [];
  for (const request of requests) {
    const kind = request.resourceType();
    if (['image', 'media', 'font'].includes(kind)) continue;
    rows.push({ path: new URL(request.url()).pathname, kind, bytes: (await request.sizes()).responseBodySize });
  }
  return { bytes: rows.reduce((sum, row) => sum + row.bytes, 0), rows };
}

/** A buyer's first page: at most 25 KB compressed, without pictures. */
export async function lightPage(page, path, limitBytes = 25 * 1024) {
  const { bytes, rows } = await weigh(page, path);
  const list = rows.map((row) => `${row.bytes} ${row.kind} ${row.path}`).join('\n  ');
  assert.ok(bytes <= limitBytes, `${path} weighs ${bytes} bytes, at most ${limitBytes}:\n  ${list}`);
  return bytes;
}
