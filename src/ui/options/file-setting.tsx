import { useState } from 'preact/hooks';
import type { FileReading } from '../../store/settings-file.ts';
import type { Settings } from '../../store/settings.ts';
import { useTranslation, useWords } from '../translation.ts';
import type { MessageKey } from '../../view/text.ts';
import { ChangeList } from './change-list.tsx';
import { PART_LABELS, settingsChanges } from './settings-changes.ts';

/** Saving the settings as a file and opening one. */
export interface FileSettingProps {
  /** Why the last file was not taken. */
  fault: Exclude<FileReading, { kind: 'read' }> | undefined;
  /** What a file would change, before it does. */
  asked: { after: Settings; keepsHistory: boolean } | undefined;
  onSave(withToken: boolean): void;
  onOpen(file: File): void;
  onApply(): void;
  onCancel(): void;
}

const FAULTS: Readonly<Record<Exclude<FileReading['kind'], 'read'>, MessageKey>> = {
  'too-large': 'optionsFileTooLarge',
  'not-ours': 'optionsFileNotOurs',
  'later-version': 'optionsFileLater',
  unreadable: 'optionsFileUnreadable',
  invalid: 'optionsFileInvalid',
};

/** The settings as a file: saved, and opened again after a look at what it changes. */
export function FileSetting({ settings, fault, asked, onSave, onOpen, onApply, onCancel }: FileSettingProps & { settings: Settings }) {
  const words = useWords();
  const [withToken, setWithToken] = useState(false);
  return (
    <section>
      <h3>{words('optionsFile')}</h3>
      <p class="detail">{words('optionsFileDetail')}</p>
      {settings.check.globalpingToken !== '' && (
        <label class="choice">
          <input type="checkbox" checked={withToken} onChange={({ currentTarget }) => setWithToken(currentTarget.checked)} />
          <span>
            <strong>{words('optionsFileToken')}</strong>
            <small>{words('optionsFileTokenDetail')}</small>
          </span>
        </label>
      )}
      <div class="buttons">
        <button type="button" onClick={() => onSave(withToken)}>
          {words('optionsFileSave')}
        </button>
        <OpenFile onOpen={onOpen} />
      </div>
      <div role="status">{fault && <p class="fault">{faultWords(fault, words)}</p>}</div>
      <div role="status">
        {asked && <Preview before={settings} {...asked} onApply={onApply} onCancel={onCancel} />}
      </div>
    </section>
  );
}

function OpenFile({ onOpen }: Pick<FileSettingProps, 'onOpen'>) {
  const words = useWords();
  return (
    <label class="file">
      {words('optionsFileOpen')}
      <input
        type="file"
        class="live"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onOpen(file);
          // So that the same file can be opened again.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}

interface PreviewProps extends Pick<FileSettingProps, 'onApply' | 'onCancel'> {
  before: Settings;
  after: Settings;
  keepsHistory: boolean;
}

function Preview({ before, after, keepsHistory, onApply, onCancel }: PreviewProps) {
  const words = useWords();
  const { locale } = useTranslation();
  const changes = settingsChanges(before, after, locale);
  return (
    <div class="preview">
      <p>
        <strong>{words(changes.length === 0 ? 'optionsFileSame' : 'optionsFileWillChange')}</strong>
      </p>
      <ChangeList changes={changes} />
      {keepsHistory && <p class="detail">{words('optionsFileHistory')}</p>}
      {changes.length > 0 && (
        <div class="buttons">
          <button type="button" class="primary" onClick={onApply}>
            {words('optionsFileApply')}
          </button>
          <button type="button" onClick={onCancel}>
            {words('optionsFileCancel')}
          </button>
        </div>
      )}
    </div>
  );
}

function faultWords(fault: NonNullable<FileSettingProps['fault']>, words: ReturnType<typeof useWords>): string {
  const part = fault.kind === 'invalid' ? fault.part : undefined;
  return part ? words('optionsFileInvalidPart', words(PART_LABELS[part])) : words(FAULTS[fault.kind]);
}
