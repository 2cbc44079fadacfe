import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allGateways } from '../../src/diagnose/all-gateways.ts';
import { readResponseFacts } from '../../src/watch/response-facts.ts';
import { cdnStories, filterStories, gatewayStories } from '../unit/diagnose/documented-stories.ts';
import { siteStories, visitorStories } from '../unit/diagnose/recorded-stories.ts';

const FOLDER = 'src/diagnose/gateways';
const isKept = (name: string) => readResponseFacts([{ name, value: 'x' }]).headers.length === 1;
const files = readdirSync(FOLDER).map((file) => ({ id: file.replace(/\.ts$/, ''), text: readFileSync(`${FOLDER}/${file}`, 'utf8') }));

describe('the gateways', () => {
  it('are those that have a file, each listed once', () => {
    expect(allGateways.map(({ id }) => id).toSorted()).toEqual(files.map(({ id }) => id).toSorted());
  });

  it('of the visitor’s side are looked at first', () => {
    const roles = allGateways.map(({ role }) => role);
    expect(roles.lastIndexOf('visitor')).toBeLessThan(roles.findIndex((role) => role !== 'visitor'));
  });

  it('have a story each', () => {
    const recorded = [...siteStories, ...visitorStories].flatMap(([recording, gateway]) => [gateway, recording.replace(/--.*$/, '')]);
    const documented = [...cdnStories, ...gatewayStories, ...filterStories].map(([, gateway]) => gateway);
    const told = new Set([...recorded, ...documented].map((gateway) => gateway.replace('*', '')));
    expect(allGateways.filter(({ id }) => !told.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('have a reason for every page of their own that says a failure', () => {
    const ends = allGateways.filter(({ ownPage, reasons }) => ownPage.length > 0 && !reasons?.length).map(({ id }) => id);
    // What is known of these are refusals, not failures.
    expect(ends).toEqual(['barracuda', 'sonicwall']);
  });

  it('look only at headers that the background keeps', () => {
    const named = files.flatMap(({ text }) => [...text.matchAll(/(?:header|soleHeader)\('([a-z-]+)'/g)].flatMap(([, name]) => name ?? []));
    expect(named.length).toBeGreaterThan(80);
    expect([...new Set(named)].filter((name) => !isKept(name))).toEqual([]);
  });

  it('point to status pages by https', () => {
    for (const { id, statusPage } of allGateways) expect(statusPage ?? 'https://', id).toMatch(/^https:\/\//);
  });
});
