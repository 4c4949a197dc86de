// @ts-check
// data-key="a" on a control is the whole declaration. Keys are matched by their place on the keyboard where the layout
// types other letters than Latin ones. Off by data-keys="off" on the body (WCAG 2.1.4).
import { $, $$, byId, on } from './util.js';

/** The Latin sign of a key, whatever the layout. */
function sign(e) {
  if (/^[!-~]$/.test(e.key)) return e.key.toLowerCase();
  if (e.code === 'Slash') return e.shiftKey ? '?' : '/';
  return /^(?:Key|Digit)(.)$/.exec(e.code)?.[1].toLowerCase();
}

const seen = (e) => e.checkVisibility?.() ?? true;
const typing = (e) => e.matches('input:not([type=radio], [type=checkbox]), textarea, select');

/** Moves the focus in the list. */
function walk(step) {
  const links = $$('[data-list-nav] a.row-a');
  const at = links.indexOf(document.activeElement);
  const from = at < 0 ? links.findIndex((a) => a.ariaCurrent) : at;
  links[Math.max(0, Math.min(links.length - 1, from + step))]?.focus();
}

/** Writes the controls with keys into the dialog. */
function list(dialog) {
  const rows = $$('[data-key]').filter((e) => seen(e) && !dialog.contains(e)).map((e) => {
    const [row, dt, dd, kbd] = ['div', 'dt', 'dd', 'kbd'].map((name) => document.createElement(name));
    const copy = e.cloneNode(true);
    $$('kbd', copy).forEach((k) => k.remove());
    dt.textContent = e.dataset.keyLabel ?? e.ariaLabel ?? copy.textContent.trim();
    kbd.textContent = e.dataset.key;
    dd.append(kbd);
    row.append(dt, dd);
    return row;
  });
  $('dl', dialog).replaceChildren(...rows);
}

on('keydown', (e) => {
  if (e.defaultPrevented || e.isComposing || e.ctrlKey || e.metaKey || e.altKey || typing(e.target)) return;
  if (document.body.dataset.keys === 'off' || $('dialog[open]')) return;
  const key = sign(e);
  const control = key && $$(`[data-key="${CSS.escape(key)}"]`).find(seen);
  const step = { j: 1, k: -1 }[key] ?? (document.activeElement?.matches('.row-a') && { ArrowDown: 1, ArrowUp: -1 }[e.key]);
  if (control) typing(control) ? control.focus() : control.click();
  else if (step && $('[data-list-nav]')) walk(step);
  else return;
  e.preventDefault();
});

// app.js opens the dialog; its list is written just before.
on('click', (e) => e.target.closest('[data-dialog=keys]') && list(byId('keys')), true);
