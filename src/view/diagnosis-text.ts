import type { Cause, Diagnosis, Hop } from '../diagnose/diagnosis.ts';
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

/** Where nothing is broken that a person could have caused. */
const SITE_SIDE: readonly Hop[] = ['cdn', 'gateway', 'name-resolution', 'application'];

/** What happened, in one plain sentence. */
export function diagnosisText({ hop, cause, isChallenge }: Diagnosis): Text {
  if (isChallenge) return text('diagnosisChallenge');
  return text(SENTENCES[hop][cause] ?? SENTENCES[hop].unknown);
}

/** True when a diagnosis tells more than the bare status code. What is but a guess stays under “How do we know?”. */
export function tellsMore({ hop, cause, confidence, isChallenge }: Diagnosis): boolean {
  return isChallenge || (confidence !== 'unclear' && (hop !== 'unknown' || cause !== 'unknown'));
}

/** True when nothing on the person's side is the cause. */
export function isSiteSide({ hop, isChallenge }: Diagnosis): boolean {
  return !isChallenge && SITE_SIDE.includes(hop);
}
