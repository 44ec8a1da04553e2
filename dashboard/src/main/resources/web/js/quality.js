// What could not be counted, why, and what to do about it.
import { card, el, empty, table } from './dom.js';
import { duration, number, percent } from './format.js';
import { both, t } from './words.js';

export function quality(place, data, tilesData, codes) {
  const answers = data.answers;
  const words = (row, column) => both(codes[row.code] ?? {}, column);
  const late = answers.lateness[0];
  const seconds = (value) => (value === null || value === undefined ? '–' : duration(Number(value) * 1000));
  place.replaceChildren(el('div', { class: 'grid' },
    card(t('whyRejected'), 'quarantine', 'wide', answers.quarantine.length ? table([
      { head: t('code'), cell: (row) => row.code },
      { head: t('documents'), cell: (row) => number(row.documents), number: true },
      { head: t('what'), cell: (row) => words(row, 'says') },
      { head: t('todo'), cell: (row) => words(row, 'hint') },
    ], answers.quarantine, t('whyRejected')) : empty(t('noQuarantine'))),
    card(t('outcomes'), 'outcomes', 'third', table([
      { head: t('outcome'), cell: (row) => t(row.outcome) },
      { head: t('documents'), cell: (row) => number(row.documents), number: true },
    ], tilesData?.answers.outcomes ?? [], t('outcomes'))),
    card(t('setAside'), 'set-aside', 'third', answers['set-aside'].length ? table([
      { head: t('outcome'), cell: (row) => t(row.outcome) },
      { head: t('code'), cell: (row) => row.code },
      { head: t('documents'), cell: (row) => number(row.documents), number: true },
    ], answers['set-aside'], t('setAside')) : empty(t('nothing'))),
    card(t('lateness'), 'lateness', 'third', late ? table([
      { head: '', cell: (row) => row[0] },
      { head: '', cell: (row) => row[1], number: true },
    ], [[t('p50'), seconds(late.latency_p50_seconds)], [t('p95a'), seconds(late.latency_p95_seconds)], [t('lateShare'), percent(late.late_share)],
      [t('contingency'), percent(late.contingency_share)], [t('lateCancel'), percent(late.late_cancel_share)]], t('lateness')) : empty(t('nothing'))),
  ));
}
