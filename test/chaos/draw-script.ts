import { between, type Random } from '../../src/lib/random.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS, type Ms } from '../../src/lib/time.ts';
import { seededRandom } from '../fakes/random.ts';
import type { Happening, Script, SiteAnswer } from './happening.ts';

export const ORIGINS = ['https://shop.example', 'https://wiki.example', 'http://tracker.example:8080'] as const;
/** Looks as if it could be used once only: it must never be probed. */
export const ONE_TIME_URL = `${ORIGINS[0]}/cb?code=once-only&state=x`;
const URLS = [`${ORIGINS[0]}/basket`, `${ORIGINS[0]}/basket`, `${ORIGINS[0]}/help`, ONE_TIME_URL, `${ORIGINS[1]}/page`, `${ORIGINS[2]}/1`];
const TABS = 5;
const MOST_HAPPENINGS = 40;

/** Draws a story: everything that will happen is settled by the seed before anything does. */
export function drawScript(seed: number): Script {
  const random = seededRandom(seed);
  // The first few numbers of neighbouring seeds are much alike.
  for (let skipped = 0; skipped < 8; skipped += 1) random();
  const pick = pickerOf(random);
  const length = 4 + Math.floor(random() * MOST_HAPPENINGS);
  const opening = [aSite(pick, 'failing'), aVisit(pick)];
  const rest = Array.from({ length }, () => aHappening(pick));
  return {
    seed,
    reportsCommitFirst: random() < 0.5,
    hiddenTabs: pick(['when-looked-at', 'when-looked-at', 'staggered']),
    schedule: pick(['normal', 'normal', 'gentle', 'eager']),
    timed: [...opening, ...rest].map((happening) => ({ afterMs: aPause(pick), happening })),
  };
}

interface Picker {
  <T>(choices: readonly T[]): T;
  random: Random;
}

function pickerOf(random: Random): Picker {
  const pick = <T>(choices: readonly T[]): T => {
    const chosen = choices[Math.floor(random() * choices.length)];
    if (chosen === undefined) throw new Error('Nothing to choose from');
    return chosen;
  };
  return Object.assign(pick, { random });
}

/** Mostly short, because that is where two things could come too close; sometimes long enough for the background to sleep. */
function aPause({ random }: Picker): Ms {
  const longest = [0, 50, 6 * SECOND_MS, 6 * SECOND_MS, 40 * SECOND_MS, 3 * MINUTE_MS, 20 * MINUTE_MS][Math.floor(random() * 7)] ?? 0;
  return Math.round(between(0, longest, random));
}

type Draw = (pick: Picker) => Happening;

/** The oftener a draw stands here, the oftener it is drawn. */
const DRAWS: readonly Draw[] = [
  aVisit, aVisit, aVisit,
  (pick) => ({ what: pick(['refresh', 'refresh', 'close', 'look', 'look', 'look']), tab: aTab(pick) }),
  (pick) => ({ what: pick(['refresh', 'look']), tab: aTab(pick) }),
  aCommand,
  (pick) => aSite(pick, pick(['failing', 'failing', 'well'])),
  (pick) => aSite(pick, pick(['failing', 'well', 'unreachable', 'elsewhere'])),
  (pick) => aSite(pick, 'failing'),
  () => ({ what: 'kill' }),
  () => ({ what: 'update' }),
  (pick) => ({ what: 'kill-soon', steps: 1 + Math.floor(pick.random() * 40) }),
  (pick) => ({ what: 'kill-soon', steps: 1 + Math.floor(pick.random() * 12) }),
  (pick) => ({ what: 'sleep', ms: Math.round(between(0, pick([MINUTE_MS, 5 * HOUR_MS]), pick.random)) }),
  (pick) => ({ what: 'jump', ms: Math.round(between(-1, 1, pick.random) * pick([10 * SECOND_MS, 10 * MINUTE_MS, 4 * HOUR_MS])) }),
  (pick) => ({ what: 'network', online: pick([true, false]) }),
  (pick) => ({ what: 'access', origin: pick(ORIGINS), isAllowed: pick([true, false]) }),
  aStorageFault,
  (pick) => ({ what: 'damage', area: pick(['session', 'session', 'local']), nth: Math.floor(pick.random() * 8), damage: pick(['rubbish', 'later-version', 'cut-short', 'gone']) }),
  (pick) => ({ what: 'alarms', lateMs: Math.round(between(0, pick([0, 30 * SECOND_MS]), pick.random)) }),
  () => ({ what: 'lose-alarm' }),
  (pick) => ({ what: 'never', origin: pick(ORIGINS), isNever: pick([true, false, false]) }),
  (pick) => ({ what: 'notification', origin: pick(ORIGINS) }),
];

function aHappening(pick: Picker): Happening {
  return pick(DRAWS)(pick);
}

function aTab(pick: Picker): number {
  return Math.floor(pick.random() * TABS);
}

function aVisit(pick: Picker): Happening {
  return {
    what: 'visit',
    tab: aTab(pick),
    url: pick(URLS),
    method: pick(['GET', 'GET', 'GET', 'GET', 'POST']),
    visible: pick([true, true, false]),
    isPrivate: pick([false, false, false, true]),
    windowId: pick([1, 1, 2]),
  };
}

function aCommand(pick: Picker): Happening {
  const command = pick(['try-now', 'try-now', 'stop', 'resume', 'resume', 'open-plainly'] as const);
  return { what: 'command', tab: aTab(pick), command, from: pick(['banner', 'popup']) };
}

function aSite(pick: Picker, is: SiteAnswer['is']): Happening {
  const retryAfter = pick(['', '', '', '0', '7', '60', '300', 'rubbish', '200000']);
  const failing = { is: 'failing', status: pick([502, 502, 503, 504, 522, 500, 429]), ...(retryAfter !== '' && { retryAfter }) } as const;
  const answers: SiteAnswer = is === 'failing' ? failing : { is };
  const answerMs = pick([20, 20, 20, 700, 8 * SECOND_MS, 24 * SECOND_MS, 60 * SECOND_MS]);
  return { what: 'site', origin: pick([ORIGINS[0], ...ORIGINS]), answers, answerMs };
}

function aStorageFault(pick: Picker): Happening {
  const works = pick([true, false]);
  const isRead = pick([true, false]);
  return { what: 'storage', area: pick(['session', 'local']), reads: works || !isRead, writes: works || isRead };
}
