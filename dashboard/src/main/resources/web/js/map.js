// The 27 states, as a picture that can be read by keyboard and screen reader.
import { money, number } from './format.js';

let drawing;

async function load() {
  drawing ??= fetch('vendor/svg-maps-brazil-2.0.0/brazil.svg').then((answer) => answer.text())
    .then((text) => new DOMParser().parseFromString(text, 'image/svg+xml').documentElement);
  return document.importNode(await drawing, true);
}

const LEVELS = 4;

/** rows: [{ uf, gross_revenue, invoices }] */
export async function map(place, rows, label) {
  const svg = await load();
  svg.setAttribute('class', 'map');
  svg.setAttribute('role', 'group');
  svg.setAttribute('aria-label', label);
  const most = Math.max(1, ...rows.map((row) => Number(row.gross_revenue ?? 0)));
  for (const path of svg.querySelectorAll('path')) {
    const row = rows.find((one) => one.uf === path.id.toUpperCase());
    const value = Number(row?.gross_revenue ?? 0);
    const words = `${path.id.toUpperCase()} ${path.getAttribute('aria-label')}: ${money(row?.gross_revenue ?? '0.00')}, ${number(row?.invoices ?? 0)}`;
    // By the root of the share: one large state must not make all others look alike.
    path.dataset.level = value > 0 ? Math.max(1, Math.ceil(LEVELS * Math.sqrt(value / most))) : 0;
    path.dataset.uf = path.id.toUpperCase();
    path.removeAttribute('id');
    path.setAttribute('role', 'img');
    path.setAttribute('aria-label', words);
    path.setAttribute('tabindex', '0');
    const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
    title.textContent = words;
    path.append(title);
  }
  place.replaceChildren(svg);
}
