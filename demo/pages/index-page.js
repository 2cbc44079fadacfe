/**
 * Makes the index page live: states, countdowns and requests come from the server as they happen.
 * @typedef {{ at: number, method: string, path: string, status?: number, kind: string }} Entry
 * @typedef {{ id: string, isUp: boolean, isIdle: boolean, state: string, leftMs?: number, requests: number, log: Entry[] }} News
 */

const SECOND_MS = 1000;
const COUNTDOWN_STEP_MS = 250;

/** Per scene, when its present state ends, on this page's own clock. */
const endings = new Map();

for (const card of document.querySelectorAll('article')) {
  card.querySelector('[action$="/start"]')?.addEventListener('submit', (event) => {
    event.preventDefault();
    void start(card);
  });
  card.querySelector('[action$="/reset"]')?.addEventListener('submit', (event) => {
    event.preventDefault();
    void press(event.currentTarget);
  });
}

const news = new EventSource('/news');
news.addEventListener('message', ({ data }) => {
  showEnd(false);
  for (const site of JSON.parse(data)) showSite(site);
});
news.addEventListener('error', () => showEnd(true));
setInterval(showCountdowns, COUNTDOWN_STEP_MS);

/** @param {HTMLElement} card */
async function start(card) {
  await press(card.querySelector('[action$="/start"]'));
  let blocked = 0;
  for (let tab = 0; tab < Number(card.dataset.tabs); tab++) {
    if (!window.open(card.dataset.url)) blocked += 1;
  }
  showBlocked(card.querySelector('.blocked'), blocked);
}

/** @param {HTMLFormElement} form */
function press(form) {
  return fetch(form.action, { method: 'POST', redirect: 'manual' });
}

function showBlocked(line, count) {
  line.hidden = count === 0;
  line.textContent = `The browser held back ${count === 1 ? 'a tab' : `${count} tabs`}. Allow pop-ups for this page, or open the address yourself.`;
}

/** @param {boolean} hasEnded */
function showEnd(hasEnded) {
  document.querySelector('.over').hidden = !hasEnded;
}

/** @param {News} site */
function showSite(site) {
  const card = document.querySelector(`[data-scene="${site.id}"]`);
  if (!card) return;
  const state = card.querySelector('.state');
  state.dataset.up = String(site.isUp);
  setText(state.querySelector('[role=status]'), site.state);
  if (site.leftMs === undefined) endings.delete(site.id);
  else endings.set(site.id, performance.now() + site.leftMs);
  showCountdowns();
  card.querySelector('.reset').hidden = site.isIdle;
  card.querySelector('.log').hidden = site.requests === 0;
  card.querySelector('.log ol').replaceChildren(...site.log.map(entryRow));
}

function showCountdowns() {
  for (const card of document.querySelectorAll('article')) {
    const endsAt = endings.get(card.dataset.scene);
    const seconds = Math.max(1, Math.ceil((endsAt - performance.now()) / SECOND_MS));
    setText(card.querySelector('.left'), endsAt === undefined ? '' : `, back in ${seconds} s`);
  }
}

/** @param {Entry} entry */
function entryRow(entry) {
  const row = document.createElement('li');
  row.dataset.kind = entry.kind;
  row.dataset.ok = String(entry.status !== undefined && entry.status < 400);
  row.append(
    cell('time', '', new Date(entry.at).toTimeString().slice(0, 8)),
    cell('span', 'kind', entry.kind === 'page load' ? 'Page load' : 'Quiet probe'),
    cell('span', 'request', `${entry.method} ${entry.path}`),
    cell('span', 'status', entry.status === undefined ? 'cancelled' : String(entry.status)),
  );
  return row;
}

function cell(name, className, text) {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}

/** Unchanged text is left alone, so that screen readers say it once. */
function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}
