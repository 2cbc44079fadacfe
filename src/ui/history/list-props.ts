import type { Episode } from '../../history/episode.ts';
import type { EpochMs } from '../../lib/time.ts';

/** What every list of entries gets. */
export interface ListProps {
  /** The latest first. */
  episodes: readonly Episode[];
  now: EpochMs;
  onForget(episodes: readonly Episode[]): void;
}
