import type { Story } from '../story.ts';

/**
 * A page is reloaded at most once for every time its site is found to answer: never one that works already, and never twice
 * unless in between the site has been asked anew, the page has failed again, or a person has done something.
 */
export function judgeReloads({ entries }: Story): string[] {
  const faults: string[] = [];
  /** Tabs that were reloaded, and nothing has been learnt since. */
  const reloaded = new Set<number>();
  for (const entry of entries) {
    if (entry.seen === 'reload') {
      if (entry.status < 400 && entry.status > 0) faults.push(`${entry.at} ms: tab ${entry.tab} works (${entry.status}) and was reloaded`);
      if (reloaded.has(entry.tab)) faults.push(`${entry.at} ms: tab ${entry.tab} was reloaded twice`);
      reloaded.add(entry.tab);
    }
    if (entry.seen === 'load') reloaded.delete(entry.tab);
    if (entry.seen === 'closed') reloaded.delete(entry.tab);
  }
  return faults;
}
