import '../src/ui/history/history.css';
import { History, type HistoryProps } from '../src/ui/history/history.tsx';
import { EPISODES, HISTORY_NOW } from './episodes.ts';
import type { Group } from './group.ts';

const nothing = () => undefined;

function history(props: Partial<HistoryProps>) {
  return (
    <History
      episodes={EPISODES}
      now={HISTORY_NOW}
      keptDays={90}
      remark={undefined}
      initialQuery=""
      deleted={undefined}
      onForget={nothing}
      onForgetAll={nothing}
      onUndo={nothing}
      onExport={nothing}
      onSettings={nothing}
      {...props}
    />
  );
}

/** The history page. */
export const historyGroup: Group = {
  'by-day': history({ episodes: EPISODES.slice(0, 9) }),
  'by-site': history({ initialQuery: 'e' }),
  deleted: history({ episodes: EPISODES.slice(0, 2), deleted: 3, remark: 'historyDamaged' }),
  reading: history({ episodes: undefined, keptDays: undefined }),
  empty: history({ episodes: [] }),
  off: history({ episodes: [], keptDays: 0 }),
};
