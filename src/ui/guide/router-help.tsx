import { SECOND_MS } from '../../lib/time.ts';
import { formatLength } from '../../view/time-left.ts';
import { useNow } from '../parts/use-now.ts';
import { useTranslation, useWords } from '../translation.ts';

/** So long a router needs without power to forget everything. */
const UNPLUGGED_MS = 30 * SECOND_MS;

interface RouterHelpProps {
  /** When the plug was pulled; absent before that. */
  startedAt: number | undefined;
  onStart(): void;
}

/** Pull, wait for half a minute, plug in; the rest Rebound does. Survives closing the popup: times are moments. */
export function RouterHelp({ startedAt, onStart }: RouterHelpProps) {
  const words = useWords();
  const { locale } = useTranslation();
  const pluggedAt = (startedAt ?? 0) + UNPLUGGED_MS;
  // The clock on the screen may be a moment behind the click.
  const now = Math.max(useNow(startedAt === undefined ? undefined : pluggedAt), startedAt ?? 0);
  if (startedAt === undefined) {
    return (
      <>
        <p>{words('stepRouterPull')}</p>
        <button type="button" class="primary" onClick={onStart}>
          {words('stepRouterStart')}
        </button>
      </>
    );
  }
  if (now < pluggedAt) {
    return (
      <div class="testing" role="timer">
        <p>{words('stepRouterWaiting', formatLength(pluggedAt - now, locale))}</p>
        <progress aria-hidden="true" max={UNPLUGGED_MS} value={now - startedAt} />
      </div>
    );
  }
  return (
    <div class="testing" role="status">
      <p>{words('stepRouterPlug')}</p>
      <p class="hint">{words('stepRouterWatching')}</p>
      <progress aria-hidden="true" />
    </div>
  );
}
