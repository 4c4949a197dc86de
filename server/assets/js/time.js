// @ts-check
// <rel-time> around a <time>: "3 minutes ago", or with data-left how much is left, in words of the server (%s is the
// amount). The absolute text stays as the title.
import { $, $$ } from './util.js';

const locale = document.body.dataset.locale || document.documentElement.lang;
const UNITS = /** @type {const} */ ([['year', 31557600], ['month', 2629800], ['week', 604800], ['day', 86400], ['hour', 3600], ['minute', 60]]);
const SOON_S = 6 * 3600;

class RelTime extends HTMLElement {
  connectedCallback() {
    const time = $('time', this);
    if (time) time.title ||= time.textContent.trim();
    this.tick();
  }

  tick() {
    const time = $('time', this);
    const seconds = (Date.parse(time?.dateTime) - Date.now()) / 1000;
    /** @type {any} */
    const { left, late = left, style = 'long' } = this.dataset;
    if (Number.isNaN(seconds)) return;
    const size = Math.abs(seconds);
    if (left === undefined) {
      const [unit, s] = UNITS.find(([, s]) => size >= s) ?? UNITS[5];
      time.textContent = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style }).format(Math.trunc(seconds / s), unit);
      return;
    }
    // Days from two days on, hours from two hours on, never rounded up.
    const [unit, s] = UNITS[size >= 172800 ? 3 : size >= 7200 ? 4 : 5];
    const amount = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: style }).format(Math.floor(size / s));
    time.textContent = (seconds < 0 ? late : left).replace('%s', amount);
    this.closest('[data-deadline]')?.setAttribute('data-urgent', seconds < 0 ? 'late' : seconds < SOON_S ? 'soon' : '');
  }
}

customElements.define('rel-time', RelTime);
setInterval(() => $$('rel-time').forEach((e) => e.tick()), 30_000);
