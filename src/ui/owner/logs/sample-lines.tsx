import { visibleText } from '../../../lib/visible-text.ts';
import type { Sample } from '../../../logs/samples.ts';
import { useTranslation, useWords } from '../../translation.ts';
import { formatCount } from '../../../logs/figures.ts';

/** Lines as they stand in the log, and where. */
export function SampleLines({ samples }: { samples: readonly Sample[] }) {
  const words = useWords();
  const { locale } = useTranslation();
  return (
    <ol class="samples">
      {samples.map(({ text, file, line }) => (
        <li key={`${file}:${line}`}>
          <span class="where">
            {file === '' ? words('logsPasted') : visibleText(file)}:{formatCount(line, locale)}
          </span>
          <code dir="ltr">{visibleText(text)}</code>
        </li>
      ))}
    </ol>
  );
}
