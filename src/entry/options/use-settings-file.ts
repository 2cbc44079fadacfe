import { useState } from 'preact/hooks';
import { saveFile } from '../../platform/save-file.ts';
import { MOST_FILE_BYTES, readSettingsFile, writeSettingsFile, type FileReading } from '../../store/settings-file.ts';
import type { Settings } from '../../store/settings.ts';
import type { FileSettingProps } from '../../ui/options/file-setting.tsx';

/**
 * The settings as a file.
 * @param stored the person's own, without what a policy sets.
 * @param shownAs how settings are shown: with what a policy sets.
 */
export function useSettingsFile(
  stored: Settings,
  shownAs: (settings: Settings) => Settings,
  replaceAll: (settings: Settings) => void,
): FileSettingProps {
  const [reading, setReading] = useState<FileReading>();
  const read = reading?.kind === 'read' ? reading.settings : undefined;
  const wanted = read && withHistoryOf(stored, read);
  return {
    fault: reading && reading.kind !== 'read' ? reading : undefined,
    asked: read && wanted && { after: shownAs(wanted), keepsHistory: wanted.historyDays !== read.historyDays },
    onSave: (withToken) => saveFile(fileName(), 'application/json', writeSettingsFile(stored, withToken)),
    onOpen: (file) => void readFile(file, stored).then(setReading),
    onApply: () => {
      if (wanted) replaceAll(wanted);
      setReading(undefined);
    },
    onCancel: () => setReading(undefined),
  };
}

/** A large file is not even read. */
async function readFile(file: File, present: Settings): Promise<FileReading> {
  if (file.size > MOST_FILE_BYTES) return { kind: 'too-large' };
  return file.text().then(
    (text) => readSettingsFile(text, present),
    () => ({ kind: 'unreadable' }),
  );
}

/** The history is not shortened by the way: that would delete what no undo of the settings brings back. */
function withHistoryOf({ historyDays }: Settings, read: Settings): Settings {
  return { ...read, historyDays: Math.max(historyDays, read.historyDays) };
}

function fileName(): string {
  return `rebound-settings-${new Date().toISOString().slice(0, 10)}.json`;
}
