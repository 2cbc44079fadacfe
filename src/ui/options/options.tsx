import type { OwnChecker } from '../../check/check-settings.ts';
import type { MessageKey } from '../../view/text.ts';
import { Logo } from '../parts/logo.tsx';
import { useWords } from '../translation.ts';
import { CheckSetting } from './check-setting.tsx';
import { HiddenTabsSetting } from './hidden-tabs-setting.tsx';
import { HistorySetting, type HistorySettingProps } from './history-setting.tsx';
import { NeverHostsSetting } from './never-hosts-setting.tsx';
import type { SettingProps } from './setting-props.ts';
import { ShortcutsSetting, type ShortcutsSettingProps } from './shortcuts-setting.tsx';
import { StatusesSetting } from './statuses-setting.tsx';

export type SaveState = 'idle' | 'saved' | 'failed';

interface OptionsProps extends SettingProps, ShortcutsSettingProps {
  remark: MessageKey | undefined;
  managed: readonly OwnChecker[];
  history: HistorySettingProps;
  saveState: SaveState;
  canUndoReset: boolean;
  onReset(): void;
  onUndoReset(): void;
}

/** The whole options page, from plain values. */
export function Options(props: OptionsProps) {
  const { settings, remark, managed, history, saveState, canUndoReset, onChange, onReset, onUndoReset } = props;
  const words = useWords();
  return (
    <main>
      <header>
        <Logo />
        <h1>{words('optionsTitle')}</h1>
        <p class={`saved ${saveState}`} role="status">
          {saveState === 'saved' && words('optionsSaved')}
          {saveState === 'failed' && words('optionsNotSaved')}
        </p>
      </header>
      {remark !== undefined && <p class="remark">{words(remark)}</p>}
      <section>
        <label class="choice">
          <input
            type="checkbox"
            role="switch"
            checked={settings.enabled}
            onChange={({ currentTarget }) => onChange({ ...settings, enabled: currentTarget.checked })}
          />
          <span>
            <strong>{words('optionsEnabled')}</strong>
            <small>{words('optionsEnabledDetail')}</small>
          </span>
        </label>
      </section>
      <CheckSetting settings={settings} managed={managed} onChange={onChange} />
      <HiddenTabsSetting settings={settings} onChange={onChange} />
      <StatusesSetting settings={settings} onChange={onChange} />
      <HistorySetting {...history} />
      <NeverHostsSetting settings={settings} onChange={onChange} />
      <ShortcutsSetting shortcuts={props.shortcuts} onChangeShortcuts={props.onChangeShortcuts} />
      <footer>
        <p>{words('optionsPrivacy')}</p>
        {canUndoReset ? (
          <p class="undo" role="status">
            {words('optionsResetDone')}{' '}
            <button type="button" onClick={onUndoReset}>
              {words('optionsUndo')}
            </button>
          </p>
        ) : (
          <button type="button" class="link" onClick={onReset}>
            {words('optionsReset')}
          </button>
        )}
      </footer>
    </main>
  );
}
