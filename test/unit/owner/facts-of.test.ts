import { describe, expect, it } from 'vitest';
import { ALL_WELL } from '../../../gallery/log-summaries.ts';
import { DIFFERING_NAMES } from '../../../gallery/owner-bench-values.ts';
import { EMPTY_BENCH } from '../../../src/entry/owner/bench/bench-state.ts';
import { factsOf } from '../../../src/entry/owner/bench/facts-of.ts';
import { benchFor } from '../../../src/entry/owner/bench/subject.ts';
import { logsAfter } from '../../../src/entry/owner/logs/logs-after.ts';
import { knownParts } from '../../../src/owner/report/report-facts.ts';
import { anIncident } from '../../fixtures/incidents.ts';

const partsOf = (changes: Partial<typeof EMPTY_BENCH>) => knownParts(factsOf({ ...EMPTY_BENCH, ...changes }));

describe('what a report can tell', () => {
  it('is nothing at an empty bench: neither its defaults nor what is under way are findings', () => {
    expect(partsOf({})).toEqual([]);
    expect(partsOf({ names: { kind: 'asking' }, logs: { kind: 'reading', soFar: { readBytes: 1, totalBytes: 2 }, summary: ALL_WELL }, pasted: 'hello' })).toEqual([]);
  });

  it('is what was found out', () => {
    expect(partsOf({ logs: { kind: 'read', summary: ALL_WELL, unread: [], wasStopped: false } })).toEqual(['logs']);
    expect(partsOf({ pasted: 'curl: (52) Empty reply from server' })).toEqual(['upstream', 'checklist']);
    expect(partsOf({ names: { kind: 'answered', host: 'www.example.org', table: DIFFERING_NAMES } })).toEqual(['dns', 'checklist']);
    expect(partsOf({ isChainTheirs: true })).toEqual(['time-outs', 'checklist']);
    expect(partsOf({ tickedIds: ['disk'] })).toEqual(['checklist']);
  });

  it('is the failing answer with its chain, method and headers', () => {
    const incident = anIncident();
    const { failure } = factsOf(benchFor(incident));
    expect(failure).toMatchObject({ url: incident.failure.url, method: 'GET', status: 502, at: incident.failure.at, headers: incident.failure.facts.headers });
    expect(failure?.chain.map(({ id }) => id)).toEqual(['you', 'network', 'gateway', 'site']);
  });
});

describe('the logs at the bench', () => {
  const soFar = { readBytes: 1, totalBytes: 2 };

  it('keep the latest summary until another one comes', () => {
    const before = { kind: 'reading', soFar, summary: ALL_WELL } as const;
    expect(logsAfter(before, { type: 'progress', readBytes: 2, totalBytes: 2 })).toEqual({ kind: 'reading', soFar: { readBytes: 2, totalBytes: 2 }, summary: ALL_WELL });
  });

  it('are read when the worker is done', () => {
    const before = { kind: 'reading', soFar, summary: undefined } as const;
    expect(logsAfter(before, { type: 'done', summary: ALL_WELL, unread: [], wasStopped: true })).toEqual({ kind: 'read', summary: ALL_WELL, unread: [], wasStopped: true });
  });
});
