import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CAUSES, HOPS, type MarkKind } from '../../../src/diagnose/diagnosis.ts';
import { diagnosisText } from '../../../src/view/diagnosis-text.ts';
import { confidenceText, gatewayText, markText } from '../../../src/view/diagnosis-words.ts';
import type { Text } from '../../../src/view/text.ts';
import { aDiagnosis } from '../../fixtures/diagnoses.ts';

const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<string, { message: string }>;
const say = ({ key, params = [] }: Text) => params.reduce((said, value, index) => said.replace(`$${index + 1}`, value), messages[key]?.message ?? '');

describe('a diagnosis in words', () => {
  it('is a sentence for each hop and cause', () => {
    for (const hop of HOPS) {
      for (const cause of CAUSES) expect(say(diagnosisText(aDiagnosis({ hop, cause }))), `${hop} ${cause}`).toMatch(/^[A-Z].{10,110}\.$/);
    }
  });

  it.each([
    ['application', 'too-slow', /took too long/],
    ['application', 'asleep', /asleep/],
    ['own-proxy', 'tls', /^Your own proxy, VPN or security software .*secure/],
    ['own-proxy', 'overloaded', /^Your own proxy, VPN or security software could not/],
    ['name-resolution', 'name-not-found', /leads nowhere/],
    ['service-worker', 'unknown', /in your browser/],
    ['cdn', 'down', /network that delivers this site/],
    ['gateway', 'maintenance', /maintenance/],
  ] as const)('tells %s, %s apart', (hop, cause, words) => {
    expect(say(diagnosisText(aDiagnosis({ hop, cause })))).toMatch(words);
  });

  it('does not call a test of the visitor an outage', () => {
    expect(say(diagnosisText(aDiagnosis({ isChallenge: true })))).toContain('not down');
  });

  it('names who answered', () => {
    expect(say(gatewayText(aDiagnosis()))).toBe('nginx wrote this page.');
    expect(say(gatewayText(aDiagnosis({ wrotePage: false })))).toBe('nginx passed this page on.');
    expect(say(gatewayText(aDiagnosis({ gateway: 'unknown', gatewayName: '', wrotePage: false })))).toBe('A gateway we don’t recognise answered.');
  });

  it('says how sure that is', () => {
    const sentences = (['certain', 'likely', 'unclear'] as const).map((confidence) => say(confidenceText(aDiagnosis({ confidence }))));
    expect(new Set(sentences).size).toBe(3);
  });

  it.each<[MarkKind, string]>([
    ['header', 'A header line of the answer: server: nginx'],
    ['proxy-status', 'The gateway says so itself: server: nginx'],
    ['empty', 'The answer was empty.'],
    ['cut', 'The page broke off in the middle.'],
  ])('says how it is known: %s', (kind, words) => {
    expect(say(markText({ kind, found: 'server: nginx', isStrong: true }))).toBe(words);
  });
});
