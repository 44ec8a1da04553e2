// One invoice: its state and what happened to it, in the order of its own clock.
import { el, empty } from './dom.js';
import { keyGroups, moment, money, number, taxId } from './format.js';
import { both, t } from './words.js';

function facts(row) {
  const all = [
    [t('stateOf'), t(row.state)], [t('total'), money(row.total_document)], [t('issuer'), taxId(row.issuer)], [t('recipient'), taxId(row.recipient)],
    [t('model'), row.model === 65 ? '65 NFC-e' : row.model === 55 ? '55 NF-e' : row.model], [t('issuedAt'), moment(row.issued_at)], [t('authorizedAt'), moment(row.authorized_at)],
    [t('protocol'), row.protocol_number], [t('receivedAt'), moment(row.last_received_at)], [t('contents'), number(row.contents)], [t('corrections'), number(row.corrections)],
    [t('role'), row.role], [t('recipientSays'), row.recipient_status], [t('cut'), number(row.checkpoint)],
  ];
  return el('dl', { class: 'facts' }, ...all.filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, value))));
}

function step(at, title, words) {
  return { at, element: el('li', {}, el('strong', {}, title), el('div', { class: 'muted' }, moment(at)), words ? el('div', {}, words) : null) };
}

function life(data) {
  const row = data.invoice[0];
  const steps = [];
  if (row.issued_at) steps.push(step(row.issued_at, t('issued'), money(row.total_document)));
  if (row.authorized_at) steps.push(step(row.authorized_at, t('authorized'), row.protocol_number));
  for (const event of data['invoice-events']) {
    const name = event.description ?? t(event.kind);
    steps.push(step(event.registered_at ?? event.occurred_at ?? event.received_at, name,
      [event.event_type, event.sequence ? 'nº ' + event.sequence : null, event.status ? 'cStat ' + event.status : null, event.protocol_number, event.source_ref].filter(Boolean).join(' · ')));
  }
  for (const finding of data['invoice-findings']) {
    steps.push(step(finding.detected_at, t('found') + ': ' + both(finding, 'title'), both(finding, 'explanation')));
  }
  steps.sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  return el('ol', { class: 'life' }, ...steps.map((one) => one.element));
}

async function show(place, typed) {
  if (!typed.trim()) return;
  const reply = await fetch('api/invoice?key=' + encodeURIComponent(typed)).catch(() => null);
  if (!reply || reply.status >= 500) {
    place.replaceChildren(empty(t(reply ? 'NO_DATABASE' : 'NO_CONNECTION')));
  } else if (reply.status === 400) {
    place.replaceChildren(empty(t('badKey')));
  } else if (reply.status === 404) {
    place.replaceChildren(empty(t('unknownKey')));
  } else {
    const data = await reply.json();
    place.replaceChildren(
      el('article', { class: 'card wide' }, el('h2', {}, keyGroups(data.key)), facts(data.invoice[0])),
      el('article', { class: 'card wide' }, el('h2', {}, t('life')), life(data)));
  }
}

/** Draws the form; with a key looks it up at once. */
export function invoice(place, key) {
  const result = el('div', { class: 'grid', role: 'status' });
  const input = el('input', { type: 'search', id: 'key', value: key ?? '', 'aria-label': t('keyLabel'), placeholder: t('keyLabel'), autocomplete: 'off', spellcheck: 'false' });
  place.replaceChildren(
    el('form', { class: 'row', onsubmit: (event) => { event.preventDefault(); show(result, input.value); } }, input, el('button', { class: 'main' }, t('look')),
      el('button', { type: 'button', class: 'small', 'data-sql': 'invoice' }, t('sql'))),
    el('div', { class: 'row' }), result);
  if (key) show(result, key);
}
