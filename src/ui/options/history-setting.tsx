import { KEEP_DAYS } from '../../history/keep-days.ts';
import { formatDays } from '../../view/days.ts';
import { useCount, useTranslation, useWords } from '../translation.ts';
import { LockedNote } from './locked-note.tsx';

/** The setting as it stands, and what a shorter time would cost. */
export interface HistorySettingProps {
  isLocked: boolean;
  days: number;
  /** A choice that would delete entries, and waits for a yes. */
  asked: { days: number; count: number } | undefined;
  /** How many entries the last choice has deleted. */
  deleted: number | undefined;
  onPick(days: number): void;
  onAgree(): void;
  onCancel(): void;
  onUndo(): void;
  onOpen(): void;
}

/** For how long the history is kept. */
export function HistorySetting({ isLocked, days, asked, deleted, onPick, onAgree, onCancel, onUndo, onOpen }: HistorySettingProps) {
  const words = useWords();
  const count = useCount();
  const { locale } = useTranslation();
  return (
    <section>
      <h3>{words('optionsHistory')}</h3>
      <p class="detail">{words('optionsHistoryDetail')}</p>
      <label class="pick">
        {words('optionsHistoryKeep')}
        <select disabled={isLocked} value={String(asked?.days ?? days)} onChange={({ currentTarget }) => onPick(Number(currentTarget.value))}>
          {KEEP_DAYS.map((choice) => (
            <option key={choice} value={String(choice)}>
              {choice === 0 ? words('optionsHistoryNone') : formatDays(choice, locale)}
            </option>
          ))}
        </select>
      </label>
      <LockedNote isLocked={isLocked} />
      <div class="consequence" role="status">
        {asked && (
          <>
            <span>{count('optionsHistoryWillDelete', asked.count)}</span>
            <button type="button" onClick={onAgree}>
              {words('optionsHistoryDeleteThem')}
            </button>
            <button type="button" onClick={onCancel}>
              {words('optionsHistoryKeepThem')}
            </button>
          </>
        )}
        {!asked && deleted !== undefined && (
          <>
            <span>{count('historyDeleted', deleted)}</span>
            <button type="button" onClick={onUndo}>
              {words('optionsUndo')}
            </button>
          </>
        )}
      </div>
      <p>
        <button type="button" class="link" onClick={onOpen}>
          {words('optionsHistoryOpen')}
        </button>
      </p>
    </section>
  );
}
