// Ties the page together: what it was told last, which view is open, and when to draw what.
import { resizeAll } from './charts.js';
import { finance } from './finance.js';
import { findings } from './findings.js';
import { day, duration, number, setZone } from './format.js';
import { invoice } from './invoice.js';
import { connect } from './live.js';
import { oncall } from './oncall.js';
import { quality } from './quality.js';
import { tiles } from './tiles.js';
import { current, speak, t } from './words.js';

const VIEWS = ['finance', 'findings', 'invoice', 'quality', 'oncall'];
const PANELS = ['tiles', 'finance', 'findings', 'quality', 'pulse'];
const OF_DAY = ['tiles', 'finance', 'quality'];
const byId = (id) => document.getElementById(id);
const remembered = (name, otherwise) => { try { return localStorage.getItem(name) ?? otherwise; } catch { return otherwise; } };
const remember = (name, value) => { try { localStorage.setItem(name, value); } catch { /* a browser that keeps nothing */ } };

const told = {};
let session = { takes_feedback: false, link_base: '', flink: false };
let codes = {};
let questions = {};
let status = { state: 'CONNECTING' };
let chosenDay = null;
let view = 'finance';

const isToday = () => chosenDay === null;

function draw(panel) {
  if (panel === 'tiles' && told.tiles) tiles(byId('tiles'), told.tiles, status, isToday());
  if (panel === 'finance' && view === 'finance' && told.finance) finance(byId('view-finance'), told.finance, isToday());
  if (panel === 'findings' && view === 'findings' && told.findings) findings(byId('view-findings'), told.findings, session);
  if (panel === 'quality' && view === 'quality' && told.quality) quality(byId('view-quality'), told.quality, told.tiles, codes);
  if (panel === 'pulse' && view === 'oncall') drawOnCall();
}

async function drawOnCall() {
  const flink = session.flink ? await get('api/flink') : null;
  if (told.pulse && view === 'oncall') oncall(byId('view-oncall'), told.pulse, told.tiles, flink, session);
}

async function get(address) {
  const reply = await fetch(address).catch(() => null);
  return reply?.ok ? reply.json() : null;
}

function pill() {
  const element = byId('pill');
  const words = t(status.state) + (status.state === 'DELAYED' || status.state === 'STOPPED' || status.state === 'NO_CONNECTION' ? ' ' + duration(status.age) : '');
  if (element.dataset.state !== status.state) element.dataset.state = status.state;
  if (byId('pill-text').textContent !== words) byId('pill-text').textContent = words;
  byId('cut').textContent = status.checkpoint ? `${t('cut')} ${number(status.checkpoint)}, ${t('ago')} ${duration(status.age)} · ${t('lastRecord')} ${duration(status.recordAge)}` : '';
  const trouble = ['STOPPED', 'NO_DATABASE', 'NO_CONNECTION', 'EMPTY'].includes(status.state);
  byId('banner').hidden = !trouble;
  const banner = trouble ? t('banner' + status.state) : '';
  if (byId('banner').textContent !== banner) byId('banner').textContent = banner;
  document.body.classList.toggle('stale', trouble);
}

async function fetchDay() {
  for (const panel of OF_DAY) {
    const data = await get(`api/panels/${panel}?day=${chosenDay}`);
    if (data && data.day === chosenDay) {
      told[panel] = data;
      draw(panel);
    }
  }
}

function show() {
  const [name, key] = location.hash.slice(1).split('/');
  view = VIEWS.includes(name) ? name : 'finance';
  for (const one of VIEWS) byId('view-' + one).hidden = one !== view;
  for (const link of document.querySelectorAll('nav a')) {
    if (link.getAttribute('href') === '#' + view) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  if (view === 'invoice') invoice(byId('view-invoice'), key ? decodeURIComponent(key) : '');
  else if (view === 'oncall') drawOnCall();
  else draw(view);
}

function dayText() {
  byId('day-text').value = day(byId('day').value);
}

function words() {
  dayText();
  for (const element of document.querySelectorAll('[data-t]')) element.textContent = t(element.dataset.t);
  byId('language').textContent = t('other');
  byId('language').lang = current() === 'en' ? 'pt-BR' : 'en';
  byId('theme').textContent = t(document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark');
  byId('theme').setAttribute('aria-pressed', document.documentElement.dataset.theme === 'dark');
  pill();
  draw('tiles');
  show();
}

function paint(theme) {
  document.documentElement.dataset.theme = theme;
  remember('notaflow-theme', theme);
  words();
}

document.addEventListener('click', (event) => {
  const question = event.target.closest('[data-sql]')?.dataset.sql;
  if (question && questions[question]) {
    byId('sql-title').textContent = question;
    byId('sql-text').textContent = questions[question];
    byId('sql').showModal();
  }
});
byId('language').addEventListener('click', () => { speak(current() === 'en' ? 'pt-BR' : 'en'); remember('notaflow-language', current()); words(); });
byId('theme').addEventListener('click', () => paint(document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark'));
byId('day').addEventListener('change', (event) => {
  const today = told.today ?? '';
  dayText();
  chosenDay = event.target.value && event.target.value !== today ? event.target.value : null;
  if (chosenDay) fetchDay();
  else { Object.assign(told, told.live); PANELS.forEach(draw); }
});
addEventListener('hashchange', show);
addEventListener('resize', resizeAll);

speak(remembered('notaflow-language', 'pt-BR'));
document.documentElement.dataset.theme = remembered('notaflow-theme', matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
words();
get('api/session').then((answer) => { if (answer) { session = answer; setZone(answer.zone); words(); } });
get('api/codes').then((answer) => { codes = answer ?? {}; draw('quality'); });
get('api/questions').then((answer) => { questions = answer ?? {}; });
told.live = {};
connect(PANELS, (name, data) => {
  if (name === 'tick') {
    const before = status.p95_millis;
    status = data;
    pill();
    if (before !== data.p95_millis) draw('tiles');
    return;
  }
  if (name === 'full') {
    byId('banner').hidden = false;
    byId('banner').textContent = t('full');
    return;
  }
  told.live[name] = data;
  if (data.day) {
    told.today = data.day;
    if (!byId('day').value) byId('day').value = data.day;
    dayText();
  }
  if (isToday() || !OF_DAY.includes(name)) {
    told[name] = data;
    draw(name);
  } else if (name === 'tiles') {
    fetchDay();
  }
});
