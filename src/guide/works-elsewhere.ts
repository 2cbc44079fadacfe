import type { StepId } from './guide.ts';
import type { Situation } from './situation.ts';

const LOOKS: readonly StepId[] = ['private-window', 'other-browser', 'other-device'];

/** True once the person has seen the page work somewhere else: then waiting is not what brings it back. */
export function worksElsewhere({ results }: Pick<Situation, 'results'>): boolean {
  return LOOKS.some((id) => results[id]?.outcome === 'works-there');
}
