import type { ManagedPolicy } from '../../store/managed-policy.ts';
import type { Settings } from '../../store/settings.ts';

/** What every setting on the page gets. */
export interface SettingProps {
  /** As they stand, with what the policy sets in the person's place. */
  settings: Settings;
  /** What the organisation has set: shown, and not to be changed here. */
  policy: ManagedPolicy;
  onChange(settings: Settings): void;
}
