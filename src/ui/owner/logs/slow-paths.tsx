import { visibleText } from '../../../lib/visible-text.ts';
import type { PathTime } from '../../../logs/path-times.ts';
import { useTranslation, useWords } from '../../translation.ts';
import { formatCount, formatDuration } from '../../../logs/figures.ts';

/** The paths whose answers take longest. */
export function SlowPaths({ paths }: { paths: readonly PathTime[] }) {
  const words = useWords();
  const { locale } = useTranslation();
  return (
    <section class="card">
      <h2>{words('logsSlowest')}</h2>
      <div class="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">{words('logsPath')}</th>
              <th scope="col">{words('logsCount')}</th>
              <th scope="col">{words('logsMedian')}</th>
              <th scope="col">{words('logsP95')}</th>
              <th scope="col">{words('logsMax')}</th>
            </tr>
          </thead>
          <tbody>
            {paths.map(({ path, count, medianMs, p95Ms, maxMs }) => (
              <tr key={path}>
                <th scope="row">
                  <code dir="ltr">{visibleText(path)}</code>
                </th>
                <td>{formatCount(count, locale)}</td>
                <td>{formatDuration(medianMs, locale)}</td>
                <td class="main">{formatDuration(p95Ms, locale)}</td>
                <td>{formatDuration(maxMs, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="note">{words('logsSlowestNote')}</p>
    </section>
  );
}
