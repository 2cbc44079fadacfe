import type { OwnCheckerFinding } from '../evidence.ts';
import type { Target } from '../target.ts';

/** One of the things that a checker of one's own watches. */
export interface Monitor {
  name: string;
  /** Host names it is known to ask. */
  hosts: string[];
  says: OwnCheckerFinding['says'];
}

/** More monitors than that are not looked at. */
const MAX_MONITORS = 64;

/**
 * What several monitors say about one site. Those that name its host (in an address, or in their own name) speak
 * for it; when none does, all do, because many documents carry no names. Of one mind they are believed. Otherwise
 * something is wrong, but not surely the site: that is `degraded`, as Uptime Kuma's own badge has it too.
 */
export function combineMonitors(
  monitors: readonly Monitor[],
  target: Target,
): Pick<OwnCheckerFinding, 'says'> & { detail: string } | undefined {
  const known = monitors.slice(0, MAX_MONITORS);
  const matching = known.filter((monitor) => isAbout(monitor, target.host));
  const speaking = matching.length > 0 ? matching : known;
  const [first] = speaking;
  if (!first) return undefined;
  const sayings = new Set(speaking.map(({ says }) => says));
  const trouble = speaking.filter(({ says }) => says === 'down' || says === 'degraded').length;
  const says = sayings.size === 1 ? first.says : trouble > 0 ? 'degraded' : 'maintenance';
  const who = matching.length > 0 ? `${matching.length} about ${target.host}` : `all ${known.length}`;
  return { says, detail: `${who}, ${trouble} in trouble` };
}

function isAbout({ name, hosts }: Monitor, host: string): boolean {
  const bare = withoutWww(host);
  if (hosts.some((watched) => withoutWww(watched) === bare)) return true;
  const words = name.split(/[^\p{L}\p{N}.-]+/u);
  return words.some((word) => withoutWww(word) === bare);
}

function withoutWww(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}
