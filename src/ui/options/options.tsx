import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MessageKey } from '../../view/text.ts';
import { Logo } from '../parts/logo.tsx';
import { useWords } from '../translation.ts';
import { CheckSetting } from './check-setting.tsx';
import { FileSetting, type FileSettingProps } from './file-setting.tsx';
import { HiddenTabsSetting } from './hidden-tabs-setting.tsx';
import { HistorySetting, type HistorySettingProps } from './history-setting.tsx';
import { PrivacyBlock } from './privacy-block.tsx';
import { ScheduleSetting } from './schedule-setting.tsx';
import type { SettingProps } from './setting-props.ts';
import { ShortcutsSetting, type ShortcutsSettingProps } from './shortcuts-setting.tsx';
import { SitesSetting } from './sites-setting.tsx';
import { StatusesSetting } from './statuses-setting.tsx';
import { SwitchSetting } from './switch-setting.tsx';

export type SaveState = 'idle' | 'saved' | 'failed';

interface OptionsProps extends SettingProps, ShortcutsSettingProps {
  remark: MessageKey | undefined;
  history: HistorySettingProps;
  file: FileSettingProps;
  saveState: SaveState;
  /** What has replaced all settings at once and can be undone. */
  undoable: MessageKey | undefined;
  onReset(): void;
  onUndo(): void;
}

/** The whole options page, from plain values. */
export function Options(props: OptionsProps) {
  const { remark, saveState, settings, policy, history, file, undoable } = props;
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
      <FailingPages {...props} />
      <h2>{words('optionsGroupAsking')}</h2>
      <CheckSetting {...props} />
      <PrivacyBlock check={settings.check} managed={policy.ownCheckers ?? []} />
      <h2>{words('optionsGroupRebound')}</h2>
      <HistorySetting {...history} />
      <ShortcutsSetting shortcuts={props.shortcuts} onChangeShortcuts={props.onChangeShortcuts} />
      <FileSetting settings={settings} {...file} />
      <ResetOrUndo undoable={undoable} onReset={props.onReset} onUndo={props.onUndo} />
    </main>
  );
}

function ResetOrUndo({ undoable, onReset, onUndo }: Pick<OptionsProps, 'undoable' | 'onReset' | 'onUndo'>) {
  const words = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const canUndo = undoable !== undefined;
  // What was pressed last may be gone: the way back is where a keyboard goes on.
  useLayoutEffect(() => {
    if (canUndo) button.current?.focus();
  }, [canUndo]);
  return (
    <footer>
      <p role="status">{canUndo && words(undoable)}</p>
      <button ref={button} type="button" class={canUndo ? '' : 'link'} onClick={canUndo ? onUndo : onReset}>
        {words(canUndo ? 'optionsUndo' : 'optionsReset')}
      </button>
    </footer>
  );
}

function FailingPages({ settings, policy, onChange }: SettingProps) {
  const words = useWords();
  const setting = { settings, policy, onChange };
  return (
    <>
      <h2>{words('optionsGroupFails')}</h2>
      <SwitchSetting
        label="optionsEnabled"
        detail="optionsEnabledDetail"
        isOn={settings.enabled}
        isLocked={policy.enabled !== undefined}
        onChange={(enabled) => onChange({ ...settings, enabled })}
      />
      <ScheduleSetting {...setting} />
      <HiddenTabsSetting {...setting} />
      <SwitchSetting
        label="optionsNotifications"
        detail="optionsNotificationsDetail"
        isOn={settings.notifications}
        isLocked={policy.notifications !== undefined}
        onChange={(notifications) => onChange({ ...settings, notifications })}
      />
      <SitesSetting {...setting} />
      <StatusesSetting {...setting} />
    </>
  );
}
