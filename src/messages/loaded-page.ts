import * as v from 'valibot';
import type { LoadedPage } from '../diagnose/page-trouble.ts';

const MAX_HOST_LENGTH = 300;
const MAX_MARKUP_LENGTH = 8_192;
/** What the browser's buffer holds (W3C Resource Timing §4.4). */
const MOST_REQUESTS = 250;

const status = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999));
const request = v.object({ host: v.pipe(v.string(), v.maxLength(MAX_HOST_LENGTH)), status });

const loadedPageSchema: v.GenericSchema<unknown, LoadedPage> = v.object({
  status,
  markup: v.pipe(v.string(), v.maxLength(MAX_MARKUP_LENGTH)),
  failed: v.pipe(v.array(request), v.maxLength(MOST_REQUESTS)),
});

/** What a loaded page says of itself; undefined for anything else. */
export function asLoadedPage(said: unknown): LoadedPage | undefined {
  const parsed = v.safeParse(loadedPageSchema, said);
  return parsed.success ? parsed.output : undefined;
}
