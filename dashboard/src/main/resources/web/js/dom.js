// Elements without HTML texts: whatever a document says is shown as text, never read as markup.
import { t } from './words.js';

/** el('p', { class: 'muted', onclick: f }, 'text', child, …) */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** Columns: [{ head, cell: row => text or element, number: true }]. */
export function table(columns, rows, caption) {
  return el('div', { class: 'scroll' }, el('table', {},
    caption ? el('caption', { class: 'hidden' }, caption) : null,
    el('thead', {}, el('tr', {}, ...columns.map((column) => el('th', { scope: 'col', class: column.number ? 'number' : null }, column.head)))),
    el('tbody', {}, ...rows.map((row) => el('tr', {}, ...columns.map((column) => el('td', { class: column.number ? 'number' : null }, column.cell(row))))))));
}

export const empty = (words) => el('p', { class: 'empty' }, words);

/** A card with a title and the button that shows the SQL of a question. */
export function card(title, question, size, ...children) {
  return el('article', { class: 'card ' + size, 'data-question': question }, el('h2', {}, title), question ? sqlButton(question, title) : null, ...children);
}

export function sqlButton(question, title) {
  return el('button', { type: 'button', class: 'sql small', 'data-sql': question, 'aria-label': t('sqlOf') + title }, t('sql'));
}

/** The same figures as a chart, for who cannot see or use it. */
export const asTable = (columns, rows, caption) => el('details', {}, el('summary', {}, t('table')), table(columns, rows, caption));
