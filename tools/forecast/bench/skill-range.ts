import { drawAnew, seeded } from '../seeded.ts';
import type { Prediction } from './cross-validate.ts';
import { groupBy } from '../group-by.ts';
import { brierScore } from './score.ts';

const DRAWS = 1000;

/** Where the skill against a reference lies with a confidence of 90 %, by drawing repositories anew (bootstrap). */
export function skillRange(predictions: readonly Prediction[], reference: readonly Prediction[]): [number, number] {
  const chance = seeded(1);
  const losses = lossesBy(predictions);
  const referenceLosses = lossesBy(reference);
  const repositories = [...losses.keys()];
  const skills = Array.from({ length: DRAWS }, () => {
    let [loss, referenceLoss] = [0, 0];
    for (const drawn of drawAnew(repositories, chance)) {
      loss += losses.get(drawn) ?? 0;
      referenceLoss += referenceLosses.get(drawn) ?? 0;
    }
    return 1 - loss / referenceLoss;
  }).toSorted((a, b) => a - b);
  return [skills[Math.floor(DRAWS * 0.05)] ?? Number.NaN, skills[Math.floor(DRAWS * 0.95)] ?? Number.NaN];
}

/** The summed loss of each repository; both sides judge the same cases, so that the weights cancel. */
function lossesBy(predictions: readonly Prediction[]): Map<string, number> {
  const groups = groupBy(predictions, ({ repository }) => repository);
  return new Map([...groups].map(([name, group]) => [name, brierScore(group) * group.reduce((sum, { back, still }) => sum + back + still, 0)]));
}
