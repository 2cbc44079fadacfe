import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { onStoredChange, tellBackground } from '../../platform/page-link.ts';
import { readShortcuts, shortcutSettings, type Shortcut } from '../../platform/shortcuts-link.ts';
import { readPolicy, readSettings } from '../../platform/settings-link.ts';
import { apartFromLocks } from '../../store/apart-from-locks.ts';
import { withLocks, type ManagedPolicy } from '../../store/managed-policy.ts';
import { usableSettings, type SettingsResult } from '../../store/settings-result.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../store/settings.ts';
import { Options, type SaveState } from '../../ui/options/options.tsx';
import { settingsRemark } from '../../view/popup-view.ts';
import type { MessageKey } from '../../view/text.ts';
import { useHistorySetting } from './use-history-setting.ts';
import { useSettingsFile } from './use-settings-file.ts';

/** Connects the options page to storage and background. Every change is saved at once. */
export function OptionsContainer() {
  const result = useStoredSettings();
  const policy = usePolicy();
  return result && policy ? <LoadedOptions result={result} policy={policy} /> : null;
}

function LoadedOptions({ result, policy }: { result: SettingsResult; policy: ManagedPolicy }) {
  const shortcuts = useShortcuts();
  const openShortcuts = shortcutSettings();
  const [saveState, setSaveState] = useState<SaveState>('idle');
  const [undoable, setUndoable] = useState<Undoable>();
  const stored = usableSettings(result);
  const settings = withLocks(stored, policy);
  const save = async (changed: Settings): Promise<boolean> => {
    const isSaved = await tellBackground({ type: 'save-settings', settings: changed }).then(() => true, () => false);
    setSaveState(isSaved ? 'saved' : 'failed');
    return isSaved;
  };
  const change = (changed: Settings) => {
    setUndoable(undefined);
    return save(apartFromLocks(changed, stored, policy));
  };
  const replaceAll = (changed: Settings, done: MessageKey) => {
    void save(changed).then((isSaved) => isSaved && setUndoable({ before: stored, done }));
  };
  const history = useHistorySetting(settings, policy.historyDays !== undefined, change);
  const file = useSettingsFile(stored, (each) => withLocks(each, policy), (read) =>
    replaceAll(apartFromLocks(read, stored, policy), 'optionsFileApplied'),
  );
  return (
    <Options
      settings={settings}
      policy={policy}
      remark={settingsRemark(result)}
      shortcuts={shortcuts}
      onChangeShortcuts={openShortcuts && (() => void openShortcuts())}
      saveState={saveState}
      undoable={undoable?.done}
      history={history}
      file={file}
      onChange={(changed) => void change(changed)}
      onReset={() => replaceAll(usualSettings(stored), 'optionsResetDone')}
      onUndo={() => {
        setUndoable(undefined);
        if (undoable) void save(undoable.before);
      }}
    />
  );
}

interface Undoable {
  before: Settings;
  /** What has been done. */
  done: MessageKey;
}

/** The history is not shortened by the way: that would delete what has not been spoken of. */
function usualSettings({ historyDays }: Settings): Settings {
  return { ...DEFAULT_SETTINGS, historyDays: Math.max(historyDays, DEFAULT_SETTINGS.historyDays) };
}

function usePolicy(): ManagedPolicy | undefined {
  const [policy, setPolicy] = useState<ManagedPolicy>();
  useLayoutEffect(() => void readPolicy().then(setPolicy), []);
  return policy;
}

/** Read anew whenever the page is looked at: Chromium does not tell when a person changes them. */
function useShortcuts(): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useLayoutEffect(() => {
    const refresh = () => void readShortcuts().then(setShortcuts);
    refresh();
    document.addEventListener('visibilitychange', refresh);
    return () => document.removeEventListener('visibilitychange', refresh);
  }, []);
  return shortcuts;
}

function useStoredSettings(): SettingsResult | undefined {
  const [result, setResult] = useState<SettingsResult>();
  const refresh = useCallback(() => {
    void readSettings().then(setResult);
  }, []);
  // Not useEffect, which waits for a frame: there are none in a window that is covered.
  useLayoutEffect(() => {
    refresh();
    return onStoredChange(refresh);
  }, [refresh]);
  return result;
}
