import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { OwnChecker } from '../../check/check-settings.ts';
import { onStoredChange, tellBackground } from '../../platform/page-link.ts';
import { readShortcuts, shortcutSettings, type Shortcut } from '../../platform/shortcuts-link.ts';
import { readPolicy, readSettings } from '../../platform/settings-link.ts';
import { usableSettings, type SettingsResult } from '../../store/settings-result.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../store/settings.ts';
import { Options, type SaveState } from '../../ui/options/options.tsx';
import { settingsRemark } from '../../view/popup-view.ts';

/** Connects the options page to storage and background. Every change is saved at once. */
export function OptionsContainer() {
  const result = useStoredSettings();
  const managed = useManagedCheckers();
  const shortcuts = useShortcuts();
  const openShortcuts = shortcutSettings();
  const [saveState, setSaveState] = useState<SaveState>('idle');
  const [beforeReset, setBeforeReset] = useState<Settings>();
  if (!result) return null;
  const settings = usableSettings(result);
  const save = (changed: Settings) => {
    tellBackground({ type: 'save-settings', settings: changed }).then(
      () => setSaveState('saved'),
      () => setSaveState('failed'),
    );
  };
  const change = (changed: Settings) => {
    setBeforeReset(undefined);
    save(changed);
  };
  return (
    <Options
      settings={settings}
      remark={settingsRemark(result)}
      managed={managed}
      shortcuts={shortcuts}
      onChangeShortcuts={openShortcuts && (() => void openShortcuts())}
      saveState={saveState}
      canUndoReset={beforeReset !== undefined}
      onChange={change}
      onReset={() => {
        setBeforeReset(settings);
        save(DEFAULT_SETTINGS);
      }}
      onUndoReset={() => {
        if (beforeReset) change(beforeReset);
      }}
    />
  );
}

function useManagedCheckers(): readonly OwnChecker[] {
  const [managed, setManaged] = useState<readonly OwnChecker[]>([]);
  useLayoutEffect(() => void readPolicy().then(({ ownCheckers }) => setManaged(ownCheckers)), []);
  return managed;
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
