// @ts-check
// <file-drop>: files go up at once, one after the other, piece by piece with progress; after a cut each goes on where it
// stopped. The form then carries only their ids. Without script the input inside is a plain file field of the form.
import { apply } from './apply.js';
import { $, $$, backoff, on, sleep, uuid7 } from './util.js';

const PIECE = 256 * 1024;
/** In vain, one after the other: about two minutes. */
const ATTEMPTS = 9;
function accepted(file, accept) {
  const rules = accept.split(',').map((s) => s.trim().toLowerCase()).filter(Boolean);
  return !rules.length || rules.some((r) => (r.startsWith('.') ? file.name.toLowerCase().endsWith(r) : r.endsWith('/*') ? file.type.startsWith(r.slice(0, -1)) : file.type === r));
}

class FileDrop extends HTMLElement {
  /** Settles when nothing is on its way up. */
  done = Promise.resolve();
  pending = 0;
  ready = false;

  connectedCallback() {
    if (this.ready) return;
    this.ready = true;
    const chosen = () => {
      this.add([...(this.input.files ?? [])]);
      this.input.value = '';
    };
    this.input.addEventListener('change', chosen);
    // Somebody was faster than this script.
    if (this.input.files?.length) chosen();
    const over = (e) => {
      if (!e.dataTransfer?.types.includes('Files')) return;
      e.preventDefault();
      this.toggleAttribute('data-over', e.type === 'dragover');
    };
    this.addEventListener('dragover', over);
    this.addEventListener('dragleave', over);
    this.addEventListener('drop', (e) => {
      over(e);
      this.add([...(e.dataTransfer?.files ?? [])]);
    });
    this.form?.addEventListener('paste', (e) => {
      const files = [...(e.clipboardData?.files ?? [])];
      if (files.length) { e.preventDefault(); this.add(files); }
    });
  }

  get input() { return $('input[type=file]', this); }
  get list() { return $('.drop-list', this); }
  get form() { return this.closest('form'); }
  add(files) {
    const { maxFiles, wrongType, tooMany } = this.dataset;
    for (const file of files) {
      const item = this.item(file);
      if ($$('.drop-item:not([data-state=failed])', this).length > Number(maxFiles ?? Infinity)) fail(item, tooMany);
      else if (!accepted(file, this.input.accept)) fail(item, wrongType);
      else {
        this.pending++;
        this.done = this.done.then(() => this.send(file, item)).then(() => { this.pending--; });
      }
    }
  }

  /** The row of a file, from the server's template. */
  item(file) {
    const item = $('template[data-item]', this).content.firstElementChild.cloneNode(true);
    item.id = `u-${uuid7()}`;
    item.dataset.state = 'sending';
    $('.drop-name', item).textContent = file.name;
    this.list.append(item);
    return item;
  }

  /** Announces the file, then sends piece after piece from where the server says. */
  async send(file, item) {
    const sha256 = await digest(file);
    const announced = new URLSearchParams({ cid: item.id.slice(2), name: file.name, media: file.type, bytes: file.size, sha256 });
    let place, offset = 0;
    for (let tries = 0; tries < ATTEMPTS && item.isConnected; ) {
      const answer = place
        ? await this.ask('PUT', `${place}?offset=${offset}`, file.slice(offset, offset + PIECE), (n) => progress(item, (offset + n) / file.size))
        : await this.ask('POST', this.dataset.action, announced);
      // Taken away while it went up: nobody wants the answer.
      if (!item.isConnected) return;
      const { status = 0, responseText = '' } = answer ?? {};
      const at = answer?.getResponseHeader('upload-offset');
      if (status >= 200 && status < 300) {
        tries = 0;
        if (responseText) {
          apply(responseText);
          // A file that was on its way before has the row of then.
          return item.remove();
        }
        place = answer.getResponseHeader('location');
        offset = Number(at);
        progress(item, offset / file.size);
        continue;
      }
      // From elsewhere: the server says from where. Gone: it begins anew. Too fast: in a moment. The rest from 400 on is final.
      if (status === 409 && at) offset = Number(at);
      else if (status === 404 && place) place = undefined;
      else if (status >= 400 && status < 500 && !(status === 429 && place)) return fail(item, reason(responseText) || this.dataset.failed);
      await Promise.race([sleep(backoff(tries++)), new Promise((back) => addEventListener('online', back, { once: true }))]);
    }
    if (item.isConnected) fail(item, this.dataset.failed);
  }

  /** @returns {Promise<XMLHttpRequest | null>} null when the line is cut. @param {(bytes: number) => void} [sent] */
  ask(method, url, body, sent) {
    return new Promise((resolve) => {
      const xhr = new XMLHttpRequest();
      xhr.open(method, url);
      xhr.timeout = 120_000;
      xhr.setRequestHeader('x-live', '1');
      xhr.setRequestHeader('x-csrf', $('[name=csrf]', this.form).value);
      xhr.upload.onprogress = (e) => sent?.(e.loaded);
      xhr.onload = () => resolve(xhr);
      xhr.onerror = xhr.ontimeout = () => resolve(null);
      xhr.send(body);
    });
  }
}

/** The file's SHA-256, so that it surely is the same one after a cut; nothing where the browser computes none (no https). */
async function digest(file) {
  try {
    const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
    return [...bytes].map((b) => b.toString(16).padStart(2, '0')).join('');
  } catch {
    return '';
  }
}
function progress(item, part) {
  const bar = $('progress', item);
  if (bar) bar.value = 100 * part;
}
/** What the server says is wrong, from its fragment. */
function reason(html) {
  const said = document.createElement('template');
  said.innerHTML = html;
  return said.content.querySelector('[role=alert]')?.textContent.trim();
}
function fail(item, words) {
  item.dataset.state = 'failed';
  const info = document.createElement('span');
  info.className = 'drop-info';
  info.role = 'alert';
  info.textContent = words ?? '';
  $('progress', item)?.replaceWith(info);
}

on('click', (e) => {
  const button = e.target.closest('[data-drop-remove]');
  const drop = button?.closest('file-drop');
  if (!drop) return;
  button.closest('.drop-item').remove();
  drop.input.focus();
});

// A form waits for its files, then goes the way it would have gone.
on('submit', (e) => {
  const busy = $$('file-drop', e.target).filter((drop) => drop.pending);
  if (!busy.length) return;
  e.preventDefault();
  e.stopImmediatePropagation();
  Promise.all(busy.map((drop) => drop.done)).then(() => e.target.requestSubmit(e.submitter));
}, true);

customElements.define('file-drop', FileDrop);
