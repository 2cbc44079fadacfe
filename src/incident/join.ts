import type { Incident } from './incident.ts';

/** One incident of what two lives of the background know of the same site: the later one counts, no page is left behind. */
export function joinIncidents(earlier: Incident | undefined, later: Incident): Incident {
  if (!earlier) return later;
  const others = earlier.pages.filter(({ tabId }) => !later.pages.some((page) => page.tabId === tabId));
  return { ...later, notBefore: Math.max(earlier.notBefore, later.notBefore), pages: [...later.pages, ...others] };
}
