import * as v from 'valibot';
import type { StoragePort } from '../platform/ports.ts';
import { checkEntries, settingsEntries } from './settings-schema.ts';
import type { Settings } from './settings.ts';

const rules = { ...settingsEntries, ...checkEntries };

/** The names that a policy can use. */
export type PolicyKey = keyof typeof rules;

/**
 * What an organisation can set for its people (`storage.managed`; public/managed-schema.json). Its checkers and its
 * sites are beside a person's own; everything else stands in the place of the person's choice.
 */
export type ManagedPolicy = { [Key in PolicyKey]?: v.InferOutput<(typeof rules)[Key]> };

export const NO_POLICY: ManagedPolicy = {};

export const POLICY_KEYS = Object.keys(rules) as PolicyKey[];

/** Reads the policy, without what is not understood of it; none where there is none. Never rejects. */
export async function loadManagedPolicy(managed: Pick<StoragePort, 'getAll'>): Promise<ManagedPolicy> {
  // Firefox rejects where no policy is installed (MDN, storage.managed).
  const stored = await managed.getAll().catch((): Record<string, unknown> => ({}));
  return Object.fromEntries(
    POLICY_KEYS.flatMap((key) => {
      const parsed = v.safeParse(rules[key], stored[key]);
      return parsed.success ? [[key, parsed.output]] : [];
    }),
  );
}

/** The settings with everything that the policy sets in a person's place. */
export function withLocks(settings: Settings, policy: ManagedPolicy): Settings {
  const { check } = settings;
  return {
    ...settings,
    enabled: policy.enabled ?? settings.enabled,
    statuses: policy.statuses ?? settings.statuses,
    hiddenTabs: policy.hiddenTabs ?? settings.hiddenTabs,
    schedule: policy.schedule ?? settings.schedule,
    notifications: policy.notifications ?? settings.notifications,
    historyDays: policy.historyDays ?? settings.historyDays,
    check: {
      ...check,
      consent: policy.consent ?? check.consent,
      switchedOn: policy.switchedOn ?? check.switchedOn,
      globalpingToken: policy.globalpingToken ?? check.globalpingToken,
    },
  };
}

/** The settings as they are in force: with the policy's own checkers and sites too. */
export function underPolicy(settings: Settings, policy: ManagedPolicy): Settings {
  const locked = withLocks(settings, policy);
  const { ownCheckers = [], neverHosts = [], siteSchedules = [] } = policy;
  return {
    ...locked,
    neverHosts: [...neverHosts, ...locked.neverHosts],
    // The first one counts.
    siteSchedules: [...siteSchedules, ...locked.siteSchedules],
    check: { ...locked.check, ownCheckers: [...ownCheckers, ...locked.check.ownCheckers] },
  };
}
