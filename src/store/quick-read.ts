import type { Incident } from '../incident/incident.ts';
import type { SettingsResult } from './settings-result.ts';
import type { Settings } from './settings.ts';
import { INCIDENT_PREFIX, SETTINGS_VERSION, STATE_VERSION } from './stored-keys.ts';

/**
 * What the popup's first screen reads, without the schemas and the library behind them, which would be a fifth of its
 * code. Only Rebound's own trusted contexts can write here; the background checks everything by schema and
 * removes what it cannot use. Whatever a popup sends back is checked there too.
 */
export function quickIncidents(items: Record<string, unknown>): Record<string, Incident> {
  const incidents = Object.entries(items)
    .filter(([key]) => key.startsWith(INCIDENT_PREFIX))
    .flatMap(([key, stored]) => {
      const value = valueOf(stored, STATE_VERSION);
      return isObject(value) && INCIDENT_PREFIX + String(value['key']) === key && Array.isArray(value['pages']) ? [value] : [];
    });
  return Object.fromEntries(incidents.map((incident) => [incident['key'], incident as unknown as Incident]));
}

/** As far as the first screen needs them; a person is told when they cannot be used. */
export function quickSettings(stored: unknown): SettingsResult {
  if (stored === undefined) return { kind: 'absent' };
  const value = valueOf(stored, SETTINGS_VERSION);
  if (isObject(value) && typeof value['enabled'] === 'boolean' && isTexts(value['neverHosts'])) {
    return { kind: 'loaded', settings: value as unknown as Settings };
  }
  const version = isObject(stored) ? stored['version'] : undefined;
  return { kind: 'invalid', stored, fromLaterVersion: typeof version === 'number' && version > SETTINGS_VERSION };
}

/** What an organisation says about whether Rebound is at work at all. */
export interface QuickPolicy {
  enabled?: boolean;
  neverHosts: readonly string[];
}

/** As far as the first screen needs the policy (`managed-policy.ts` reads the whole of it). */
export function quickPolicy({ enabled, neverHosts }: Record<string, unknown>): QuickPolicy {
  return { ...(typeof enabled === 'boolean' ? { enabled } : {}), neverHosts: isTexts(neverHosts) ? neverHosts : [] };
}

function valueOf(stored: unknown, version: number): unknown {
  return isObject(stored) && stored['version'] === version ? stored['value'] : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
