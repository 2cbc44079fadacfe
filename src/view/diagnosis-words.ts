import type { Cause, Confidence, Diagnosis, FoundMark, Hop, MarkKind } from '../diagnose/diagnosis.ts';
import { text, type MessageKey, type Text } from './text.ts';

type CauseWords = Readonly<Partial<Record<Cause, MessageKey>> & { unknown: MessageKey }>;

/** A cause that is not named here has the words of `unknown`. */
const SENTENCES: Readonly<Record<Hop, CauseWords>> = {
  'own-proxy': {
    unknown: 'diagnosisProxy',
    refused: 'diagnosisProxyRefused',
    closed: 'diagnosisProxyClosed',
    'too-slow': 'diagnosisProxySlow',
    'name-not-found': 'diagnosisProxyName',
    tls: 'diagnosisProxyTls',
    misconfigured: 'diagnosisProxyMisconfigured',
  },
  network: { unknown: 'diagnosisNetwork' },
  'service-worker': { unknown: 'diagnosisWorker', 'too-slow': 'diagnosisWorkerSlow' },
  cdn: {
    unknown: 'diagnosisCdn',
    overloaded: 'diagnosisCdnOverloaded',
    'rate-limited': 'diagnosisCdnLimited',
    misconfigured: 'diagnosisGatewayMisconfigured',
  },
  gateway: {
    unknown: 'diagnosisGateway',
    overloaded: 'diagnosisGatewayOverloaded',
    'rate-limited': 'diagnosisSiteLimited',
    maintenance: 'diagnosisMaintenance',
    misconfigured: 'diagnosisGatewayMisconfigured',
    'too-slow': 'diagnosisGatewaySlow',
  },
  'name-resolution': { unknown: 'diagnosisName', 'too-slow': 'diagnosisNameSlow' },
  application: {
    unknown: 'diagnosisSite',
    down: 'diagnosisSiteDown',
    refused: 'diagnosisSiteRefused',
    closed: 'diagnosisSiteClosed',
    'too-slow': 'diagnosisSiteSlow',
    overloaded: 'diagnosisSiteOverloaded',
    tls: 'diagnosisSiteTls',
    misconfigured: 'diagnosisSiteMisconfigured',
    maintenance: 'diagnosisMaintenance',
    asleep: 'diagnosisSiteAsleep',
    'rate-limited': 'diagnosisSiteLimited',
  },
  unknown: { unknown: 'diagnosisUnknown', 'too-slow': 'diagnosisUnknownSlow', closed: 'diagnosisUnknownClosed' },
};

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

/** What happened, in one plain sentence. */
export function diagnosisText({ hop, cause, isChallenge }: Diagnosis): Text {
  if (isChallenge) return text('diagnosisChallenge');
  return text(SENTENCES[hop][cause] ?? SENTENCES[hop].unknown);
}

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
