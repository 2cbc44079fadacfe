import type { ManagedPolicy } from './managed-policy.ts';
import type { Settings } from './settings.ts';

/**
 * What a person has changed on a page that shows locked settings, as it is to be saved: where the policy has its way,
 * the person's own choice stays as it was, for the day on which the policy is gone.
 */
export function apartFromLocks(changed: Settings, stored: Settings, policy: ManagedPolicy): Settings {
  const pick = <Key extends Exclude<keyof Settings, 'check'>>(key: Key & keyof ManagedPolicy): Settings[Key] =>
    policy[key] === undefined ? changed[key] : stored[key];
  const pickCheck = <Key extends 'consent' | 'switchedOn' | 'globalpingToken'>(key: Key): Settings['check'][Key] =>
    policy[key] === undefined ? changed.check[key] : stored.check[key];
  return {
    ...changed,
    enabled: pick('enabled'),
    statuses: pick('statuses'),
    hiddenTabs: pick('hiddenTabs'),
    schedule: pick('schedule'),
    notifications: pick('notifications'),
    historyDays: pick('historyDays'),
    check: {
      ...changed.check,
      consent: pickCheck('consent'),
      switchedOn: pickCheck('switchedOn'),
      globalpingToken: pickCheck('globalpingToken'),
    },
  };
}
