import '../src/ui/popup/popup.css';
import '../src/ui/check/check.css';
import '../src/ui/guide/guide.css';
import type { Group } from './group.ts';
import { GUIDES } from './guides.tsx';

/** The guide in many situations. */
export const guideGroup: Group = Object.fromEntries(
  Object.entries(GUIDES).map(([name, screen]) => [name, <main key={name}>{screen}</main>]),
);
