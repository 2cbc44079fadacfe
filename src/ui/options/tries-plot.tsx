import { useMemo } from 'preact/hooks';
import { MINUTE_MS, type Ms } from '../../lib/time.ts';
import type { Schedule } from '../../store/settings.ts';
import { triesWithin } from '../../view/tries-plot.ts';
import { useWords } from '../translation.ts';

const SHOWN_MINUTES = 10;
const SHOWN_MS: Ms = SHOWN_MINUTES * MINUTE_MS;

/** The tries of a schedule that the picture has room for. */
export function usePlottedTries(schedule: Schedule): readonly Ms[] {
  return useMemo(() => triesWithin(schedule, SHOWN_MS), [schedule]);
}

/** The first minutes after a failure as a line of time, with a stroke for each try. The number beside it says it in words. */
export function TriesPlot({ tries }: { tries: readonly Ms[] }) {
  const words = useWords();
  return (
    <span class="tries" aria-hidden="true">
      <svg viewBox="0 0 600 16" preserveAspectRatio="none">
        <path class="axis" d="M0 15.5H600" />
        <path class="strokes" d={tries.map((at) => `M${((at / SHOWN_MS) * 600).toFixed(1)} 2V15`).join('')} />
      </svg>
      <small>{words('optionsSchedulePlotEnd', String(SHOWN_MINUTES))}</small>
    </span>
  );
}
