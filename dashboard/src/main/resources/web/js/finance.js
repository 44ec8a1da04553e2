// What was sold, by whom, where, of what, and its taxes.
import { asTable, card, el, empty, table } from './dom.js';
import { chart, colorOf } from './charts.js';
import { clock, money, number, percent, shortMoney, taxId } from './format.js';
import { map } from './map.js';
import { t } from './words.js';

const WAYS = { '01': 'Dinheiro', '02': 'Cheque', '03': 'Cartão de crédito', '04': 'Cartão de débito', '05': 'Crédito loja', 10: 'Vale alimentação', 11: 'Vale refeição', 12: 'Vale presente', 13: 'Vale combustível', 15: 'Boleto', 16: 'Depósito', 17: 'Pix', 18: 'Transferência', 19: 'Fidelidade', 20: 'Pix estático', 90: 'Sem pagamento', 99: 'Outros' };
const TAXES = ['icms', 'icms_st', 'fcp', 'difal', 'ipi', 'pis', 'cofins', 'iss', 'ibs', 'cbs', 'selective_tax'];
const TAX_NAMES = { icms: 'ICMS', icms_st: 'ICMS-ST', fcp: 'FCP', difal: 'DIFAL', ipi: 'IPI', pis: 'PIS', cofins: 'COFINS', iss: 'ISS', ibs: 'IBS', cbs: 'CBS', selective_tax: 'IS' };

function byMinute(rows) {
  const corrected = rows.filter((row) => row.cancelled_invoices > 0 || row.late_invoices > 0);
  const place = el('div', { class: 'chart', 'aria-hidden': 'true' });
  const made = card(t('byMinute'), 'revenue-by-minute', 'wide', el('p', { class: 'muted' }, t('byMinuteMore')),
    rows.length ? place : empty(t('nothing')),
    asTable([
      { head: t('minute'), cell: (row) => clock(row.minute) },
      { head: t('gross'), cell: (row) => money(row.gross_revenue), number: true },
      { head: t('invoices'), cell: (row) => number(row.invoices), number: true },
      { head: t('cancelledOnes'), cell: (row) => number(row.cancelled_invoices), number: true },
      { head: t('lateOnes'), cell: (row) => number(row.late_invoices), number: true },
    ], rows, t('byMinute')));
  made.draw = () => rows.length && chart(place, {
    xAxis: { type: 'category', data: rows.map((row) => clock(row.minute)) },
    yAxis: { type: 'value', axisLabel: { formatter: shortMoney, color: colorOf('--muted') } },
    series: [
      { name: t('gross'), type: 'bar', data: rows.map((row) => Number(row.gross_revenue)), tooltip: { valueFormatter: (value) => money(value.toFixed(2)) } },
      { name: t('cancelledOnes') + ' / ' + t('lateOnes'), type: 'scatter', symbol: 'triangle', symbolSize: 9, itemStyle: { color: colorOf('--warn') },
        data: corrected.map((row) => ({ value: [clock(row.minute), Number(row.gross_revenue)], count: row.cancelled_invoices + row.late_invoices })),
        tooltip: { valueFormatter: (_, index) => number(corrected[index] ? corrected[index].cancelled_invoices + corrected[index].late_invoices : 0) } },
    ],
  });
  return made;
}

function byHour(rows, isToday) {
  const place = el('div', { class: 'chart', 'aria-hidden': 'true' });
  const current = t(isToday ? 'today' : 'thatDay');
  const hours = Array.from({ length: 24 }, (_, hour) => rows.find((row) => row.hour === hour) ?? { hour, today: null, last_week: null });
  const value = (text) => (text === null || text === undefined ? null : Number(text));
  const made = card(t('byHour'), 'revenue-by-hour', '', rows.length ? place : empty(t('nothing')),
    asTable([
      { head: t('hour'), cell: (row) => row.hour + 'h' },
      { head: current, cell: (row) => money(row.today), number: true },
      { head: t('lastWeek'), cell: (row) => money(row.last_week), number: true },
    ], rows, t('byHour')));
  made.draw = () => rows.length && chart(place, {
    xAxis: { type: 'category', data: hours.map((row) => row.hour + 'h') },
    yAxis: { type: 'value', axisLabel: { formatter: shortMoney, color: colorOf('--muted') } },
    series: [
      { name: current, type: 'bar', data: hours.map((row) => value(row.today)) },
      { name: t('lastWeek'), type: 'line', step: 'middle', symbol: 'none', data: hours.map((row) => value(row.last_week)) },
    ],
  });
  return made;
}

