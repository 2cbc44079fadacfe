import '../src/ui/owner/owner.css';
import '../src/ui/owner/logs/logs.css';
import type { ComponentChildren } from 'preact';
import { Logs } from '../src/ui/owner/logs/logs.tsx';
import type { LogsState } from '../src/ui/owner/logs/logs-state.ts';
import { Owner } from '../src/ui/owner/owner.tsx';
import type { Group } from './group.ts';
import { ALL_WELL, BAD_MORNING, NOTHING_KNOWN } from './log-summaries.ts';

const nothing = () => undefined;
const SECTIONS = [{ id: 'logs', title: 'ownerLogs' }] as const;

function bench(children: ComponentChildren) {
  return (
    <Owner sections={SECTIONS} current="logs">
      {children}
    </Owner>
  );
}

function logs(state: LogsState) {
  return bench(<Logs state={state} onFiles={nothing} onText={nothing} onCancel={nothing} onClear={nothing} />);
}

/** The owner's bench. */
export const ownerGroup: Group = {
  empty: logs({ kind: 'empty' }),
  reading: logs({ kind: 'reading', soFar: { readBytes: 43_000_000, totalBytes: 200_000_000 }, summary: undefined }),
  read: logs({ kind: 'read', summary: BAD_MORNING, unread: [{ name: 'old.zip', problem: 'archive' }], wasStopped: false }),
  'all-well': logs({ kind: 'read', summary: ALL_WELL, unread: [], wasStopped: true }),
  'nothing-known': logs({ kind: 'read', summary: NOTHING_KNOWN, unread: [], wasStopped: false }),
  failed: logs({ kind: 'failed', summary: undefined }),
};
