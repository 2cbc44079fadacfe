import type { ColorScheme } from '../browsers/engine.ts';

/** A way the screens are looked at. */
export interface Look {
  readonly name: string;
  readonly scheme: ColorScheme;
  readonly locale: string;
}

export const LOOKS: readonly Look[] = [
  { name: 'light', scheme: 'light', locale: 'en' },
  { name: 'dark', scheme: 'dark', locale: 'en' },
  { name: 'arabic', scheme: 'light', locale: 'ar' },
];
