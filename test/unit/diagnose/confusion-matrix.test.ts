import { expect, it } from 'vitest';
import { ConfusionMatrix } from './confusion-matrix.ts';

it('has a row for what is right and a column for what was diagnosed', () => {
  const matrix = new ConfusionMatrix('cause');
  matrix.add(['too-slow'], 'down');
  matrix.add(['refused', 'down'], 'refused');
  matrix.add(['too-slow'], 'too-slow');
  matrix.add(['too-slow'], 'too-slow');
  expect(matrix.toString().split('\n')).toEqual([
    'cause           down  refused  too-slow',
    'refused | down     ·        1         ·',
    'too-slow           1        ·         2',
  ]);
});
