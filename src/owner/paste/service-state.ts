import { text } from '../../view/text.ts';
import { reading, type PasteReader, type Reading } from './reading.ts';

/** What `systemctl status` prints (systemctl(1); results of systemd.exec(5)), and how the kernel tells of a process it killed. */
export const readServiceState: PasteReader = (pasted) => {
  const found: Reading[] = [];
  if (/^Unit \S+ could not be found/m.test(pasted)) found.push(reading('unclear', text('ownerPasteNoUnit')));
  const [, active, detail = ''] = /^[ \t]*Active: ([\w-]+)(?: \(([^)]*)\))?/m.exec(pasted) ?? [];
  if (active !== undefined) found.push(readActive(active, detail));
  if (/oom-kill|Out of memory: Killed process|oom_reaper/.test(pasted)) found.push(reading('bad', text('ownerPasteOom'), 'killed-for-memory', 'memory-low'));
  return found;
};

function readActive(active: string, detail: string): Reading {
  const state = detail === '' ? active : `${active} (${detail})`;
  if (detail.startsWith('auto-restart')) return reading('bad', text('ownerPasteRestarts', state), 'service-restarts');
  if (active === 'active' || active === 'reloading') return reading('good', text('ownerPasteRuns', state), 'service-runs');
  if (active === 'failed') return reading('bad', text('ownerPasteServiceFailed', state), 'service-failed');
  if (active === 'activating') return reading('unclear', text('ownerPasteStarts', state));
  return reading('bad', text('ownerPasteStopped', state), 'service-stopped');
}
