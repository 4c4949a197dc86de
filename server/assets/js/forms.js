// @ts-check
// Forms marked data-live are sent without leaving the page; no POST form can be sent twice by a double press.
import { apply } from './apply.js';
import { $, $$, byId, on, post, uuid7 } from './util.js';

on('submit', (e) => {
  const { target: form, submitter: button } = e;
  const how = button?.getAttribute('formmethod') ?? form.getAttribute('method');
  if (how !== 'post' || e.defaultPrevented || form.matches('[data-composer]')) return;
  const again = form.ariaBusy;
  form.ariaBusy = 'true';
  if (again || 'live' in form.dataset) e.preventDefault();
  if (again || !('live' in form.dataset)) return;
  failed(form, false);
  send(form, button).catch(() => false).then((done) => settle(form, done));
});
addEventListener('pageshow', () => $$('form[aria-busy]').forEach((form) => { form.ariaBusy = null; }));
const failed = (form, show) => $('.form-failed', form)?.toggleAttribute('hidden', !show);

/** Whether the server answered in a way that the page now shows. */
async function send(form, button) {
  const url = button?.getAttribute('formaction') ?? form.getAttribute('action') ?? location.href;
  const { res, text, page } = await post(form, url, new FormData(form, button));
  if (res.redirected && (page || res.url !== location.href.split('#')[0])) location.assign(res.url);
  else if (page || res.status >= 500) return false;
  else apply(text, form);
  if (!res.ok) $('.errors')?.focus();
  return true;
}
function settle(form, done) {
  form.ariaBusy = null;
  if (!done) return failed(form, true);
  // A form that stays on the page speaks of a new act next time.
  const cid = $('input[name=cid]', form);
  if (cid) cid.value = uuid7();
  form.closest('dialog')?.close();
  form.closest('.menu')?.removeAttribute('open');
}

// A link of the error summary leads to its field, and the focus with it.
on('click', (e) => {
  const field = byId(e.target.closest('.errors a')?.hash.slice(1));
  if (!field) return;
  e.preventDefault();
  field.closest('.field')?.scrollIntoView();
  field.focus({ preventScroll: true });
});
