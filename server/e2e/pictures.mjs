// The pictures of the README, taken of the demo: `node server/e2e/pictures.mjs` after a release build.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser, Visit } from './lib/browser.mjs';
import { Server } from './lib/server.mjs';
import { become } from './people.mjs';

const FOLDER = join(import.meta.dirname, '../../docs/pictures');
const first = (selector) => (page) => page.locator(selector).first().getAttribute('href');
const PICTURES = [
  { name: 'buyer-chat', as: 'buyer-en', viewport: 'phone', way: ['/chats', first('a[href^="/chats/C"]')] },
  { name: 'case', as: 'buyer-en', viewport: 'phone', way: ['/chats', first('a[href^="/cases/D"]')] },
  { name: 'desk', as: 'agent', viewport: 'desktop', way: ['/desk?q=queue', first('a.row-a')] },
  { name: 'room', as: 'mediator', viewport: 'desktop', way: ['/room', first('a.row-a')] },
];

mkdirSync(FOLDER, { recursive: true });
const server = await Server.start({ command: 'demo' });
const browser = await openBrowser();
try {
  for (const { name, as, viewport, way } of PICTURES) {
    const visit = await Visit.open(browser, server.url, { name: as, lang: 'en', viewport });
    await become(visit, as);
    for (const step of way) await visit.go(typeof step === 'string' ? step : await step(visit.page));
    // Painted once, whatever the machine is busy with.
    await visit.page.locator('.msg, .deadline').first().waitFor();
    await visit.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await visit.page.screenshot({ path: join(FOLDER, `${name}.png`) });
    await visit.close();
  }
} finally {
  await browser.close();
  await server.stop();
}
