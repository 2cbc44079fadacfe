import type { Diagnosis } from '../../../src/diagnose/diagnosis.ts';
import { ConfusionMatrix } from './confusion-matrix.ts';
import type { Expected } from './expected-results.ts';
import { isAllExact, isWrong, type Judged, type Judgement } from './judge-diagnosis.ts';

/** One recording, what is right for it and what was diagnosed. */
export interface JudgedAnswer {
  expected: Expected;
  diagnosis: Diagnosis;
  judged: Judged;
}

const ASPECTS = ['gateway', 'wrotePage', 'hop', 'cause'] as const;

/** How many are right in what; plain text. */
export function sharesReport(title: string, answers: readonly JudgedAnswer[]): string {
  const named = answers.filter(isNamedAsRecorded).length;
  const names = `  gateway   named as the recording is: ${named} (${percent(named, answers)})`;
  return [`${title}: ${answers.length}`, ...ASPECTS.map((aspect) => shares(aspect, answers)), names, ''].join('\n');
}

/** Shows a contributor where a new mark has moved what; plain text. What was done or recorded on the left, what is diagnosed at the top. */
export function confusionReport(answers: readonly JudgedAnswer[]): string {
  const gateways = new ConfusionMatrix('gateway, where another is named');
  const hops = new ConfusionMatrix('hop');
  const causes = new ConfusionMatrix('cause');
  const certainty = new ConfusionMatrix('who, where and why');
  for (const answer of answers) {
    const { expected, diagnosis, judged } = answer;
    // One column each for some ninety names would not fit on any screen.
    if (!isNamedAsRecorded(answer)) gateways.add([recordedName(expected)], diagnosis.gateway);
    hops.add(expected.hop.slice(0, 1), diagnosis.hop);
    causes.add(expected.cause.slice(0, 1), diagnosis.cause);
    certainty.add([isWrong(judged) ? 'something wrong' : isAllExact(judged) ? 'all exact' : 'none wrong'], diagnosis.confidence);
  }
  return [gateways, hops, causes, certainty].map((matrix) => `${matrix.toString()}\n`).join('\n');
}

/** How many were judged so. */
export function countOf(answers: readonly JudgedAnswer[], aspect: (typeof ASPECTS)[number], ...judgements: Judgement[]): number {
  return answers.filter(({ judged }) => judgements.includes(judged[aspect])).length;
}

function shares(aspect: (typeof ASPECTS)[number], answers: readonly JudgedAnswer[]): string {
  const counts = (['exact', 'right', 'missed', 'wrong'] as const).map((judgement) => {
    const count = countOf(answers, aspect, judgement);
    return `${judgement} ${count} (${percent(count, answers)})`;
  });
  return `  ${aspect.padEnd(9)} ${counts.join(', ')}`;
}

function percent(count: number, { length }: readonly unknown[]): string {
  return `${((count / length) * 100).toFixed(1)} %`;
}

function recordedName({ file }: Expected): string {
  return file.replace(/--.*$/, '');
}

/** `squid` of `squid-reverse`: one program, whichever way round. */
function isNamedAsRecorded({ expected, diagnosis }: JudgedAnswer): boolean {
  return diagnosis.gateway === recordedName(expected).replace(/-(?:forward|reverse)$/, '');
}
