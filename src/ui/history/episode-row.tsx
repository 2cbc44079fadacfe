import { hostOf, type Episode } from '../../history/episode.ts';
import { nameStatus } from '../../view/explain-status.ts';
import { ENDING_WORDS, VERDICT_WORDS } from '../../view/history-words.ts';
import { formatTimeOfDay } from '../../view/past-moment.ts';
import { formatLength, formatMoment } from '../../view/time-left.ts';
import { useCount, useTranslation, useWords } from '../translation.ts';

interface EpisodeRowProps {
  episode: Episode;
  /** The row stands under the site's name and not under a date. */
  isUnderItsSite: boolean;
  onForget(episodes: readonly Episode[]): void;
}

/** One entry: when, where, what, how long, and how it ended. */
export function EpisodeRow({ episode, isUnderItsSite, onForget }: EpisodeRowProps) {
  const words = useWords();
  const { locale } = useTranslation();
  const { since, lengthMs, ending, status } = episode;
  const host = hostOf(episode);
  const moment = formatMoment(since, locale);
  return (
    <li class={`episode ${ending}`}>
      <span class="mark" aria-hidden="true">
        {ending === 'answered' ? '✓' : '–'}
      </span>
      <div class="what">
        <p class="first">
          <strong class={isUnderItsSite ? undefined : 'ltr'} title={isUnderItsSite ? undefined : host}>{isUnderItsSite ? moment : host}</strong>
          <bdi class="code">{nameStatus(status)}</bdi>
        </p>
        <p class="more-facts">
          <span>{words(ENDING_WORDS[ending])}</span>
          <Facts episode={episode} />
        </p>
      </div>
      <p class="when">
        <span class="length">{formatLength(lengthMs, locale)}</span>
        {!isUnderItsSite && <time dateTime={new Date(since).toISOString()}>{formatTimeOfDay(since, locale)}</time>}
      </p>
      <button type="button" class="icon" aria-label={words('historyDeleteOne', host, moment)} title={words('historyDelete')} onClick={() => onForget([episode])}>
        <BinSign />
      </button>
    </li>
  );
}

function Facts({ episode: { verdict, tries, gateway } }: { episode: Episode }) {
  const words = useWords();
  const count = useCount();
  return (
    <>
      {verdict !== undefined && <span>{words(VERDICT_WORDS[verdict])}</span>}
      {tries > 0 && <span>{count('historyTries', tries)}</span>}
      {gateway !== undefined && <span class="gateway ltr">{gateway}</span>}
    </>
  );
}

function BinSign() {
  return (
    <svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">
      <path d="M5 7h14M10 7V4.5h4V7M7 7l.8 12.5h8.4L17 7M10.4 10.5v5.5M13.6 10.5v5.5" />
    </svg>
  );
}
