import { useTranslation, useWords } from '../../translation.ts';
import { formatMegabytes } from '../../../logs/figures.ts';
import type { ReadSoFar } from './logs-state.ts';

interface ReadingBarProps {
  soFar: ReadSoFar;
  onCancel(): void;
}

/** How far reading has come, and the way out of it. */
export function ReadingBar({ soFar: { readBytes, totalBytes }, onCancel }: ReadingBarProps) {
  const words = useWords();
  const { locale } = useTranslation();
  return (
    <div class="reading">
      <label>
        <span>{words('logsReading')}</span>
        <progress max={Math.max(totalBytes, 1)} value={readBytes} />
      </label>
      <span class="amount">{words('logsProgress', formatMegabytes(readBytes, locale), formatMegabytes(totalBytes, locale))}</span>
      <button type="button" onClick={onCancel}>
        {words('logsCancel')}
      </button>
    </div>
  );
}
