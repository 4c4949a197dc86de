// @ts-check
// <file-drop>: files go up at once, one after the other, with progress; the form then carries only their ids.
// Without script the input inside is a plain file field of the form.
import { apply } from './apply.js';
import { $, $$, backoff, on, sleep, uuid7 } from './util.js';

const ATTEMPTS = 3;
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
    this.input.addEventListener('change', () => {
      this.add([...(this.input.files ?? [])]);
      this.input.value = '';
    });
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
    const { maxBytes, maxFiles, tooBig, wrongType, tooMany } = this.dataset;
    for (const file of files) {
      const item = this.item(file);
      if ($$('.drop-item:not([data-state=failed])', this).length > Number(maxFiles ?? Infinity)) fail(item, tooMany);
      else if (file.size > Number(maxBytes ?? Infinity)) fail(item, tooBig);
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
  async send(file, item) {
    for (let tries = 0; tries < ATTEMPTS && item.isConnected; tries++) {
      const answer = await this.post(file, item);
      // Taken away while it went up: nobody wants the answer.
      if (!item.isConnected) return;
      if (answer && answer.status < 500) {
        if (answer.status < 400) return apply(answer.html);
        return fail(item, reason(answer.html) || this.dataset.failed);
      }
      await sleep(backoff(tries));
    }
    if (item.isConnected) fail(item, this.dataset.failed);
  }

  /** @returns {Promise<{status: number, html: string} | null>} */
  post(file, item) {
    const data = new FormData();
    data.append('csrf', $('[name=csrf]', this.form).value);
    data.append('cid', item.id.slice(2));
    data.append('file', file);
    const progress = $('progress', item);
    return new Promise((resolve) => {
      const xhr = new XMLHttpRequest();
      xhr.open('POST', this.dataset.action ?? '');
      xhr.setRequestHeader('x-live', '1');
      xhr.upload.onprogress = (e) => { if (progress && e.lengthComputable) progress.value = (100 * e.loaded) / e.total; };
      xhr.onload = () => resolve({ status: xhr.status, html: xhr.responseText });
      xhr.onerror = () => resolve(null);
      xhr.send(data);
    });
  }
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
