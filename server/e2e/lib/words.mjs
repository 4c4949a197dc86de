// What must hold of the words on a page in every language: nothing cut off, nothing over something else, and no word of
// another language outside of what people wrote.
import assert from 'node:assert/strict';

/** What people wrote, names, codes and keys, which no language translates. */
const OWN = '[dir="auto"], bdi, kbd, .avatar, .code-no, blockquote, script, style, template, textarea, code, pre, [lang]:not(html)';
/** Names that every language writes in Latin letters. */
const NAMES = /^(?:Ombud|Maravela|Parvanik|Jade|Harbor|Goods|WebP|WebM|Webhooks?|Standard|Kappa|WhatsApp|Telegram|token_secret|consumidor\.gov\.br)$/;
/** Words in Latin letters; a word of capitals and digits alone is a code, a unit or a currency. */
const LATIN = /[A-Za-z][\w.-]*/g;
const ADDRESS = /https?:\/\/\S+|\b[A-Z]\w+\/[A-Z]\w+/g;
/** Small words of English that neither Spanish, Portuguese nor Indonesian has. */
const ENGLISH = /(?<!\p{L})(?:the|and|of|to|is|are|was|with|your|you|this|that|not|have|from|by|be|it|we|they|on|at|in|or|an|what|when|until|has|been|will|can)(?!\p{L})/giu;

/** Fails on words of another language outside of what people wrote. */
export async function speaksOnly(page, lang) {
  const { texts, written } = await page.evaluate((own) => {
    const [texts, written] = [[document.title], []];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.textContent.trim()) (node.parentElement.closest(own) ? written : texts).push(node.textContent.trim());
    }
    // What an attribute says was often written by people, and then stands on the page too.
    for (const element of document.querySelectorAll('[aria-label], [placeholder]')) {
      if (!element.closest(own)) texts.push(element.getAttribute('aria-label') ?? element.getAttribute('placeholder'));
    }
    return { texts, written: written.join(' ') };
  }, OWN);
  const people = new Set(written.match(LATIN) ?? []);
  const foreign = texts.flatMap((text) => {
    let words = text.replace(ADDRESS, ' ');
    // Values stand isolated in texts: names, numbers of cases, what people wrote.
    for (let before = ''; before !== words; ) [before, words] = [words, words.replace(/\u2068[^\u2068\u2069]*\u2069/g, ' ')];
    const known = (word) => !/[a-z]/.test(word) || NAMES.test(word.replace(/[.-]+$/, ''));
    const found = ['ar', 'fa', 'ru', 'zh'].includes(lang) ? words.match(LATIN)?.filter((word) => word.length > 1 && !known(word)) : words.match(ENGLISH);
    const strange = found?.filter((word) => !people.has(word)) ?? [];
    return strange.length ? [`${strange.join(', ')}: ${words.trim().slice(0, 120)}`] : [];
  });
  assert.deepEqual(lang === 'en' ? [] : foreign, [], `${page.url()} in ${lang} holds foreign words`);
}

/** Fails on text that is cut off, runs out of its button or lies on other text. What ends in an ellipsis is meant to. */
export async function nothingCut(page, lang) {
  const faults = await page.evaluate(() => {
    const meant = '.clip, .vh, .vh *, svg *, [popover]:not(:popover-open) *, dialog:not([open]) *, details:not([open]) > :not(summary), details:not([open]) > :not(summary) *';
    const floats = (element) => {
      for (let at = element; at && at !== document.body; at = at.parentElement) if (['fixed', 'sticky', 'absolute'].includes(getComputedStyle(at).position)) return true;
      return false;
    };
    // What is scrolled out of its pane lies nowhere.
    const shown = (box, element) => {
      for (let at = element; at && at !== document.body; at = at.parentElement) {
        if (!/auto|scroll/.test(getComputedStyle(at).overflow)) continue;
        const pane = at.getBoundingClientRect();
        if (box.bottom <= pane.top || box.top >= pane.bottom || box.right <= pane.left || box.left >= pane.right) return false;
      }
      return true;
    };
    const found = [];
    const boxes = [];
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent.trim();
      const element = node.parentElement;
      if (!text || element.closest(meant) || element.closest('option, select, script, style, template, noscript')) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true })) continue;
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) if (box.width > 1 && box.height > 1 && shown(box, element)) boxes.push({ box, element, text, apart: floats(element) });
      const holder = element.closest('.btn, .chip, .tab, button, th, td, label, legend, h1, h2, h3, dt, .nav a');
      if (holder) {
        const [inner, outer] = [range.getBoundingClientRect(), holder.getBoundingClientRect()];
        if (inner.left < outer.left - 1.5 || inner.right > outer.right + 1.5) found.push(`runs out of its ${holder.localName}.${holder.className}: ${text}`);
      }
      for (let at = element; at && at !== document.body; at = at.parentElement) {
        const style = getComputedStyle(at);
        const cutsX = ['hidden', 'clip'].includes(style.overflowX) && at.scrollWidth > at.clientWidth + 1;
        const cutsY = ['hidden', 'clip'].includes(style.overflowY) && at.scrollHeight > at.clientHeight + 2;
        if ((cutsX || cutsY) && at.clientWidth > 1 && style.textOverflow !== 'ellipsis' && style.webkitLineClamp === 'none') found.push(`cut by ${at.localName}.${at.className}: ${text}`);
      }
    }
    for (let i = 0; i < boxes.length; i += 1) {
      for (let j = i + 1; j < boxes.length; j += 1) {
        const [a, b] = [boxes[i], boxes[j]];
        if (a.element === b.element || a.apart || b.apart) continue;
        const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        // Lines of tall scripts reach into each other by less than half of what one sees.
        if (wide > 2 && high > Math.min(a.box.height, b.box.height) / 2) found.push(`over each other: “${a.text}” and “${b.text}”`);
      }
    }
    return [...new Set(found.map((fault) => fault.slice(0, 160)))].slice(0, 8);
  });
  assert.deepEqual(faults, [], `${page.url()} in ${lang}`);
}
