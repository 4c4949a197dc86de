// Chromium, and people in it: each with an own context, language, colour scheme and size of screen.
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ROOT } from './server.mjs';

const RESULTS = join(ROOT, 'e2e-results');
/** How long a step may take; two cores that also import a shop's year of orders need some of it. */
const LIMIT_MS = 30_000;

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export const VIEWPORTS = {
  phone: { width: 360, height: 740 },
  desktop: { width: 1440, height: 900 },
};

export const LOCALES = { ar: 'ar-EG', en: 'en-GB', es: 'es-MX', fa: 'fa-IR', id: 'id-ID', pt: 'pt-BR', ru: 'ru-RU', zh: 'zh-CN' };

/** The looks in which every page has to be free of findings: {light, dark} × {en, fa} × {phone, desktop}. */
export const LOOKS = ['light', 'dark'].flatMap((scheme) =>
  ['en', 'fa'].flatMap((lang) => Object.keys(VIEWPORTS).map((viewport) => ({ scheme, lang, viewport }))),
);

/** A fresh profile each time; playwright makes it and removes it. */
export function openBrowser() {
  const executablePath = process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((file) => existsSync(file));
  if (!executablePath) throw new Error('no Chromium: install it, or set CHROMIUM to the path of its program');
  return chromium.launch({ executablePath, args: ARGS });
}

/** One person at one screen. Everything that a browser complains about is kept as a problem. */
export class Visit {
  /** @type {import('playwright-core').BrowserContext} */ context;
  /** @type {import('playwright-core').Page} */ page;
  problems = [];
  #origin;
  #allowed = [];

  /**
   * @param {import('playwright-core').Browser} browser
   * @param {string} origin the only host that pages may speak to
   * @param {object} [options]
   * @param {string} [options.name] stands in messages and names of pictures
   * @param {keyof typeof LOCALES} [options.lang]
   * @param {boolean} [options.js]
   * @param {'light'|'dark'} [options.scheme]
   * @param {'phone'|'desktop'|{width: number, height: number}} [options.viewport]
   * @param {string} [options.zone] the browser's time zone
   */
  static async open(browser, origin, { name = 'visitor', lang = 'en', js = true, scheme = 'light', viewport = 'phone', zone = 'Europe/Lisbon' } = {}) {
    const visit = new Visit();
    visit.name = name;
    visit.#origin = origin;
    visit.context = await browser.newContext({
      baseURL: origin,
      locale: LOCALES[lang],
      javaScriptEnabled: js,
      colorScheme: scheme,
      timezoneId: zone,
      viewport: typeof viewport === 'string' ? VIEWPORTS[viewport] : viewport,
      // Motion is for people; pictures and checks want the end of it.
      reducedMotion: 'reduce',
    });
    visit.context.setDefaultTimeout(LIMIT_MS);
    await visit.context.route(
      (url) => /^https?:$/.test(url.protocol) && url.origin !== origin,
      (route) => {
        visit.#problem(`request to another host: ${route.request().url()}`);
        return route.abort();
      },
    );
    visit.context.on('page', (page) => visit.#watch(page));
    visit.page = await visit.context.newPage();
    return visit;
  }

  /** A complaint that this test provokes on purpose, such as the 404 of a foreign order. */
  allow(pattern) {
    this.#allowed.push(pattern);
  }

  go(path) {
    return this.page.goto(path);
  }

  /** A picture of the whole page in e2e-results. */
  async shot(name, { whole = true } = {}) {
    await mkdir(RESULTS, { recursive: true });
    const path = join(RESULTS, `${name.replace(/[^\w-]+/g, '-')}.png`);
    await this.page.screenshot({ path, fullPage: whole });
    return path;
  }

  async close() {
    await this.context.close();
  }

  #watch(page) {
    // Content that the policy stops comes as a console error too.
    page.on('console', (message) => {
      if (message.type() === 'error') this.#problem(`console: ${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => this.#problem(`script: ${error.stack ?? error}`));
    page.on('response', (response) => {
      if (response.status() >= 500) this.#problem(`${response.status()} from ${response.url()}`);
    });
  }

  #problem(text) {
    if (!this.#allowed.some((pattern) => text.match(pattern))) this.problems.push(`${this.name}: ${text}`);
  }
}
