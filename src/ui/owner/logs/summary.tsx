import type { LogSummary } from '../../../logs/tally.ts';
import { useTranslation, useWords } from '../../translation.ts';
import { CauseList } from './cause-list.tsx';
import { CauseTimeline } from './cause-timeline.tsx';
import { Disclosure } from './disclosure.tsx';
import { formatCount, formatLogTime } from '../../../logs/figures.ts';
import { SampleLines } from './sample-lines.tsx';
import { SlowPaths } from './slow-paths.tsx';

/** Everything that the logs tell. */
export function Summary({ summary }: { summary: LogSummary }) {
  const words = useWords();
  const { known, causes, timeline, slowest } = summary;
  return (
    <>
      <Head summary={summary} />
      {known === 0 && (
        <div class="nothing">
          <p>{words('logsNothingKnown')}</p>
          <p class="which">{words('logsFormats')}</p>
        </div>
      )}
      {known > 0 && causes.length === 0 && <p class="nothing">{words('logsAllWell')}</p>}
      {timeline && timeline.length > 1 && causes.length > 0 && <CauseTimeline timeline={timeline} />}
      {causes.length > 0 && <CauseList causes={causes} timeline={timeline} />}
      {slowest.length > 0 && <SlowPaths paths={slowest} />}
      <UnknownLines summary={summary} />
    </>
  );
}

function Head({ summary: { lines, requests, failedRequests, first, last, formats } }: { summary: LogSummary }) {
  const words = useWords();
  const { locale } = useTranslation();
  const begin = first === undefined ? '' : formatLogTime(first, locale);
  const end = last === undefined ? '' : formatLogTime(last, locale);
  return (
    <div class="card head">
      {begin !== '' && <p class="span">{begin === end ? begin : words('logsSpan', begin, end)}</p>}
      <p class="facts">
        <span>{words('logsLines', formatCount(lines, locale))}</span>
        {requests > 0 && <span>{words('logsRequests', formatCount(requests, locale), formatCount(failedRequests, locale))}</span>}
        {first !== undefined && <span>{words('logsClock')}</span>}
      </p>
      <ul class="formats">
        {formats.map(({ name, count }) => (
          <li key={name}>
            {name} <span>{formatCount(count, locale)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function UnknownLines({ summary: { unknown, unknownSamples } }: { summary: LogSummary }) {
  const words = useWords();
  const { locale } = useTranslation();
  if (unknown === 0) return null;
  return (
    <Disclosure class="card unknown" heading={words('logsUnknown', formatCount(unknown, locale))}>
      {() => (
        <>
          <p class="note">{words('logsUnknownNote')}</p>
          <SampleLines samples={unknownSamples} />
        </>
      )}
    </Disclosure>
  );
}
