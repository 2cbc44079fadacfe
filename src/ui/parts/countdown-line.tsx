import type { WaitView } from '../../view/wait-view.ts';
import { doingText } from '../doing-text.ts';
import { useTranslation } from '../translation.ts';
import { useNow } from './use-now.ts';

/** What Rebound does now, with a bar that fills until the next try. */
export function CountdownLine({ view }: { view: WaitView }) {
  const { translate, locale } = useTranslation();
  const { countdown } = view;
  const now = useNow(countdown?.to);
  return (
    <div class="doing">
      <p>{doingText(view, now, translate, locale)}</p>
      {countdown && (
        <progress aria-hidden="true" max={countdown.to - countdown.from} value={now - countdown.from} />
      )}
      {view.state === 'probing' && <progress aria-hidden="true" />}
    </div>
  );
}
