import type { Hop } from './chain.ts';
import type { MessageKey } from './text.ts';

/** The sign on a hop; never the colour alone says how it is. */
export const HOP_MARKS: Readonly<Record<Hop['state'], string>> = { works: '✓', broken: '✕', unknown: '?' };

/** The same in words, for screen readers. */
export const HOP_SENTENCES: Readonly<Record<Hop['state'], MessageKey>> = {
  works: 'hopWorks',
  broken: 'hopBroken',
  unknown: 'hopUnknown',
};
