import type { Sign } from '../sign.ts';
import type { Comparison } from './compare-answers.ts';

/** What the addresses in public DNS say about the site's side. */
export function nameSigns(comparisons: readonly Comparison[]): Sign[] {
  const addresses = comparisons.filter(({ type }) => type === 'A' || type === 'AAAA');
  const states = addresses.map(({ state }) => state);
  if (states.length === 0) return [];
  if (states.includes('broken')) return ['name-broken'];
  if (states.includes('differ')) return ['names-differ'];
  if (states.includes('same') || states.includes('usual')) return ['name-resolves', 'names-agree'];
  return states.every((state) => state === 'nowhere') ? ['name-missing'] : [];
}
