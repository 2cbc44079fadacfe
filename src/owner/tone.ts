import type { Reading } from './paste/reading.ts';

/** The sign beside a finding; never the colour alone says how it is. */
export const TONE_MARKS: Readonly<Record<Reading['tone'], string>> = { good: '✓', bad: '✕', unclear: '?' };
