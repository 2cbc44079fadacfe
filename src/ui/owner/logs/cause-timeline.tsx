import { useState } from 'preact/hooks';
import { FAMILY_WORDS } from '../../../logs/advice.ts';
import type { Family } from '../../../logs/causes.ts';
import type { TimelineSummary } from '../../../logs/timeline.ts';
import { useTranslation, useWords } from '../../translation.ts';
import { barsPath, type Bar } from './bars-path.ts';
import { Disclosure } from './disclosure.tsx';
import { formatCount, formatLogTime, formatStep } from '../../../logs/figures.ts';
import { barParts, familyRows, highestBucket, type BarPart, type FamilyRow } from './stacked-bars.ts';

/** In units of the drawing. */
const WIDTH = 720;
const HEIGHT = 150;
/** The part of its place that a bar fills. */
const FILL = 0.82;

/** Failures over time, as bars of coloured parts; the names below the picture take their parts out and put them back. */
export function CauseTimeline({ timeline }: { timeline: TimelineSummary }) {
  const words = useWords();
  const [hidden, setHidden] = useState<readonly Family[]>([]);
  const rows = familyRows(timeline);
  if (rows.length === 0) return null;
  const shown = rows.filter(({ family }) => !hidden.includes(family));
  const toggle = (family: Family) => setHidden(hidden.includes(family) ? hidden.filter((each) => each !== family) : [...hidden, family]);
  const hasBoth = rows.some(({ family }) => family === 'answers') && rows.some(({ family }) => family !== 'answers' && family !== 'visitors');
  return (
    <section class="card timeline">
      <h2>{words('logsTimeline')}</h2>
      <Picture timeline={timeline} rows={shown} />
      <Legend rows={rows} hidden={hidden} onToggle={toggle} />
      {hasBoth && <p class="note">{words('logsTwice')}</p>}
      <Disclosure heading={words('logsAsTable')}>{() => <CountTable timeline={timeline} rows={shown} />}</Disclosure>
    </section>
  );
}

interface RowsProps {
  timeline: TimelineSummary;
  rows: readonly FamilyRow[];
}

function Picture({ timeline: { from, widthMs, length }, rows }: RowsProps) {
  const words = useWords();
  const { locale } = useTranslation();
  const step = WIDTH / length;
  const begin = formatLogTime(from, locale, widthMs);
  const end = formatLogTime(from + length * widthMs, locale, widthMs);
  const parts = barParts(rows, length);
  const barOf = ({ bucket, from: floor, to }: BarPart): Bar => ({ x: bucket * step, y: (1 - to) * HEIGHT, width: step * FILL, height: (to - floor) * HEIGHT });
  const highest = formatCount(highestBucket(rows, length), locale);
  return (
    <div class="picture">
      <p class="highest" aria-hidden="true">
        {highest}
      </p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={words('logsTimelineLabel', begin, end, formatStep(widthMs, locale), highest)}>
        <line class="grid" x2={WIDTH} y1="0.5" y2="0.5" />
        <line class="grid" x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} />
        <line class="grid" x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
        {rows.map(({ family }) => (
          <path key={family} class={`family-${family}`} d={barsPath(parts.filter((part) => part.family === family).map(barOf))} />
        ))}
      </svg>
      <p class="scale" aria-hidden="true">
        <span>{begin}</span>
        <span>{end}</span>
      </p>
    </div>
  );
}

interface LegendProps {
  rows: readonly FamilyRow[];
  hidden: readonly Family[];
  onToggle(family: Family): void;
}

function Legend({ rows, hidden, onToggle }: LegendProps) {
  const words = useWords();
  const { locale } = useTranslation();
  return (
    <ul class="legend">
      {rows.map(({ family, total }) => (
        <li key={family}>
          <button type="button" class={`family-${family}`} aria-pressed={!hidden.includes(family)} onClick={() => onToggle(family)}>
            <span class="mark" aria-hidden="true" />
            {words(FAMILY_WORDS[family])} <span class="count">{formatCount(total, locale)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function CountTable({ timeline: { from, widthMs, length }, rows }: RowsProps) {
  const words = useWords();
  const { locale } = useTranslation();
  const buckets = Array.from({ length }, (_, bucket) => bucket).filter((bucket) => rows.some(({ counts }) => (counts[bucket] ?? 0) > 0));
  return (
    <div class="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">{words('logsTime')}</th>
            {rows.map(({ family }) => (
              <th key={family} scope="col">
                {words(FAMILY_WORDS[family])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {buckets.map((bucket) => (
            <tr key={bucket}>
              <th scope="row">{formatLogTime(from + bucket * widthMs, locale, widthMs)}</th>
              {rows.map(({ family, counts }) => (
                <td key={family}>{formatCount(counts[bucket] ?? 0, locale)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
