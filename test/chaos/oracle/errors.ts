import type { Story } from '../story.ts';

/** What a story's own faults make the browser say; Rebound may report these, and nothing else. */
const EXPECTED = [/storage cannot be (?:read|written)/, /quota exceeded/, /^reading the stored state: Error: Not usable/];

/** Nothing goes wrong but what was made to. */
export function judgeErrors({ entries }: Story): string[] {
  return entries.flatMap((entry) => {
    if (entry.seen !== 'error' || EXPECTED.some((pattern) => pattern.test(entry.text))) return [];
    return [`${entry.at} ms: unexpected error: ${entry.text}`];
  });
}
