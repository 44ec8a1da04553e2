// The first row: what a manager wants to know without reading further.
import { el, sqlButton } from './dom.js';
import { duration, money, number, percent } from './format.js';
import { t } from './words.js';

const only = (answers, question) => answers[question]?.[0] ?? {};

function tile(id, title, value, more, question, tone) {
  return el('article', { class: 'tile', id: 'tile-' + id }, el('h2', {}, title), sqlButton(question, title), el('strong', { class: tone ?? null }, value), more ?? el('span', { class: 'more' }, '\u00a0'));
}

const more = (words, tone) => el('span', { class: 'more' + (tone ? ' ' + tone : '') }, words);

/** Against the same hours a week before, when anything is known of them. */
function comparison(row) {
  const before = Number(row.last_week ?? 0);
  if (!(before > 0) || row.today === null) return more(t('noLastWeek'));
  const change = (100 * (Number(row.today) - before)) / before;
  const sign = change > 0 ? '+' : '';
  return more(sign + percent(change, 1) + ' ' + t('versus', { h: row.until_hour }), change >= 0 ? 'up' : 'down');
}

function proof(row) {
  if (!row.checkpoint) return ['–', more('\u00a0'), null];
  if (!row.settled) return [t('settling'), more('\u00a0'), null];
  const good = Number(row.unexplained) === 0 && Number(row.unexplained_brl) === 0;
  return [
    t('unexplainedValue', { n: number(row.unexplained) }),
    more(t('unexplainedMore', { n: number(row.documents), b: money(row.unexplained_brl) })),
    good ? 'good' : 'bad',
  ];
}

export function tiles(place, data, status, isToday) {
  const answers = data.answers;
  const revenue = only(answers, 'revenue');
  const findings = only(answers, 'open-findings');
  const documents = (answers.outcomes ?? []).reduce((sum, row) => sum + Number(row.documents), 0);
  const quarantined = (answers.outcomes ?? []).find((row) => row.outcome === 'QUARANTINED')?.documents ?? 0;
  const [proved, provedMore, tone] = proof(only(answers, 'ledger'));
  place.replaceChildren(
    tile('revenue', t(isToday ? 'revenue' : 'revenueOfDay'), money(revenue.gross_revenue ?? '0.00'), comparison(only(answers, 'revenue-last-week')), 'revenue'),
    tile('per-minute', t('perMinute'), number(only(answers, 'invoices-per-minute').per_minute, 1), more(t('perMinuteMore')), 'invoices-per-minute'),
    tile('ticket', t('ticket'), money(revenue.average_ticket), more(number(revenue.sales ?? 0) + ' ' + t('sales')), 'revenue'),
    tile('cancel-rate', t('cancelRate'), percent(revenue.cancel_rate), more(money(revenue.cancelled_total ?? '0.00') + ' ' + t('cancelled')), 'revenue'),
    tile('quarantine', t('quarantine'), number(quarantined), more(t('ofDocuments', { n: number(documents) })), 'outcomes', quarantined > 0 ? 'warn' : null),
    tile('findings', t('openFindings'), number(findings.open ?? 0), more(t('severities', { h: findings.high ?? 0, m: findings.medium ?? 0, l: findings.low ?? 0 })), 'open-findings', findings.high > 0 ? 'bad' : null),
    tile('p95', t('p95'), duration(status.p95_millis), more(t('p95More')), 'pulse'),
    tile('proof', t('unexplained'), proved, provedMore, 'ledger', tone),
  );
}
