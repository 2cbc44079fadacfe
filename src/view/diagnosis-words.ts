import type { Confidence, Diagnosis, FoundMark, MarkKind } from '../diagnose/diagnosis.ts';
import { text, type MessageKey, type Text } from './text.ts';

const CONFIDENCE_WORDS: Readonly<Record<Confidence, MessageKey>> = {
  certain: 'diagnosisCertain',
  likely: 'diagnosisLikely',
  unclear: 'diagnosisUnclear',
};

const MARK_WORDS: Readonly<Record<MarkKind, MessageKey>> = {
  'proxy-status': 'markProxyStatus',
  header: 'markHeader',
  'missing-header': 'markMissingHeader',
  cookie: 'markCookie',
  page: 'markPage',
  status: 'markStatus',
  'reason-phrase': 'markReasonPhrase',
  time: 'markTime',
  address: 'markAddress',
  site: 'markSite',
  empty: 'markEmpty',
  cut: 'markCut',
  'service-worker': 'markWorker',
  'no-answer': 'markNoAnswer',
};

const WITHOUT_VALUE: readonly MarkKind[] = ['site', 'empty', 'cut', 'no-answer'];

/** Who answered. */
export function gatewayText({ gatewayName, wrotePage }: Diagnosis): Text {
  if (gatewayName === '') return text('diagnosisGatewayUnknown');
  return text(wrotePage ? 'diagnosisWrotePage' : 'diagnosisPassedPage', gatewayName);
}

/** How sure that is. */
export function confidenceText({ confidence }: Diagnosis): Text {
  return text(CONFIDENCE_WORDS[confidence]);
}

/** One answer to “How do we know?”. What was found comes from outside: show it as text. */
export function markText({ kind, found }: FoundMark): Text {
  return WITHOUT_VALUE.includes(kind) ? text(MARK_WORDS[kind]) : text(MARK_WORDS[kind], found);
}
