import { afterAll, describe, expect, it } from 'vitest';
import { allGateways } from '../../../src/diagnose/all-gateways.ts';
import type { Answer } from '../../../src/diagnose/answer.ts';
import { diagnose } from '../../../src/diagnose/diagnose.ts';
import { UNKNOWN_GATEWAY } from '../../../src/diagnose/diagnosis.ts';
import { confusionReport, countOf, sharesReport, type JudgedAnswer } from './confusion-report.ts';
import { readExpectedResults, type Expected } from './expected-results.ts';
import { isAllExact, isWrong, judgeDiagnosis } from './judge-diagnosis.ts';
import { recordingNames, recordingOf } from './recordings.ts';
import { siteStories, visitorStories, type Story } from './recorded-stories.ts';

const table = readExpectedResults();

describe.each([
  ['of the site', siteStories],
  ['of the visitor', visitorStories],
])('a recorded answer %s', (_, stories: readonly Story[]) => {
  it.each(stories)('%s: %s, %s, %s, %s', (name, gateway, hop, cause, confidence) => {
    const diagnosis = diagnose(recordingOf(name));
    expect({ ...diagnosis, gateway: `${diagnosis.gateway}${diagnosis.wrotePage ? '*' : ''}` }).toMatchObject({ gateway, hop, cause, confidence });
    expect(diagnosis.marks.length).toBeGreaterThan(diagnosis.gateway === 'unknown' ? -1 : 0);
  });
});

describe('the table of expected results', () => {
  it('has one row for each recording', () => {
    expect(table.map(({ file }) => file).toSorted()).toEqual(recordingNames.toSorted());
  });

  it('names only gateways there are', () => {
    const ids = new Set([UNKNOWN_GATEWAY, ...allGateways.map(({ id }) => id)]);
    expect(table.filter(({ gateway }) => !ids.has(gateway))).toEqual([]);
  });
});

describe('all recorded answers', () => {
  const judged = table.map((expected) => judgeRecording(expected));
  const failing = judged.filter(({ answer }) => answer.status >= 400);

  afterAll(() => {
    console.log([sharesReport('All recorded answers', judged), sharesReport('Of these, failing', failing), confusionReport(failing)].join('\n'));
  });

  it('are there', () => {
    expect(judged.length).toBeGreaterThan(440);
  });

  it('are never certain of anything that is wrong, or of less than what was done', () => {
    const certain = judged.filter(({ diagnosis }) => diagnosis.confidence === 'certain');
    expect(certain.length).toBeGreaterThan(65);
    expect(namesOf(certain.filter((each) => !isAllExact(each.judged)))).toEqual([]);
  });

  it('never make a diagnosis surer than they allow', () => {
    expect(namesOf(judged.filter((each) => each.judged.isTooSure))).toEqual([]);
  });

  it('never name a gateway that was not there, nor blame one for what it passed on', () => {
    expect(namesOf(judged.filter((each) => each.judged.gateway === 'wrong' || each.judged.wrotePage === 'wrong'))).toEqual([]);
  });

  it('never lead to a wrong cause', () => {
    expect(namesOf(judged.filter((each) => each.judged.cause === 'wrong'))).toEqual([]);
  });

  it('are put on the wrong side only where a program stands on both and its answer does not say on which', () => {
    const wrong = judged.filter((each) => each.judged.hop === 'wrong');
    expect(namesOf(wrong).filter((name) => !/^(?:squid-reverse|apache-forward|trafficserver-forward)--/.test(name))).toEqual([]);
    expect(wrong.length).toBeLessThanOrEqual(29);
  });

  // To be raised when they can be, never lowered.
  it.each([
    { aspect: 'gateway', judgements: ['exact'], atLeast: 358 },
    { aspect: 'hop', judgements: ['exact', 'right'], atLeast: 320 },
    { aspect: 'cause', judgements: ['exact', 'right'], atLeast: 353 },
    { aspect: 'cause', judgements: ['exact'], atLeast: 237 },
  ] as const)('that failed have a $aspect that is $judgements at least $atLeast times', ({ aspect, judgements, atLeast }) => {
    expect(countOf(failing, aspect, ...judgements)).toBeGreaterThanOrEqual(atLeast);
  });

  it('never make a guess surer where the reason phrase is missing, as in HTTP/2', () => {
    const wrong = table.map((expected) => judgeRecording(expected, { statusText: '' })).filter((each) => {
      return each.judged.gateway === 'wrong' || each.judged.isTooSure || (each.diagnosis.confidence === 'certain' && isWrong(each.judged));
    });
    expect(namesOf(wrong)).toEqual([]);
  });
});

function judgeRecording(expected: Expected, changes: Partial<Answer> = {}): JudgedAnswer & { answer: Answer } {
  const answer = { ...recordingOf(expected.file), ...changes };
  const diagnosis = diagnose(answer);
  return { expected, answer, diagnosis, judged: judgeDiagnosis(expected, diagnosis) };
}

function namesOf(answers: readonly JudgedAnswer[]): string[] {
  return answers.map(({ expected }) => expected.file);
}
