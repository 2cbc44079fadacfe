import { CheckRoom } from '../../app/check-room.ts';
import type { CheckReport } from '../../check/check-job.ts';
import { checkWorld } from '../../platform/check-world.ts';

/** The room for checks inside the background, where the browser lets it load code later on. */
export function openLocalRoom(tell: (report: CheckReport) => void): CheckRoom {
  return new CheckRoom(checkWorld, tell);
}
