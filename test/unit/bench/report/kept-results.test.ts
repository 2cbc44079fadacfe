import { describe, expect, it } from 'vitest';
import { readKeptResult, toJson } from '../../../bench/report/kept-results.ts';
import { describeMachine } from '../../../bench/report/machine.ts';
import { goal } from '../../../bench/report/result.ts';
import { aKeptResult } from './kept-result.ts';

describe('a goal', () => {
  it.each([
    ['at-least', 12, true],
    ['at-least', 11.9, false],
    ['at-most', 12, true],
    ['at-most', 12.1, false],
  ] as const)('of %s 12 with %d is met: %s', (better, measured, met) => {
    expect(goal('any', measured, better, 12)).toMatchObject({ measured, met });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('that was measured as %d is not met, on either side', (measured) => {
    for (const better of ['at-least', 'at-most'] as const) expect(goal('any', measured, better, 12)).toMatchObject({ measured: null, met: false });
  });
});

describe('a kept result', () => {
  it('comes back as it was kept', () => {
    const result = aKeptResult({ goals: [goal('never', Number.NaN, 'at-most', 1)] });
    expect(readKeptResult('some.json', toJson(result))).toEqual(result);
  });

  it('that is not of the form is told of by its file\'s name', () => {
    expect(() => readKeptResult('some.json', '{"benchmark": "some"}')).toThrow('test/bench/results/some.json');
    expect(() => readKeptResult('some.json', '{')).toThrow('test/bench/results/some.json');
    expect(() => readKeptResult('other.json', toJson(aKeptResult()))).toThrow('other.json');
  });

  it('has its numbers on one line and to four digits, and its words as they are', () => {
    const json = toJson({ x: [1, 2.000_01, -3e-7], words: ['[\n1,\n2\n]'] });
    expect(json).toContain('"x": [1, 2, 0]');
    expect(JSON.parse(json)).toEqual({ x: [1, 2, 0], words: ['[\n1,\n2\n]'] });
  });

  it('says what machine it was, and nothing that names it', () => {
    const machine = describeMachine({ Chromium: '131' });
    expect(machine.cores).toBeGreaterThan(0);
    expect(machine.memoryGigabytes).toBeGreaterThan(0);
    expect(machine.programs).toEqual({ 'Node.js': process.versions.node, Chromium: '131' });
    expect(Object.keys(machine).toSorted()).toEqual(['cores', 'cpu', 'memoryGigabytes', 'programs', 'system']);
  });
});
