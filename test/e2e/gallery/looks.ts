import type { ColorScheme } from '../browsers/engine.ts';
import type { Rules } from '../browsers/find-barriers.ts';

/** A way the screens are looked at. */
export interface Look {
  readonly name: string;
  readonly scheme: ColorScheme;
  readonly locale: string;
  /** What is new in this look; the rest has been looked at in the first. */
  readonly rules: Rules;
}

export const LOOKS: readonly Look[] = [
  { name: 'light', scheme: 'light', locale: 'en', rules: 'all' },
  { name: 'dark', scheme: 'dark', locale: 'en', rules: 'colours' },
  { name: 'arabic', scheme: 'light', locale: 'ar', rules: 'all but colours' },
];
