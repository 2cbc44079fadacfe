import { setAside, type Ruling } from './step.ts';
import type { Situation } from './situation.ts';

/** What rules out every step that changes something on the person's side only. Undefined when nothing does. */
export function ruleOutOwnSide({ verdict, isOnline }: Situation): Ruling | undefined {
  if (verdict === 'down-for-everyone') return setAside('asideDownForEveryone');
  if (verdict === 'name-does-not-resolve') return setAside('asideNameForEveryone');
  if (verdict === 'up') return setAside('asideUp');
  return isOnline ? undefined : setAside('asideOffline');
}
