import type { Check } from '../../check/check.ts';
import type { EpochMs } from '../../lib/time.ts';
import type { Consent } from '../../messages/contract.ts';
import { checkGlance, type CheckGlance, type CheckTone } from '../../view/check-glance.ts';
import type { MessageKey } from '../../view/text.ts';
import { formatTimeOfDay } from '../../view/past-moment.ts';
import { reasonSentence } from '../../view/verdict-words.ts';
import { useTranslation, useWords } from '../translation.ts';
import { CheckLinks } from './check-links.tsx';
import { ConsentCard } from './consent-card.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { useList } from './use-list.ts';
import { WorldMap } from './world-map.tsx';

export interface CheckActions {
  onConsent(consent: Consent): void;
  onDismiss(): void;
}

interface CheckPanelProps extends CheckActions {
  check: Check;
}

/** Everything about one check: the question, the asking around, the verdict and what it rests on. */
export function CheckPanel({ check, onConsent, onDismiss }: CheckPanelProps) {
  const words = useWords();
  const glance = checkGlance(check);
  return (
    <section class={`check ${glance.tone}`} data-check={glance.state} aria-label={words('checkTitle')}>
      {glance.state === 'asking' ? (
        <ConsentCard glance={glance} onConsent={onConsent} onDismiss={onDismiss} />
      ) : (
        <Findings check={check} glance={glance} onConsent={onConsent} onDismiss={onDismiss} />
      )}
    </section>
  );
}

const TONE_SIGNS: Readonly<Record<CheckTone, string>> = { busy: '', down: '✕', partly: '!', you: '!', fine: '✓', unsure: '?' };

function Findings({ check, glance, onConsent, onDismiss }: CheckPanelProps & { glance: CheckGlance }) {
  const { translate } = useTranslation();
  const { phase, findings } = check;
  const isDone = phase.name === 'done';
  return (
    <>
      <div class="finding" role="status">
        <span class="tone" aria-hidden="true">
          {TONE_SIGNS[glance.tone]}
        </span>
        <div>
          <h2>{translate(glance.sentence)}</h2>
          {glance.advice && <p class="advice">{translate(glance.advice)}</p>}
        </div>
      </div>
      {!isDone && <progress aria-hidden="true" />}
      {glance.dots.length > 0 && <WorldMap dots={glance.dots} />}
      {isDone && findings.verdict && <Reasons check={check} />}
      {findings.evidence.length > 0 && <EvidenceList evidence={findings.evidence} isOpen={!isDone && glance.dots.length === 0} />}
      {isDone && <CheckLinks links={findings.links} />}
      {isDone && <Footer check={check} at={phase.at} onConsent={onConsent} onDismiss={onDismiss} />}
    </>
  );
}

const CONFIDENCE_WORDS = {
  high: 'confidenceHigh',
  medium: 'confidenceMedium',
  low: 'confidenceLow',
} as const satisfies Record<string, MessageKey>;

function Footer({ check, at, onConsent, onDismiss }: CheckPanelProps & { at: EpochMs }) {
  const words = useWords();
  const { locale } = useTranslation();
  const { verdict } = check.findings;
  return (
    <p class="again">
      <span>
        {verdict && <strong>{words(CONFIDENCE_WORDS[verdict.confidence])}</strong>} {words('checkedAt', formatTimeOfDay(at, locale))}
      </span>
      <button type="button" class="link" onClick={() => onConsent(check.isPrivate ? 'ask' : 'once')}>
        {words('checkAgain')}
      </button>
      <button type="button" class="link" onClick={onDismiss}>
        {words('checkClose')}
      </button>
    </p>
  );
}

function Reasons({ check: { findings } }: { check: Check }) {
  const { translate } = useTranslation();
  const list = useList();
  const { verdict } = findings;
  if (!verdict) return null;
  return (
    <ul class="reasons">
      {verdict.reasons.map((reason) => (
        <li key={reason.kind + reason.values.join()}>{reasonSentence(reason, { translate, list })}</li>
      ))}
    </ul>
  );
}
