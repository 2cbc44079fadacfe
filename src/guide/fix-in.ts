import type { Guide, StepId } from './guide.ts';

/** The step that has brought the page back; undefined when none has. */
export function fixIn({ results }: Guide): StepId | undefined {
  // Not by the list of all steps, which the popup's first screen has no need of.
  return (Object.keys(results) as StepId[]).find((id) => results[id]?.outcome === 'fixed');
}
