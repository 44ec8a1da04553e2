// What was found, why, and what people say of it.
import { el, empty } from './dom.js';
import { moment, money, number, percent, taxId } from './format.js';
import { both, t } from './words.js';

const NAME = 'notaflow-name';
const choice = { severity: '', kind: '' };

function evidence(row) {
  const keys = row.evidence ?? [];
  const shown = keys.slice(0, 5);
  const rest = Number(row.evidence_count) - shown.length;
  return el('ul', { class: 'keys', 'aria-label': t('evidence') },
    ...shown.map((key) => el('li', {}, el('a', { href: '#invoice/' + encodeURIComponent(key) }, key))),
    rest > 0 ? el('li', { class: 'muted' }, t('andMore', { n: number(rest) })) : null);
}

function measured(row) {
  const unit = row.unit === 'BRL' ? money : (value) => number(value?.replace(/\.?0+$/, '')) + (row.unit ? ' ' + row.unit : '');
  const parts = [];
  if (row.observed !== null) parts.push(t('observed') + ' ' + unit(row.observed));
  if (row.expected !== null) parts.push(t('expected') + ' ' + unit(row.expected));
  if (row.amount !== null) parts.push(money(row.amount));
  parts.push(t('score') + ' ' + percent(100 * row.score, 0));
  parts.push(t('detected') + ' ' + moment(row.detected_at));
  parts.push(t('rule') + ' ' + row.detector + ' v' + row.detector_version);
  return parts.join(' · ');
}

async function say(row, verdict, session, answer) {
  const by = document.getElementById('who').value.trim();
  if (!by) {
    document.getElementById('who').focus();
    return;
  }
  localStorage.setItem(NAME, by);
  const reply = await fetch('api/findings/' + encodeURIComponent(row.id) + '/feedback', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-NotaFlow-Token': session.token },
    body: JSON.stringify({ verdict, by }),
  }).catch(() => null);
  answer.textContent = reply?.ok ? t(verdict === 'FALSE' ? 'saved' : 'savedConfirmed') : t('refused') + (reply ? await reply.text() : t('NO_CONNECTION'));
}

function finding(row, session) {
  const answer = el('span', { role: 'status', class: 'muted' }, row.verdict ? `${t(row.verdict)} (${t('marked')} ${row.marked_by})` : '');
  const link = session.link_base ? el('a', { href: session.link_base + row.runbook }, t('runbook')) : el('span', { class: 'muted' }, t('runbook') + ': ' + row.runbook);
  return el('article', { class: 'card wide finding ' + row.severity, 'data-finding': row.id },
    el('header', {}, el('span', { class: 'badge ' + row.severity }, t(row.severity)), el('h3', {}, both(row, 'title')),
      el('span', { class: 'muted' }, taxId(row.subject)), row.mode === 'ACTIVE' ? null : el('span', { class: 'badge' }, t('trial'))),
    el('p', {}, both(row, 'explanation')),
    el('p', { class: 'muted' }, measured(row)),
    evidence(row),
    el('div', { class: 'row' },
      ...(session.takes_feedback ? [
        el('button', { type: 'button', class: 'confirm', onclick: () => say(row, 'CONFIRMED', session, answer) }, t('confirm')),
        el('button', { type: 'button', class: 'deny', onclick: () => say(row, 'FALSE', session, answer) }, t('false')),
      ] : []),
      link, answer));
}

function filters(rows, again) {
  const kinds = [...new Map(rows.map((row) => [row.kind, both(row, 'title')]))].sort((one, other) => one[1].localeCompare(other[1]));
  const select = (name, options) => el('select', { 'aria-label': t('filter'), onchange: (event) => { choice[name] = event.target.value; again(); } },
    el('option', { value: '' }, t('all')), ...options.map(([value, words]) => el('option', { value, selected: choice[name] === value }, words)));
  return [select('severity', ['HIGH', 'MEDIUM', 'LOW'].map((one) => [one, t(one)])), select('kind', kinds)];
}

export function findings(place, data, session) {
  const rows = data.answers.findings;
  const writing = place.querySelector('#who');
  const name = writing?.value ?? localStorage.getItem(NAME) ?? '';
  const focused = document.activeElement === writing && writing !== null;
  const shown = rows.filter((row) => (!choice.severity || row.severity === choice.severity) && (!choice.kind || row.kind === choice.kind));
  place.replaceChildren(
    el('div', { class: 'row' }, ...filters(rows, () => findings(place, data, session)),
      session.takes_feedback ? el('label', {}, t('who') + ' ', el('input', { id: 'who', value: name, maxlength: 80, autocomplete: 'name' })) : null,
      el('span', { class: 'muted' }, number(shown.length)),
      el('button', { type: 'button', class: 'small', 'data-sql': 'findings' }, t('sql'))),
    el('div', { class: 'row' }),
    ...(shown.length ? shown.map((row) => finding(row, session)) : [empty(t('noFindings'))]));
  if (focused) place.querySelector('#who').focus();
}
