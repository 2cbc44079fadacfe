import type { Ms, EpochMs } from '../../src/lib/time.ts';

/** One recorded outage of one site. */
export interface Outage {
  repository: string;
  site: string;
  startMs: EpochMs;
  lengthMs: Ms;
  /** False: it still lasted when the record ends. */
  ended: boolean;
  /** As in the file: `502`, `503`, `504`, `52x`, `500`, `4xx`, `conn`, `other`. */
  className: string;
  /** Outages of one repository that began together have the same number: probably one cause. */
  incident: string;
}

const GATEWAY: readonly string[] = ['502', '503', '504', '52x'];
const RELATED: readonly string[] = ['500', 'conn'];

/** A gateway's answer: what predictions are about. */
export function isGateway({ className }: Outage): boolean {
  return GATEWAY.includes(className);
}

/**
 * What the pooled curve is fitted to: gateway errors and their kin. A gateway slower than the record's checker is kept as no
 * answer at all, and no answer and 500 last so similarly that adding them predicts gateway errors better (docs/forecast.md).
 */
export function isPooled(outage: Outage): boolean {
  return isGateway(outage) || RELATED.includes(outage.className);
}
