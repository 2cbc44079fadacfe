import type { TimelineEvent } from '../../incident/timeline-event.ts';
import { formatClock } from '../../view/past-moment.ts';
import { timelineText } from '../../view/timeline-words.ts';
import { useTranslation, useWords } from '../translation.ts';

/** What happened so far, the latest first. */
export function Timeline({ events }: { events: readonly TimelineEvent[] }) {
  const { translate, locale } = useTranslation();
  const words = useWords();
  return (
    <details class="timeline">
      <summary>{words('popupHistory')}</summary>
      <ol reversed>
        {events.toReversed().map((event, index) => (
          <li key={events.length - index} class={event.kind}>
            <time dateTime={new Date(event.at).toISOString()}>{formatClock(event.at, locale)}</time>
            <span>{translate(timelineText(event))}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
