// The one import of a browser test:
//
//   const shop = useOmbud({ command: 'demo' });
//   test('a buyer asks', shop.scene(async ({ open }) => {
//     const buyer = await open({ name: 'buyer', lang: 'fa', viewport: 'phone' });
//     await buyer.go('/');
//     await axe(buyer.page);
//   }));
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { openBrowser, Visit } from './browser.mjs';
import { Server } from './server.mjs';

export { LOCALES, LOOKS, VIEWPORTS } from './browser.mjs';
export { axe, keepsGutters, keepsInside, lightPage, noOverflow, tabThrough, weigh } from './checks.mjs';
export { ombud, proof, Server } from './server.mjs';
export { until } from './until.mjs';
export { nothingCut, speaksOnly } from './words.mjs';

/**
 * One server and one browser for all tests of a file.
 * @param {Parameters<typeof Server.start>[0] & { start?: () => Promise<Server> }} [options]
 *   `start` replaces the usual way, for a test that first imports orders, say
 */
export function useOmbud(options = {}) {
  const shop = { /** @type {Server} */ server: null, browser: null, scene };
  before(async () => {
    shop.server = await (options.start ? options.start() : Server.start(options));
    shop.browser = await openBrowser();
  });
  after(async () => {
    await shop.browser?.close();
    await shop.server?.stop();
  });

  /**
   * A test with people in it. At its end every visit is closed and must have been without problems;
   * when it fails, each open page is kept as a picture.
   */
  function scene(play) {
    return async (t) => {
      const visits = [];
      const open = async (visitor) => {
        const visit = await Visit.open(shop.browser, shop.server.url, visitor);
        visits.push(visit);
        return visit;
      };
      let passed = false;
      try {
        await play({ open, server: shop.server, t });
        assert.deepEqual(visits.flatMap((visit) => visit.problems), [], 'problems seen by the browsers');
        passed = true;
      } finally {
        for (const visit of visits) {
          if (!passed) await visit.shot(`failed ${t.name} ${visit.name}`).catch(() => {});
          await visit.close();
        }
        if (!passed) t.diagnostic(`problems: ${visits.flatMap((visit) => visit.problems).join('\n') || 'none seen by the browsers'}`);
      }
    };
  }
  return shop;
}
