// @ts-check
// One stream for all tabs of a person, since a browser opens only six connections to a host. The tab that holds the
// lock reads it and tells the others; when that tab goes or sleeps, another takes over from the same position.
import { apply } from './apply.js';
import { ask, backoff, byId, on } from './util.js';

const { live = '', after = '', viewer } = document.body.dataset;
const name = `live:${viewer}:${live}`;
/** @type {any} */ const locks = 'BroadcastChannel' in window && navigator.locks;

let position = after, leading = !locks, tries = 0;
let source, channel, life, retry, doubt, word;

const address = (more = '') => `${live}${live.includes('?') ? '&' : '?'}after=${encodeURIComponent(position)}${more}`;

function take({ id, type, data }) {
  if (id) position = id;
  if (type === 'reload') setTimeout(refetch, Math.random() * 1000);
  else if (data) apply(data);
}

/** The gap was too old for the log: the page's fragments as a whole. */
function refetch() {
  ask(location.href).then(({ res, text, page }) => (page ? location.reload() : res.ok && apply(text)), () => setTimeout(refetch, backoff(4)));
}

/** A hiccup under two seconds is not worth a word. */
function show(state) {
  if (leading) channel?.postMessage({ state });
  clearTimeout(word);
  word = setTimeout(() => {
    const net = byId('net');
    if (!net || net.dataset.state === state) return;
    net.dataset.state = state;
    net.textContent = net.dataset[state];
  }, state === 'wait' ? 2000 : 0);
}

function open() {
  close();
  source = new EventSource(address());
  source.onopen = () => { tries = 0; show('live'); };
  source.onmessage = pass;
  source.addEventListener('reload', pass);
  source.onerror = () => {
    close();
    show(navigator.onLine ? 'wait' : 'off');
    retry = setTimeout(open, backoff(tries++));
  };
}

function pass({ lastEventId: id, type, data }) {
  channel?.postMessage({ event: { id, type, data } });
  take({ id, type, data });
}

function close() {
  clearTimeout(retry);
  source?.close();
  source = undefined;
}

/** What a new tab missed between its rendering and now. */
async function fillGap() {
  const { res, text } = await ask(address('&once=1'));
  if (!res.ok) return;
  for (const block of text.split(/\r?\n\r?\n/)) {
    const line = (key) => [...block.matchAll(new RegExp(`^${key}: ?(.*)$`, 'gm'))].map((m) => m[1]).join('\n');
    take({ id: line('id'), type: line('event'), data: line('data') });
  }
}

/** Holds the lock, and with it the stream, until the page is left. */
function lead() {
  leading = true;
  open();
  return new Promise((done) => life.signal.addEventListener('abort', () => done(true)));
}

async function start() {
  life = new AbortController();
  const { signal } = life;
  if (!locks) return open();
  channel = new BroadcastChannel(name);
  channel.onmessage = ({ data: { ping, state, event } }) => {
    if (leading) return ping && show(source?.readyState ? 'live' : 'wait');
    clearTimeout(doubt);
    if (state) show(state);
    if (event) take(event);
  };
  if (await lock({ ifAvailable: true }) || signal.aborted) return;
  fillGap().catch(() => {});
  probe();
  lock({ signal });
}

async function lock(how) {
  const mine = life;
  try {
    return await locks.request(name, how, (held) => held && lead());
  } catch {
    // The page is being left, or another tab took the lock because this one slept.
    if (mine !== life || mine.signal.aborted) return;
    stop();
    start();
  }
}

/** A leader that is asleep must not silence the others: no word from it in three seconds, and its lock is taken. */
function probe() {
  if (leading || document.hidden) return;
  channel?.postMessage({ ping: 1 });
  clearTimeout(doubt);
  doubt = setTimeout(() => leading || lock({ steal: true }), 3000);
}

function stop() {
  life.abort();
  leading = !locks;
  clearTimeout(doubt);
  close();
  channel?.close();
}

addEventListener('online', () => { if (leading) { tries = 0; open(); } });
addEventListener('offline', () => show('off'));
addEventListener('pagehide', stop);
addEventListener('pageshow', (e) => { if (e.persisted) start(); });
on('visibilitychange', () => (leading ? document.hidden || source?.readyState === 1 || open() : probe()));
setInterval(probe, 20_000);
start();
