// For who is called at night: does it read, does it write, does it keep up.
import { asTable, card, el, empty, table } from './dom.js';
import { chart } from './charts.js';
import { clock, duration, money, moment, number } from './format.js';
import { t } from './words.js';

/** Reading as bars, the distances of the commits as a line with an axis of its own. */
function rates(rows) {
  const place = el('div', { class: 'chart', 'aria-hidden': 'true' });
  const inOrder = [...rows].reverse();
  const made = card(t('rate'), 'pulse', 'wide', rows.length ? place : empty(t('bannerEMPTY')), asTable([
    { head: t('checkpoint'), cell: (row) => number(row.checkpoint), number: true },
    { head: t('at'), cell: (row) => moment(row.written_at) },
    { head: t('between'), cell: (row) => duration(row.between_millis), number: true },
    { head: t('records'), cell: (row) => number(row.records), number: true },
    { head: t('perSecond'), cell: (row) => number(row.records_per_second, 1), number: true },
    { head: t('age95'), cell: (row) => duration(row.age_p95_millis), number: true },
    { head: t('complete'), cell: (row) => number(row.complete_checkpoint), number: true },
  ], rows, t('rate')));
  made.draw = () => rows.length && chart(place, {
    xAxis: { type: 'category', data: inOrder.map((row) => clock(row.written_at)) },
    yAxis: [{ type: 'value', minInterval: 1 }, { type: 'value', minInterval: 1, splitLine: { show: false } }],
    series: [
      { name: t('perSecond'), type: 'bar', data: inOrder.map((row) => row.records_per_second) },
      { name: t('between'), type: 'line', yAxisIndex: 1, showSymbol: inOrder.length < 3, data: inOrder.map((row) => row.between_millis === null ? null : row.between_millis / 1000) },
    ],
  });
  return made;
}

/** Now and over the checkpoints that are shown; the first of them says nothing, since nobody knows what was before it. */
function pace(rows, job) {
  const known = rows.filter((row) => row.between_millis > 0);
  if (!known.length) return card(t('pace'), 'pulse', '', empty(t('nothing')));
  const millis = known.reduce((sum, row) => sum + row.between_millis, 0);
  const records = known.reduce((sum, row) => sum + row.records, 0);
  const sinceCommit = job?.seconds_since_commit ?? null;
  const aSecond = (value) => t('aSecond', { n: number(value, 1) });
  return card(t('pace'), 'pulse', '', table([
    { head: '', cell: (one) => one[0] },
    { head: '', cell: (one) => one[1], number: true },
  ], [[t('readNow'), aSecond(known[0].records_per_second)], [t('readMean', { time: duration(millis) }), aSecond(((records * 1000) / millis).toFixed(1))],
    [t('every'), duration(millis / known.length)], [t('worst'), duration(Math.max(...known.map((row) => row.between_millis)))],
    [t('sinceCommit'), duration(sinceCommit === null ? null : sinceCommit * 1000)],
    [t('clockLag'), duration(job?.clock_lag_millis)], [t('lag'), number(job?.kafka_lag)]], t('pace')));
}

function ledger(row) {
  const lines = [['RECEIVED', 'records'], ['DECODED', 'documents'], ['ACCEPTED', 'accepted'], ['DUPLICATE', 'duplicates'], ['QUARANTINED', 'quarantined'], ['DEFERRED', 'deferred']];
  return card(t('ledger'), 'ledger', '', row?.checkpoint ? table([
    { head: '', cell: (one) => one[0] },
    { head: '', cell: (one) => one[1], number: true },
  ], [...lines.map(([name, column]) => [name, number(row[column])]), [t('unexplained'), number(row.unexplained)], ['R$', money(row.unexplained_brl)]], t('ledger')) : empty(t('nothing')));
}

function flink(data, address) {
  if (!data) return card(t('flink'), null, '', empty(t('noFlink')));
  if (!data.reached) return card(t('flink'), null, '', empty(t('flinkDown')));
  const job = data.job ?? {};
  const bytes = (value) => (value === null || value === undefined ? '–' : number((Number(value) / 1048576).toFixed(1), 1) + ' MiB');
  return card(t('flink'), null, '', table([
    { head: '', cell: (one) => one[0] },
    { head: '', cell: (one) => one[1], number: true },
  ], [[t('jobState'), job.state ?? '–'], [t('restarts'), number(job.restarts)], [t('checkpoints'), `${number(job.completed)} / ${number(job.failed)}`],
    [t('lastDuration'), duration(job.last_duration_millis)], [t('stateSize'), bytes(job.state_bytes)]], t('flink')),
    el('p', { class: 'row' }, el('a', { href: address, rel: 'noreferrer' }, t('openFlink'))));
}

function files(job) {
  const rows = job?.tables ?? [];
  return card(t('filesPerTable'), null, '', rows.length ? table([
    { head: t('lakeTable'), cell: (row) => row.table },
    { head: t('files'), cell: (row) => number(row.files), number: true },
    { head: t('snapshots'), cell: (row) => number(row.snapshots), number: true },
  ], rows, t('filesPerTable')) : empty(t('nothing')));
}

export function oncall(place, pulse, tilesData, flinkData, session) {
  const cards = [rates(pulse.answers.pulse), pace(pulse.answers.pulse, flinkData?.job), flink(session.flink ? flinkData : null, flinkData?.address), ledger(tilesData?.answers.ledger[0]), files(flinkData?.job)];
  const open = new Set([...place.querySelectorAll('details[open]')].map((one) => one.closest('.card').dataset.question));
  place.replaceChildren(el('div', { class: 'grid' }, ...cards));
  for (const one of cards) {
    if (open.has(one.dataset.question)) one.querySelector('details')?.setAttribute('open', '');
    one.draw?.();
  }
}
