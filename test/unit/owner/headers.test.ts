import { describe, expect, it } from 'vitest';
import { ownerCauseText } from '../../../src/owner/cause-words.ts';
import { explainHeaders, requestIds } from '../../../src/owner/headers/explain-headers.ts';
import { CACHE_HEADERS } from '../../../src/owner/headers/cache-headers.ts';
import { ID_HEADERS } from '../../../src/owner/headers/id-headers.ts';
import { ORDINARY_HEADERS } from '../../../src/owner/headers/ordinary-headers.ts';
import { WHO_HEADERS } from '../../../src/owner/headers/who-headers.ts';
import { WHY_HEADERS } from '../../../src/owner/headers/why-headers.ts';
import { CAUSES, HOPS, type Diagnosis } from '../../../src/diagnose/diagnosis.ts';

const diagnosis = (changes: Partial<Diagnosis>): Diagnosis => ({ gateway: '', gatewayName: '', wrotePage: true, passedBy: [], hop: 'application', cause: 'down', confidence: 'likely', marks: [], isSoft: false, isChallenge: false, ...changes });

describe('headers', () => {
  const headers = [
    { name: 'x-shop', value: 'a' },
    { name: 'server', value: 'Caddy' },
    { name: 'date', value: 'Wed, 30 Sep 2026 10:00:00 GMT' },
    { name: 'server', value: 'nginx' },
    { name: 'proxy-status', value: 'edge; error=connection_refused' },
    { name: 'cf-ray', value: '8c9d-FRA' },
  ];

  it('stand in the order in which they help, duplicates in the order received', () => {
    expect(explainHeaders(headers).map(({ name, value }) => `${name} ${value.slice(0, 5)}`)).toEqual(['proxy-status edge;', 'server Caddy', 'server nginx', 'cf-ray 8c9d-', 'date Wed, ', 'x-shop a']);
  });

  it('are shown even when nobody explains them', () => {
    expect(explainHeaders(headers).at(-1)).toEqual({ name: 'x-shop', value: 'a' });
  });

  it('give what to search for', () => {
    expect(requestIds([...headers, { name: 'x-request-id', value: ' ' }]).map(({ value }) => value)).toEqual(['8c9d-FRA']);
  });

  it('are explained once, under lower-case names', () => {
    const names = [...WHY_HEADERS, ...WHO_HEADERS, ...ID_HEADERS, ...CACHE_HEADERS, ...ORDINARY_HEADERS].map(({ name }) => name);
    expect(names.length).toBe(new Set(names).size);
    expect(names.filter((name) => name !== name.toLowerCase())).toEqual([]);
  });
});

describe('the cause in an owner’s words', () => {
  it('never blames the site for what is the visitor’s', () => {
    for (const cause of CAUSES) expect(ownerCauseText(diagnosis({ hop: 'own-proxy', cause })).key).toBe('ownerCauseVisitor');
  });

  it('has a sentence for every cause at every hop', () => {
    const keys = new Set(HOPS.flatMap((hop) => CAUSES.map((cause) => ownerCauseText(diagnosis({ hop, cause })).key)));
    expect(keys.size).toBe(CAUSES.length + 2);
  });

  it('calls a test of the visitor no outage', () => {
    expect(ownerCauseText(diagnosis({ isChallenge: true })).key).toBe('ownerCauseChallenge');
  });
});
