import { visibleText } from '../../../lib/visible-text.ts';
import type { FileProblem } from '../../../logs/file-problem.ts';
import { formatCount } from '../../../logs/figures.ts';
import type { UnreadFile } from '../../../logs/read-logs.ts';
import type { MessageKey } from '../../../view/text.ts';
import { useTranslation, useWords } from '../../translation.ts';

/** More are counted, not named: a whole folder of pictures may have been chosen. */
const MOST_NAMED = 8;

const PROBLEM_WORDS: Readonly<Record<FileProblem, MessageKey>> = {
  archive: 'logsProblemArchive',
  'not-text': 'logsProblemNotText',
  damaged: 'logsProblemDamaged',
  unreadable: 'logsProblemUnreadable',
  empty: 'logsProblemEmpty',
  folder: 'logsProblemFolder',
};

interface ProblemsProps {
  unread: readonly UnreadFile[];
  wasStopped: boolean;
}

/** What was not read, and why. */
export function Problems({ unread, wasStopped }: ProblemsProps) {
  const words = useWords();
  const { locale } = useTranslation();
  if (unread.length === 0 && !wasStopped) return null;
  const unnamed = unread.length - MOST_NAMED;
  return (
    <div class="remark" role="alert">
      {wasStopped && <p>{words('logsStopped')}</p>}
      {unread.slice(0, MOST_NAMED).map(({ name, problem }, index) => (
        <p key={`${index} ${name}`}>{words(PROBLEM_WORDS[problem], name === '' ? words('logsPasted') : visibleText(name))}</p>
      ))}
      {unnamed > 0 && <p>{words('logsProblemMore', formatCount(unnamed, locale))}</p>}
    </div>
  );
}
