// @ts-check
// What several modules need. Elements and events are untyped here on purpose: short code is a light page.

/** @param {any} [root] @returns {any} */
const $ = (css, root = document) => root.querySelector(css);
/** @param {any} [root] @returns {any[]} */
const $$ = (css, root = document) => [...root.querySelectorAll(css)];
/** @returns {any} */
const byId = (id) => document.getElementById(id);
/** @param {(e: any) => void} act */
const on = (type, act, capture = false) => document.addEventListener(type, act, capture);

/** A UUIDv7, also without a secure context. */
function uuid7() {
  const ms = Date.now().toString(16).padStart(12, '0');
  const r = Array.from(crypto.getRandomValues(new Uint8Array(10)), (b) => b.toString(16).padStart(2, '0')).join('');
  return `${ms.slice(0, 8)}-${ms.slice(8)}-7${r.slice(0, 3)}-${'89ab'[parseInt(r[3], 16) % 4]}${r.slice(4, 7)}-${r.slice(7, 19)}`;
}

/** Asks for fragments; `page` says that a whole page came instead. @param {RequestInit} [init] */
async function ask(url, init) {
  const res = await fetch(url, { ...init, headers: { 'x-live': '1' }, signal: AbortSignal.timeout(30_000) });
  const text = await res.text();
  return { res, text, page: /^\s*<!doctype/i.test(text) };
}

/** Posts pairs in the encoding of the form. @param {Iterable<[string, any]>} pairs */
function post(form, url, pairs) {
  const body = form.enctype.startsWith('multipart') ? new FormData() : new URLSearchParams();
  for (const [name, value] of pairs) body.append(name, value);
  return ask(url, { method: 'POST', body });
}

/** Half a second, doubling to thirty, ±30 % so that not all come back at once. */
const backoff = (tries) => Math.min(500 * 2 ** tries, 30_000) * (0.7 + Math.random() * 0.6);
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

export { $, $$, ask, backoff, byId, on, post, sleep, uuid7 };
