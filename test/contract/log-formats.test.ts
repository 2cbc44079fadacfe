import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALL_FORMATS } from '../../src/logs/all-formats.ts';

const files = readdirSync('src/logs/formats').map((name) => name.replace(/\.ts$/, ''));

describe('the formats of logs', () => {
  it('are one file each, listed once', () => {
    expect(ALL_FORMATS.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  });

  it('say where they are described', () => {
    const unexplained = files.filter((name) => !/@see https:\/\//.test(readFileSync(`src/logs/formats/${name}.ts`, 'utf8')));
    expect(unexplained).toEqual([]);
  });

  it('hold no secrets or private places in their recordings', () => {
    const recordings = readdirSync('test/fixtures/logs').map((name) => readFileSync(`test/fixtures/logs/${name}`, 'utf8'));
    expect(recordings.filter((text) => /\/(?:tmp|home|root|work)\//.test(text))).toEqual([]);
  });
});
