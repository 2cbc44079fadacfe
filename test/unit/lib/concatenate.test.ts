import fc from 'fast-check';
import { expect, it } from 'vitest';
import { concatenate } from '../../../src/lib/concatenate.ts';

it('puts pieces one after another, whatever becomes of them later', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array()), (pieces) => {
      const whole = concatenate(pieces);
      const expected = pieces.flatMap((piece) => [...piece]);
      for (const piece of pieces) piece.fill(0);
      expect([...whole]).toEqual(expected);
    }),
  );
});
