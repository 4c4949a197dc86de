// @ts-check
// What helps somebody who answers many: quick replies by a button or a slash, and a draft that the server keeps.
import { apply } from './apply.js';
import { $, ask, byId, on } from './util.js';

/** How long nobody types before a draft is kept, and before replies are looked for. */
const REST_MS = 1500;
const LOOK_MS = 150;

const dialog = () => byId('replies');
/** The composer of the open conversation. */
const form = () => $('form[data-begun]');

/** Shows the replies with these words. */
async function offer(words) {
  const url = new URL($('[data-replies]', form()).href);
  url.searchParams.set('find', words);
  const { res, text, page } = await ask(url);
  if (page || !res.ok) return location.assign(url);
  apply(text);
}

function open() {
  const find = $('[data-find]', dialog());
  find.value = '';
  dialog().showModal();
  find.focus();
  return offer('');
}

/** Puts a reply where the writer stands; it is sent when they send it. */
function put(chosen) {
  dialog().close();
  const area = $('textarea', form());
  area.setRangeText(chosen.dataset.text, area.selectionStart, area.selectionEnd, 'end');
  const used = $('[name=reply]', form());
  used.value = `${used.value} ${chosen.dataset.reply}`.trim();
  area.dispatchEvent(new Event('input', { bubbles: true }));
  area.focus();
}

let looking = 0;
let resting = 0;

function keep() {
  const to = form();
  if (!to) return;
  const body = new URLSearchParams([['csrf', $('[name=csrf]', to).value], ['text', $('textarea', to).value]]);
  ask(to.dataset.begun, { method: 'POST', body }).catch(() => {});
}

on('click', (e) => {
  if (e.target.closest('[data-replies]') && !(e.ctrlKey || e.metaKey || e.shiftKey)) {
    e.preventDefault();
    open();
  }
  const chosen = e.target.closest('#replies [data-reply]');
  if (!chosen) return;
  e.preventDefault();
  put(chosen);
});
on('keydown', (e) => {
  if (e.isComposing) return;
  if (e.key === '/' && e.target.matches('form[data-begun] textarea') && !e.target.value) {
    e.preventDefault();
    open();
  }
  if (!e.target.matches('[data-find]') || !dialog()?.open) return;
  const first = $('[data-reply]', dialog());
  if (e.key === 'Enter') {
    e.preventDefault();
    if (first) put(first);
  }
  if (e.key === 'ArrowDown') {
    e.preventDefault();
    first?.focus();
  }
});
on('input', (e) => {
  if (e.target.matches('#replies [data-find]')) {
    clearTimeout(looking);
    looking = setTimeout(() => offer(e.target.value), LOOK_MS);
  }
  if (!e.target.matches('form[data-begun] textarea')) return;
  clearTimeout(resting);
  resting = setTimeout(keep, REST_MS);
});
on('submit', (e) => {
  if (!e.target.matches('form[data-begun]')) return;
  // What was sent is no draft any more; the server knows that by itself.
  clearTimeout(resting);
  setTimeout(() => { $('[name=reply]', e.target).value = ''; });
});
