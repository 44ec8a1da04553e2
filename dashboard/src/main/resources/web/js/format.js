// Numbers, money, moments. Decimals come as texts and are never turned into floating point where all their digits are shown.
import { current } from './words.js';

const cache = new Map();

function formatter(kind, options) {
  const key = current() + kind;
  if (!cache.has(key)) {
    cache.set(key, kind.startsWith('date') ? new Intl.DateTimeFormat(current(), options) : new Intl.NumberFormat(current(), options));
  }
  return cache.get(key);
}

/** Grouping and decimal sign of the language, all digits of the text kept. */
function decimal(text, places) {
  const [whole, fraction = ''] = String(text).split('.');
  const negative = whole.startsWith('-');
  const digits = negative ? whole.slice(1) : whole;
  const [group, point] = current() === 'en' ? [',', '.'] : ['.', ','];
  const grouped = digits.replace(/\B(?=(\d{3})+(?!\d))/g, group);
  const tail = places === undefined ? fraction : fraction.padEnd(places, '0').slice(0, places);
  return (negative ? '−' : '') + grouped + (tail ? point + tail : '');
}

export const money = (text) => (text === null || text === undefined ? '–' : 'R$\u00a0' + decimal(text, 2));

/** For axes only. */
export const shortMoney = (value) => 'R$\u00a0' + formatter('compact', { notation: 'compact', maximumFractionDigits: 1 }).format(value);

export const number = (value, places) => (value === null || value === undefined ? '–' : decimal(value, places));

/** A share in percent, rounded to two places for reading; the table's SQL has four. */
export function percent(text, places = 2) {
  if (text === null || text === undefined) return '–';
  const rounded = Number(text).toFixed(places);
  return decimal(rounded, places) + '\u00a0%';
}

export function duration(millis) {
  if (millis === null || millis === undefined) return '–';
  const seconds = millis / 1000;
  if (seconds < 10) return decimal(seconds.toFixed(1), 1) + '\u00a0s';
  if (seconds < 120) return Math.round(seconds) + '\u00a0s';
  if (seconds < 7200) return Math.round(seconds / 60) + '\u00a0min';
  if (seconds < 172800) return Math.round(seconds / 3600) + '\u00a0h';
  return Math.round(seconds / 86400) + (current() === 'en' ? '\u00a0days' : '\u00a0dias');
}

let zone = 'America/Sao_Paulo';

export function setZone(name) {
  zone = name;
  cache.clear();
}

/** Date and time of an instant in the page's zone. */
export const moment = (iso) =>
  iso ? formatter('date-moment', { dateStyle: 'short', timeStyle: 'medium', timeZone: zone }).format(new Date(iso)) : '–';

/** A day such as 2026-11-20, which has no zone. */
export const day = (iso) => (iso ? formatter('date-day', { dateStyle: 'short', timeZone: 'UTC' }).format(new Date(iso + 'T00:00:00Z')) : '');

/** Hours and minutes of an instant in the page's zone. */
export const clock = (iso) => formatter('date-clock', { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(new Date(iso));

/** A CNPJ with its signs, letters included; anything else as it is. */
export const taxId = (text) =>
  /^[0-9A-Z]{12}\d{2}$/.test(text ?? '') ? text.replace(/^(.{2})(.{3})(.{3})(.{4})(.{2})$/, '$1.$2.$3/$4-$5') : text ?? '–';

export const keyGroups = (key) => key.replace(/(.{4})(?=.)/g, '$1 ');
