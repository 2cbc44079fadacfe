import { tameText } from '../../lib/cap-text.ts';
import { DAY_MS, type EpochMs, type Ms } from '../../lib/time.ts';
import type { Fact, ProviderHealth, ProviderIncident } from '../evidence.ts';
import { httpsLink } from '../https-link.ts';

/** What a status page says: the parts of a finding that are read from it. */
export interface ProviderReport {
  health: ProviderHealth;
  incidents: ProviderIncident[];
  facts: Fact[];
}

/** Reads what a status page answered; undefined when it is not what its documentation says. */
export type ReadStatusPage = (text: string, now: EpochMs) => ProviderReport | undefined;

/** One open entry of a status page. */
export interface OpenEntry {
  title: string;
  components: string[];
  /** As the page wrote it. */
  startedAt: string | number | null | undefined;
  link: string | null | undefined;
  /** How bad the page's own words make it; `minor` for trouble somewhere or of unknown size. */
  weight: ProviderHealth;
}

const MAX_INCIDENTS = 20;
const MAX_COMPONENTS = 12;
const MAX_TITLE_LENGTH = 200;
const MAX_COMPONENT_LENGTH = 80;
/** Providers leave entries open for months; what is older does not explain a page that fails today. */
const OLD_MS: Ms = 14 * DAY_MS;

/** What is known to be wrong outweighs what is unknown; a page without entries only says that none is listed. */
const BY_WEIGHT: readonly ProviderHealth[] = ['none-listed', 'unknown', 'maintenance', 'minor', 'major', 'critical'];

/** The worst of several. */
export function worstOf(healths: readonly ProviderHealth[]): ProviderHealth {
  return BY_WEIGHT[Math.max(0, ...healths.map((health) => BY_WEIGHT.indexOf(health)))] ?? 'unknown';
}

/**
 * A report from a page's open entries, capped.
 * @param overall what the page says about itself as a whole; `unknown` where a part could not be read.
 */
export function reportOf(entries: readonly OpenEntry[], overall: ProviderHealth, facts: Fact[], now: EpochMs): ProviderReport {
  return {
    health: worstOf([overall, ...entries.map((entry) => weightNow(entry, now))]),
    incidents: entries.slice(0, MAX_INCIDENTS).map((entry) => incidentOf(entry, now)),
    facts,
  };
}

function weightNow({ weight, startedAt }: OpenEntry, now: EpochMs): ProviderHealth {
  const since = readMoment(startedAt, now);
  const isOld = since !== undefined && since < now - OLD_MS;
  return isOld && BY_WEIGHT.indexOf(weight) > BY_WEIGHT.indexOf('minor') ? 'minor' : weight;
}

function incidentOf({ title, components, startedAt, link }: OpenEntry, now: EpochMs): ProviderIncident {
  const since = readMoment(startedAt, now);
  const page = httpsLink(link);
  const names = [...new Set(components.filter((name) => name !== ''))].slice(0, MAX_COMPONENTS);
  return {
    title: tameText(title, MAX_TITLE_LENGTH),
    components: names.map((name) => tameText(name, MAX_COMPONENT_LENGTH)),
    ...(since === undefined ? {} : { startedAt: since }),
    ...(page === undefined ? {} : { link: page }),
  };
}

/**
 * A moment of the past, from an ISO 8601 date, a mail date (RFC 5322; Azure ends it with a bare `Z`) or
 * seconds since 1970 (AWS, as a number or a string).
 */
function readMoment(value: OpenEntry['startedAt'], now: EpochMs): EpochMs | undefined {
  const text = String(value ?? '').trim();
  const moment = /^\d{9,11}$/.test(text) ? Number(text) * 1_000 : Date.parse(text.replace(/ Z$/, ' GMT'));
  return moment > 0 && moment <= now + DAY_MS ? moment : undefined;
}
