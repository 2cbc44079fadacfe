import { SECOND_MS, type Ms } from '../lib/time.ts';

/** A probe's time limit: below the 30 s after which Chromium stops a worker that waits for a fetch. */
export const PROBE_LIMIT_MS: Ms = 25 * SECOND_MS;
/** A reload's: longer than the 60 s after which common gateways answer 504 themselves. */
export const RELOAD_LIMIT_MS: Ms = 90 * SECOND_MS;
/** A probe that has not ended by then has died with its background. */
export const PROBE_DEADLINE_MS: Ms = PROBE_LIMIT_MS + 5 * SECOND_MS;
