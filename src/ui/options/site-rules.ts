import { parseTypedAddress } from '../../lib/web-address.ts';
import type { Schedule, Settings } from '../../store/settings.ts';

/** What a person has decided for one site. */
export type Rule = 'never' | Schedule;

export interface SiteRule {
  host: string;
  rule: Rule;
}

/** As many of a kind as may be stored. */
const MOST_RULES = 1_000;
const MOST_LETTERS = 300;

type Sites = Pick<Settings, 'neverHosts' | 'siteSchedules'>;

/** One rule per site, in the order of the alphabet; a site that is left alone has no schedule that counts. */
export function siteRules({ neverHosts, siteSchedules }: Sites): SiteRule[] {
  const rules = new Map<string, Rule>();
  // The first one of a site counts, as when tries are planned.
  for (const { host, schedule } of siteSchedules.toReversed()) rules.set(host, schedule);
  for (const host of neverHosts) rules.set(host, 'never');
  return [...rules].map(([host, rule]) => ({ host, rule })).toSorted((a, b) => a.host.localeCompare(b.host));
}

/** The settings with a rule for a site, in the place of any other for it. */
export function withRule(settings: Settings, { host, rule }: SiteRule): Settings {
  const rest = withoutRule(settings, host);
  if (rule === 'never') return { ...rest, neverHosts: [...rest.neverHosts, host] };
  return { ...rest, siteSchedules: [...rest.siteSchedules, { host, schedule: rule }] };
}

/** The settings with the usual treatment for a site. */
export function withoutRule(settings: Settings, host: string): Settings {
  return {
    ...settings,
    neverHosts: settings.neverHosts.filter((never) => never !== host),
    siteSchedules: settings.siteSchedules.filter((site) => site.host !== host),
  };
}

/** The host of a site as a person types or pastes it; undefined for what is none. */
export function typedHost(typed: string): string | undefined {
  const host = parseTypedAddress(typed)?.host;
  return host !== undefined && host.length <= MOST_LETTERS ? host : undefined;
}

/** True when no more rules can be stored. */
export function isFull({ neverHosts, siteSchedules }: Sites): boolean {
  return neverHosts.length >= MOST_RULES || siteSchedules.length >= MOST_RULES;
}
