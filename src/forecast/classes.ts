/** Kinds of failure that the outages tell apart; 52x are Cloudflare's codes about the site behind it. */
export const OUTAGE_CLASSES = ['502', '503', '504', '52x', '500'] as const;

export type OutageClass = (typeof OUTAGE_CLASSES)[number];

/** All failures together: for codes that have no class of their own. */
export const POOLED = 'pooled';

/** The curve for a status code; nothing for answers that are no failure of the site, such as 429. */
export function classOf(status: number): OutageClass | typeof POOLED | undefined {
  if (status < 500 || status > 599) return undefined;
  if (status >= 520 && status <= 530) return '52x';
  return OUTAGE_CLASSES.find((name) => name === String(status)) ?? POOLED;
}
