import type { CheckGlance } from '../../view/check-glance.ts';
import { useTranslation, useWords } from '../translation.ts';
import type { CheckActions } from './check-panel.tsx';
import { useList } from './use-list.ts';

/** Asks before a site's name leaves the computer: what is sent, to whom, and why. */
export function ConsentCard({ glance, onConsent, onDismiss }: CheckActions & { glance: CheckGlance }) {
  const words = useWords();
  const { translate } = useTranslation();
  const list = useList();
  return (
    <div class="consent">
      <p>{translate(glance.sentence)}</p>
      <p class="to">{words('checkConsentTo', list(glance.recipients ?? []))}</p>
      <div class="buttons">
        <button type="button" class="primary" onClick={() => onConsent('once')}>
          {words('checkOnce')}
        </button>
        {!glance.isPrivate && (
          <button type="button" onClick={() => onConsent('always')}>
            {words('checkAlways')}
          </button>
        )}
        <button type="button" onClick={onDismiss}>
          {words('checkNotNow')}
        </button>
      </div>
    </div>
  );
}