function states(rows) {
  const place = el('div', {});
  const made = card(t('states'), 'states', '', place, asTable([
    { head: t('state'), cell: (row) => row.uf },
    { head: t('gross'), cell: (row) => money(row.gross_revenue), number: true },
    { head: t('invoices'), cell: (row) => number(row.invoices), number: true },
    { head: t('cancelRate'), cell: (row) => percent(row.cancel_rate), number: true },
  ], rows, t('states')));
  made.draw = () => map(place, rows, t('states'));
  return made;
}

const list = (title, question, columns, rows, size = '') => card(title, question, size, rows.length ? table(columns, rows, title) : empty(t('nothing')));

function taxes(row) {
  if (!row) return card(t('taxes'), 'taxes', 'third', empty(t('nothing')));
  const rows = TAXES.map((name) => ({ name: TAX_NAMES[name], value: row[name] })).filter((one) => Number(one.value) !== 0);
  return card(t('taxes'), 'taxes', 'third', table([
    { head: t('tax'), cell: (one) => one.name },
    { head: t('amount'), cell: (one) => one.share ?? money(one.value), number: true },
  ], [...rows, { name: t('burden'), share: percent(row.tax_burden) }, { name: t('burden2'), share: percent(row.tax_burden_v2) }, { name: t('effective'), share: percent(row.effective_icms_rate) }], t('taxes')));
}

export function finance(place, data, isToday) {
  const answers = data.answers;
  const cards = [
    ...(isToday ? [byMinute(answers['revenue-by-minute'])] : []),
    byHour(answers['revenue-by-hour'], isToday),
    states(answers.states),
    list(t('topIssuers'), 'top-issuers', [
      { head: t('issuer'), cell: (row) => taxId(row.issuer) },
      { head: t('gross'), cell: (row) => money(row.gross_revenue), number: true },
      { head: t('invoices'), cell: (row) => number(row.invoices), number: true },
      { head: t('ticket'), cell: (row) => money(row.average_ticket), number: true },
    ], answers['top-issuers']),
    list(t('payments'), 'payments', [
      { head: t('way'), cell: (row) => WAYS[row.way] ? `${row.way} ${WAYS[row.way]}` : row.way },
      { head: t('amount'), cell: (row) => money(row.paid_total), number: true },
    ], answers.payments),
    taxes(answers.taxes[0]),
    list(t('cfops'), 'cfops', [
      { head: t('cfops'), cell: (row) => row.cfop },
      { head: t('products'), cell: (row) => money(row.products), number: true },
      { head: 'ICMS', cell: (row) => money(row.icms), number: true },
    ], answers.cfops, 'third'),
    list(t('ncms'), 'ncms', [
      { head: 'NCM', cell: (row) => row.ncm },
      { head: t('gross'), cell: (row) => money(row.gross_revenue), number: true },
      { head: t('items'), cell: (row) => number(row.items), number: true },
    ], answers.ncms, 'third'),
  ];
  const open = new Set([...place.querySelectorAll('details[open]')].map((one) => one.closest('.card').dataset.question));
  place.replaceChildren(el('div', { class: 'grid' }, ...cards));
  for (const one of cards) {
    if (open.has(one.dataset.question)) one.querySelector('details')?.setAttribute('open', '');
    one.draw?.();
  }
}
