import { describe, expect, it } from 'vitest';
import { allSigns } from '../../../src/owner/all-signs.ts';
import { CHECKLIST } from '../../../src/owner/checklist/items.ts';
import { judgeChecklist } from '../../../src/owner/checklist/judge-checklist.ts';
import { productOf } from '../../../src/owner/timeouts/all-products.ts';
import { usualLayer } from '../../../src/owner/timeouts/layer.ts';
import type { Diagnosis } from '../../../src/diagnose/diagnosis.ts';
import { CURL_200, LOAD_FREE, NC_REFUSED } from './printed.ts';

const DIAGNOSIS: Diagnosis = {
  gateway: 'nginx',
  gatewayName: 'nginx',
  wrotePage: true,
  passedBy: [],
  hop: 'application',
  cause: 'refused',
  confidence: 'certain',
  marks: [],
  isSoft: false,
  isChallenge: false,
};

const stateOf = (id: string, signs: Parameters<typeof judgeChecklist>[0], ticked: string[] = []) => judgeChecklist(signs, ticked).find((item) => item.id === id)?.state;

describe('the checklist', () => {
  it('leaves everything open without evidence', () => {
    expect(judgeChecklist([], []).every(({ state }) => state === 'open')).toBe(true);
    expect(judgeChecklist([], []).map(({ id }) => id)).toEqual(CHECKLIST.map(({ id }) => id));
  });

  it('takes suspects first and what is ruled out last', () => {
    const ids = judgeChecklist(['disk-full', 'upstream-answers'], ['cdn']).map(({ id, state }) => `${id} ${state}`);
    expect(ids[0]).toBe('disk suspect');
    expect(ids.at(-1)).toBe('cdn cleared');
  });

  it('lets a suspicion weigh more than an all-clear, and a person’s tick more than both', () => {
    expect(stateOf('server', ['service-runs', 'upstream-refuses'])).toBe('suspect');
    expect(stateOf('server', ['service-runs', 'upstream-refuses'], ['server'])).toBe('cleared');
  });

  it('tells a firewall, which says nothing, from a stopped program, which refuses', () => {
    expect(stateOf('firewall', ['upstream-silent'])).toBe('suspect');
    expect(stateOf('firewall', ['upstream-refuses'])).toBe('cleared');
    expect(stateOf('server', ['upstream-refuses'])).toBe('suspect');
  });
});

describe('evidence', () => {
  it('comes from the failing answer, but not from an unclear one', () => {
    expect(allSigns({ diagnosis: DIAGNOSIS, pasted: '' })).toEqual(['upstream-refuses']);
    expect(allSigns({ diagnosis: { ...DIAGNOSIS, confidence: 'unclear' }, pasted: '' })).toEqual([]);
    expect(allSigns({ diagnosis: { ...DIAGNOSIS, hop: 'cdn', cause: 'down' }, pasted: '' })).toEqual(['cdn-failed']);
  });

  it('comes from pasted results', () => {
    expect(allSigns({ pasted: `${CURL_200}${LOAD_FREE}` })).toEqual(['upstream-answers', 'cpu-free', 'memory-free', 'disk-free']);
  });

  it('is told once, wherever it comes from', () => {
    expect(allSigns({ diagnosis: DIAGNOSIS, pasted: NC_REFUSED })).toEqual(['upstream-refuses']);
  });

  it('comes from the chain of time-outs', () => {
    const layers = ['nginx', 'php-fpm'].flatMap((id) => productOf(id) ?? []).map(usualLayer);
    expect(allSigns({ pasted: '', chain: { layers, headBytes: 1024 } })).toEqual(['chain-does-not-fit']);
    expect(allSigns({ pasted: '', chain: { layers: layers.slice(1), headBytes: 1024 } })).toEqual(['chain-fits']);
  });
});
