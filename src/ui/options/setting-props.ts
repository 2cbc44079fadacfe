import type { Settings } from '../../store/settings.ts';

/** What every setting on the page gets. */
export interface SettingProps {
  settings: Settings;
  onChange(settings: Settings): void;
}
