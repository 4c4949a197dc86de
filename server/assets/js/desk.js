// @ts-check
// Switching panes without a page load: links marked data-swap. They stay plain links for everything else.
import { apply } from './apply.js';
import { $$, ask, byId, on } from './util.js';

/** Only the newest switch counts when somebody walks fast. */
let newest = 0;

/** Whether the panes now show the address. */
async function show(url) {
  const turn = ++newest;
  const { res, text, page } = await ask(url);
  if (turn !== newest) return false;
  if (page || !res.ok || res.redirected) return void location.assign(url);
  apply(text, document.body);
  document.body.dataset.pane = byId('thread')?.dataset.pane ?? 'thread';
  for (const link of $$('.row-a')) link.ariaCurrent = link.href === url ? 'true' : null;
  return true;
}

on('click', (e) => {
  const link = e.target.closest('a[data-swap]');
  if (!link || e.defaultPrevented || e.button || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey) return;
  e.preventDefault();
  show(link.href).then((done) => done && history.pushState(null, '', link.href), () => location.assign(link.href));
});
addEventListener('popstate', () => show(location.href).catch(() => location.reload()));
