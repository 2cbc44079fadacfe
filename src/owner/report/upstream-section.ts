import { TONE_MARKS } from '../tone.ts';
import type { Pen } from './pen.ts';
import type { ReportFacts } from './report-facts.ts';

const MOST_LINES = 40;

/** What pasted results mean, and the beginning of what was pasted. */
export function upstreamSection({ readings, pasted }: Pick<ReportFacts, 'readings' | 'pasted'>, pen: Pen): string[] {
  const findings = readings.map(({ tone, says }) => `- ${TONE_MARKS[tone]} ${pen.quote(says)}`).join('\n');
  if (pen.leftOut.includes('lines')) return [findings];
  const lines = pasted.trim().split(/\r?\n/);
  return [findings, pen.lines([...lines.slice(0, MOST_LINES), ...(lines.length > MOST_LINES ? ['…'] : [])])];
}
