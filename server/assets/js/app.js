// @ts-check
// The one script of every page. It loads the other modules by what is on the page, and does the small things itself.
import './forms.js';
import { $, $$, byId, on } from './util.js';

/** @type {[string, () => Promise<unknown>][]} */
const PARTS = [
  ['[data-live^="/"]', () => import('./live.js')],
  ['[data-composer]', () => import('./composer.js')],
  ['rel-time', () => import('./time.js')],
  ['[data-key]', () => import('./keys.js')],
  ['[data-swap]', () => import('./desk.js')],
  ['[data-begun]', () => import('./write.js')],
];

function setUp() {
  for (const part of [...PARTS]) {
    if ($(part[0])) PARTS.splice(PARTS.indexOf(part), 1)[0][1]();
  }
  $$('[data-copy][hidden]').forEach((button) => { button.hidden = false; });
  $$('textarea[data-count]').forEach(count);
  $$('.toast[data-for]').forEach(leave);
}
function count(area) {
  const line = byId(area.dataset.count);
  const length = [...area.value].length;
  const missing = area.minLength - length;
  const left = Number(area.dataset.most) - length;
  const [words, amount] = missing > 0 ? [line.dataset.more, missing] : [line.dataset.left, left];
  line.textContent = words.replace('%s', amount.toLocaleString(document.documentElement.lang));
  line.toggleAttribute('data-over', left < 0);
}

/** A toast goes after its seconds, not while somebody points at it or stands in it. */
function leave(toast) {
  const timer = setInterval(() => {
    if (toast.matches(':hover, :focus-within')) return;
    clearInterval(timer);
    toast.remove();
  }, toast.dataset.for * 1000);
  delete toast.dataset.for;
}
async function copy(button) {
  await navigator.clipboard.writeText($('code', button.parentElement).textContent);
  const name = button.ariaLabel;
  button.ariaLabel = button.dataset.done;
  setTimeout(() => { button.ariaLabel = name; }, 2000);
}

on('click', (e) => {
  const dialog = byId(e.target.closest('[data-dialog]')?.dataset.dialog);
  if (dialog) {
    e.preventDefault();
    dialog.showModal();
  }
  const button = e.target.closest('[data-copy]');
  if (button) copy(button);
  for (const menu of $$('.menu[open]')) {
    if (!menu.contains(e.target) || e.target.closest('button.menu-item[type=button]')) menu.open = false;
  }
});
on('keydown', (e) => {
  const menu = e.key === 'Escape' && $('.menu[open]');
  if (!menu) return;
  menu.open = false;
  $('summary', menu).focus();
});
on('input', (e) => e.target.dataset.count && count(e.target));
// Uploading is fetched when somebody comes near it.
for (const type of ['focusin', 'dragover', 'pointerover', 'change']) {
  on(type, (e) => $('file-drop', e.target.closest?.('form') ?? document.createElement('p')) && import('./upload.js'));
}
on('live:applied', setUp);
setUp();
