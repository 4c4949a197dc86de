// @ts-check
// Puts the server's fragments into the page: answers to forms, pane switches and live events all pass here.
import { $, $$, byId, on } from './util.js';

/** Newest fragments that came while somebody was at work in their place. */
const waiting = new Map();

/** `form` is the one whose answer this is; it is replaced though it has the focus. @param {any} [form] */
function apply(html, form) {
  const template = document.createElement('template');
  template.innerHTML = html;
  const log = $('[data-stick]');
  const last = log && $('.msgs', log)?.lastElementChild;
  const end = log && atEnd(log);
  for (const fresh of [...template.content.children]) put(fresh, form);
  const now = $('[data-stick]');
  if (end || now !== log) toEnd();
  else if (now && $('.msgs', now)?.lastElementChild !== last) offer(true);
  document.dispatchEvent(new Event('live:applied'));
}
/** @param {any} [form] */
function put(fresh, form) {
  const { title, to, at, move, remove } = fresh.dataset;
  const old = byId(fresh.id);
  if (title) document.title = title;
  if (old && inUse(old, form)) return waiting.set(fresh.id, fresh);
  waiting.delete(fresh.id);
  if (remove !== undefined) return old?.remove();
  if (old?.role === 'status') return say(old, fresh.textContent);
  const list = to && byId(to.slice(1));
  if (old && (move === undefined || !list)) return carry(old, fresh, () => old.replaceWith(fresh));
  if (!list) return;
  const insert = () => (at === 'start' ? list.prepend(fresh) : list.append(fresh));
  if (old) return carry(old, fresh, () => { old.remove(); insert(); });
  fresh.classList.add('enter');
  insert();
}

/** A field being typed in, an open menu or dialog must not be pulled away. */
function inUse(old, form) {
  if (form && (old.contains(form) || form.contains(old))) return false;
  const at = document.activeElement;
  return (old.contains(at) && at?.matches('input, textarea, select') && !at.closest('[data-keep]')) || $('.menu[open], dialog[open]', old) || old.matches('dialog[open]');
}

/** Replaces, keeping what is the reader's: kept parts, focus, selected row, open details. */
function carry(old, fresh, swap) {
  if (old.matches('[data-keep]')) return;
  /** @type {any} */
  const at = document.activeElement;
  const focused = old.contains(at);
  const { selectionStart, selectionEnd } = at;
  for (const mine of $$('[data-keep], details[open]', old)) {
    const slot = mine.id && $('#' + CSS.escape(mine.id), fresh);
    if (!slot) continue;
    if ('keep' in mine.dataset) slot.replaceWith(mine);
    else slot.open = true;
  }
  if ($('.row-a[aria-current]', old) && old.matches('.row')) $('a', fresh).setAttribute('aria-current', 'true');
  swap();
  if (!focused) return;
  const key = (e) => [e.tagName, ...['id', 'name', 'value', 'href'].map((n) => e.getAttribute(n))].join();
  const next = at.isConnected ? at : $$('a, button, input, textarea, select, summary', fresh).find((e) => key(e) === key(at));
  next?.focus({ preventScroll: true });
  if (next === at && selectionEnd) at.setSelectionRange(selectionStart, selectionEnd);
}

/** What is spoken changes its text only, at most every five seconds. */
const spoken = new Map();
function say(line, text) {
  if (!spoken.has(line)) {
    line.textContent = text;
    setTimeout(() => { line.textContent = spoken.get(line); spoken.delete(line); }, 5000);
  }
  spoken.set(line, text);
}

/** A pane scrolls its log; on a phone the page scrolls. */
const scroller = (log) => (getComputedStyle(log).overflowY === 'auto' ? log : document.scrollingElement);
const atEnd = (log, s = scroller(log)) => s.scrollHeight - s.scrollTop - s.clientHeight < 120;
/** The button "New messages". */
const offer = (show) => $('[data-jump]')?.toggleAttribute('hidden', !show);

function toEnd() {
  const log = $('[data-stick]');
  if (!log) return;
  scroller(log).scrollTop = 1e9;
  offer(false);
}

on('scroll', () => {
  const log = $('[data-stick]');
  if (log && atEnd(log)) offer(false);
}, true);
on('click', (e) => e.target.closest('[data-jump]') && toEnd());

// What waited goes in once its place is free.
for (const type of ['focusout', 'toggle', 'close']) on(type, () => setTimeout(() => waiting.forEach((fresh) => put(fresh))), true);

export { apply, toEnd };
