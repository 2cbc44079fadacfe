import type { FileProblem } from '../../../logs/byte-reader.ts';
import type { UnreadFile } from '../../../logs/read-logs.ts';
import type { MessageKey } from '../../../view/text.ts';
import { useWords } from '../../translation.ts';

const PROBLEM_WORDS: Readonly<Record<FileProblem, MessageKey>> = {
  archive: 'logsProblemArchive',
  'not-text': 'logsProblemNotText',
  damaged: 'logsProblemDamaged',
  unreadable: 'logsProblemUnreadable',
};

interface ProblemsProps {
  unread: readonly UnreadFile[];
  wasStopped: boolean;
}

/** What was not read, and why. */
export function Problems({ unread, wasStopped }: ProblemsProps) {
  const words = useWords();
  if (unread.length === 0 && !wasStopped) return null;
  return (
    <div class="remark" role="alert">
      {wasStopped && <p>{words('logsStopped')}</p>}
      {unread.map(({ name, problem }) => (
        <p key={name}>{words(PROBLEM_WORDS[problem], name === '' ? words('logsPasted') : name)}</p>
      ))}
    </div>
  );
}
