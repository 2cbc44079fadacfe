import { afterAll, describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/diagnose/diagnose.ts';
import { ConfusionMatrix } from './confusion-matrix.ts';
import { judge, rightFor } from './expectations.ts';
import { recordingNames, recordingOf } from './recordings.ts';
import { siteStories, visitorStories, type Story } from './recorded-stories.ts';

const shareOf = (part: readonly unknown[], all: readonly unknown[]) => part.length / all.length;

describe.each([
  ['of the site', siteStories],
  ['of the visitor', visitorStories],
])('a recorded answer %s', (_, stories: readonly Story[]) => {
  it.each(stories)('%s: %s, %s, %s, %s', (name, gateway, hop, cause, confidence) => {
    const diagnosis = diagnose(recordingOf(name).answer);
    expect({ ...diagnosis, gateway: `${diagnosis.gateway}${diagnosis.wrotePage ? '*' : ''}` }).toMatchObject({ gateway, hop, cause, confidence });
    expect(diagnosis.marks.length).toBeGreaterThan(diagnosis.gateway === 'unknown' ? -1 : 0);
  });
});

describe('all recorded answers', () => {
  const judged = recordingNames.map((name) => {
    const { answer, recorded } = recordingOf(name);
    const diagnosis = diagnose(answer);
    return { name, answer, diagnosis, recorded, judgement: judge(recorded, diagnosis) };
  });
  const failing = judged.filter(({ answer }) => answer.status >= 400);

  afterAll(() => {
    const gateways = new ConfusionMatrix('gateway');
    const hops = new ConfusionMatrix('hop');
    const causes = new ConfusionMatrix('cause');
    const certainty = new ConfusionMatrix('all three, exactly');
    for (const { diagnosis, recorded, judgement } of failing) {
      const right = rightFor(recorded, diagnosis);
      // One column each for some eighty names would not fit on any screen.
      gateways.add([recorded.gateway], judgement.gateway === 'undecided' ? 'unknown' : judgement.gateway);
      hops.add(right.hop ?? ['?'], diagnosis.hop);
      causes.add(right.exactCause ?? ['?'], diagnosis.cause);
      const verdicts = [judgement.gateway, judgement.hop, judgement.exactCause];
      certainty.add([verdicts.includes('wrong') ? 'wrong' : verdicts.includes('undecided') ? 'undecided' : 'right'], diagnosis.confidence);
    }
    console.log([hops, causes, gateways, certainty].join('\n\n'));
  });

  it('are there', () => {
    expect(judged.length).toBeGreaterThan(130);
  });

  it('are never certain of anything that is wrong', () => {
    const certain = judged.filter(({ diagnosis }) => diagnosis.confidence === 'certain');
    expect(certain.length).toBeGreaterThan(30);
    const wrong = certain.filter(({ judgement }) => judgement.gateway !== 'right' || judgement.hop !== 'right' || judgement.exactCause !== 'right');
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('never name a gateway that was not there', () => {
    expect(judged.filter(({ judgement }) => judgement.gateway === 'wrong').map(({ name }) => name)).toEqual([]);
  });

  it('that failed are recognised, and located, for the most part', () => {
    expect(shareOf(failing.filter(({ judgement }) => judgement.gateway === 'right'), failing)).toBeGreaterThan(0.85);
    expect(shareOf(failing.filter(({ judgement }) => judgement.hop === 'right'), failing)).toBeGreaterThan(0.9);
    expect(failing.filter(({ judgement }) => judgement.hop === 'wrong').map(({ name }) => name)).toEqual([]);
    expect(shareOf(failing.filter(({ judgement }) => judgement.cause === 'right'), failing)).toBeGreaterThan(0.95);
  });

  it('never make a guess surer where the reason phrase is missing, as in HTTP/2', () => {
    const wrong = judged.filter(({ name, answer }) => {
      const diagnosis = diagnose({ ...answer, statusText: '' });
      const judgement = judge(recordingOf(name).recorded, diagnosis);
      return judgement.gateway === 'wrong' || (diagnosis.confidence === 'certain' && Object.values(judgement).includes('wrong'));
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});
