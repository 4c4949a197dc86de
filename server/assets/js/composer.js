// @ts-check
// The chat composer: a message shows at once, keeps its client id until the server has it, and is never lost.
import { apply, toEnd } from './apply.js';
import { $, $$, backoff, byId, on, post, sleep, uuid7 } from './util.js';

const ATTEMPTS = 4;
const grows = CSS.supports('field-sizing', 'content');

/** A drawer of localStorage that is silent when storage is full or off. */
const drawer = (key) => ({
  get() { try { return localStorage.getItem(key) ?? ''; } catch { return ''; } },
  set(value) { try { value ? localStorage.setItem(key, value) : localStorage.removeItem(key); } catch { /* go on without */ } },
});
/** A bubble that is still ours to send carries a state. */
const bubbleOf = (item) => byId('m-' + item.cid);

class Composer {
  constructor(form) {
    this.form = form;
    this.text = $('textarea', form);
    const key = `${document.body.dataset.viewer}:${form.dataset.draft}`;
    this.draft = drawer('draft:' + key);
    this.kept = drawer('out:' + key);
    this.sending = false;
    /** What waits for the server, oldest first: {cid, text, fields}. @type {any[]} */
    this.out = JSON.parse(this.kept.get() || '[]');
    this.text.value ||= this.draft.get();
    this.grow();
    this.out.forEach((item) => this.show(item));
    this.pump();
  }

  grow() {
    if (grows) return;
    this.text.style.height = 'auto';
    this.text.style.height = this.text.scrollHeight + 'px';
  }

  typed(text = this.text.value) {
    this.text.value = text;
    this.draft.set(text);
    this.grow();
  }

  save() { this.kept.set(this.out.length ? JSON.stringify(this.out) : ''); }

  // A suggestion says its own words and leaves the draft alone.
  submit(button) {
    const said = button?.name === 'say' && button.value;
    const text = said || this.text.value.trim();
    const fields = [...new FormData(this.form)].filter(([n, v]) => typeof v === 'string' && !['csrf', 'cid', 'text'].includes(n));
    if (!text && !fields.some(([n]) => n === 'file_id')) return;
    const item = { cid: uuid7(), text, fields };
    this.out.push(item);
    this.save();
    if (!said) this.typed('');
    $$('.drop-item', this.form).forEach((e) => e.remove());
    $('.composer-err', this.form)?.replaceChildren();
    this.show(item);
    toEnd();
    this.pump();
  }

  /** The grey bubble. */
  show(item) {
    if (bubbleOf(item)) return;
    const bubble = $('template[data-pending]', this.form).content.firstElementChild.cloneNode(true);
    bubble.id = 'm-' + item.cid;
    for (const [name, value] of item.fields) if (name === 'audience') bubble.dataset.audience = value;
    $('.msg-text', bubble).textContent = item.text;
    $(this.form.dataset.log)?.append(bubble);
  }
  mark(state) {
    for (const item of this.out) {
      const bubble = bubbleOf(item);
      if (bubble?.dataset.state) bubble.dataset.state = state;
    }
  }

  /** Sends what waits, in order, one at a time; a lost answer is asked for again with the same client id. */
  async pump() {
    if (this.sending) return;
    this.sending = true;
    for (let tries = 0; this.out.length;) {
      if (!navigator.onLine) { this.mark('queued'); break; }
      this.mark('sending');
      if (await this.deliver(this.out[0]).catch(() => false)) {
        this.out.shift();
        this.save();
        tries = 0;
      } else if (++tries < ATTEMPTS) await sleep(backoff(tries));
      else { this.mark('failed'); break; }
    }
    this.sending = false;
  }

  /** True when the server has spoken, yes or no; false when it must be asked again. */
  async deliver(item) {
    if (bubbleOf(item) && !bubbleOf(item).dataset.state) return true; // the stream was faster
    const csrf = $('[name=csrf]', this.form).value;
    const { res, text, page } = await post(this.form, this.form.getAttribute('action'), [['csrf', csrf], ['cid', item.cid], ['text', item.text], ...item.fields]);
    if (res.redirected && page) {
      location.assign(res.url);
      if (res.url.includes('/chats/')) return true; // it was said there
    }
    if (page || res.status >= 500 || [408, 425, 429].includes(res.status)) return false;
    apply(text);
    const bubble = bubbleOf(item);
    if (!bubble?.dataset.state) return true;
    if (res.ok) return !bubble.removeAttribute('data-state');
    // Refused: the words go back to where they can be changed.
    bubble.remove();
    this.typed([item.text, this.text.value].filter(Boolean).join('\n'));
    return true;
  }
}

/** @type {WeakMap<any, Composer>} */
const composers = new WeakMap();
const of = (element) => composers.get(element.closest?.('form[data-composer]'));
const all = () => $$('form[data-composer]').map((form) => {
  if (!composers.has(form)) composers.set(form, new Composer(form));
  return of(form);
});
const pumpAll = () => all().forEach((composer) => composer.pump());

on('submit', (e) => {
  const composer = of(e.target);
  if (!composer || e.defaultPrevented) return;
  e.preventDefault();
  composer.submit(e.submitter);
});
on('input', (e) => e.target.name === 'text' && of(e.target)?.typed());
on('keydown', (e) => {
  const form = of(e.target)?.form;
  if (e.target.name !== 'text' || !form || e.key !== 'Enter' || e.isComposing || e.shiftKey) return;
  const sends = form.dataset.enter !== 'newline' && matchMedia('(pointer: fine)').matches;
  if (!sends && !e.ctrlKey && !e.metaKey) return;
  e.preventDefault();
  form.requestSubmit();
});
on('click', (e) => {
  if (e.target.closest('[data-retry]')) pumpAll();
  const ready = e.target.closest('[data-insert]');
  const composer = ready && of(ready);
  if (!composer) return;
  composer.text.focus();
  composer.text.setRangeText(ready.dataset.insert, composer.text.selectionStart, composer.text.selectionEnd, 'end');
  composer.typed();
});
addEventListener('online', pumpAll);
addEventListener('offline', () => all().forEach((composer) => composer.mark('queued')));
on('live:applied', all);
all();
toEnd();
