import { useState } from 'preact/hooks';
import type { Episode } from '../../history/episode.ts';
import { tooOld } from '../../history/keep.ts';
import { loadHistory } from '../../platform/history-link.ts';
import { openHistory, tellBackground } from '../../platform/page-link.ts';
import type { Settings } from '../../store/settings.ts';
import type { HistorySettingProps } from '../../ui/options/history-setting.tsx';

interface Shortening {
  days: number;
  /** What it would delete, or has deleted. */
  episodes: Episode[];
}

/** A shorter time deletes entries at once, so it says how many and asks; and it can be undone. */
export function useHistorySetting(settings: Settings, isLocked: boolean, save: (settings: Settings) => Promise<boolean>): HistorySettingProps {
  const [asked, setAsked] = useState<Shortening>();
  const [undoable, setUndoable] = useState<Shortening>();
  const days = settings.historyDays;
  const change = (chosen: number) => {
    setAsked(undefined);
    return save({ ...settings, historyDays: chosen });
  };
  const pick = async (chosen: number) => {
    setUndoable(undefined);
    // What cannot be read cannot be counted; the choice is the person's all the same.
    const { episodes } = await loadHistory().catch((): { episodes: Episode[] } => ({ episodes: [] }));
    const lost = tooOld(episodes, Date.now(), chosen);
    if (lost.length === 0) await change(chosen);
    else setAsked({ days: chosen, episodes: lost });
  };
  const agree = async ({ days: chosen, episodes }: Shortening) => {
    if (await change(chosen)) setUndoable({ days, episodes });
  };
  const undo = async ({ days: earlier, episodes }: Shortening) => {
    if (!(await change(earlier))) return;
    const isRestored = await tellBackground({ type: 'restore-history', episodes }).then(() => true, () => false);
    if (isRestored) setUndoable(undefined);
  };
  return {
    isLocked,
    days,
    asked: asked && { days: asked.days, count: asked.episodes.length },
    deleted: undoable?.episodes.length,
    onPick: (chosen) => void pick(chosen),
    onAgree: () => asked && void agree(asked),
    onCancel: () => setAsked(undefined),
    onUndo: () => undoable && void undo(undoable),
    onOpen: () => void openHistory(),
  };
}
