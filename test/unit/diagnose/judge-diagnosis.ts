import { CONFIDENCES, type Diagnosis } from '../../../src/diagnose/diagnosis.ts';
import type { Expected } from './expected-results.ts';

/** `exact` is what was done, `right` says the same in less detail, `missed` is an honest “unknown”. */
export type Judgement = 'exact' | 'right' | 'missed' | 'wrong';

export interface Judged {
  gateway: Judgement;
  wrotePage: Judgement;
  hop: Judgement;
  cause: Judgement;
  /** Surer than the answer allows. */
  isTooSure: boolean;
}

/** Compares a diagnosis with the table's row. */
export function judgeDiagnosis({ gateway, wrotePage, hop, cause, confidence }: Expected, diagnosis: Diagnosis): Judged {
  return {
    gateway: compare([gateway], diagnosis.gateway),
    wrotePage: wrotePage === diagnosis.wrotePage ? 'exact' : diagnosis.wrotePage ? 'wrong' : 'missed',
    hop: compare(hop, diagnosis.hop),
    cause: compare(cause, diagnosis.cause),
    isTooSure: CONFIDENCES.indexOf(diagnosis.confidence) < CONFIDENCES.indexOf(confidence),
  };
}

/** True when who, where and why are what was recorded. */
export function isAllExact({ gateway, wrotePage, hop, cause }: Judged): boolean {
  return [gateway, wrotePage, cause].every((judgement) => judgement === 'exact') && (hop === 'exact' || hop === 'right');
}

/** True when one of who, where and why is wrong. */
export function isWrong({ gateway, wrotePage, hop, cause }: Judged): boolean {
  return [gateway, wrotePage, hop, cause].includes('wrong');
}

function compare(right: readonly string[], found: string): Judgement {
  if (found === right[0]) return 'exact';
  if (right.includes(found)) return 'right';
  return found === 'unknown' ? 'missed' : 'wrong';
}
