import { useWords } from '../translation.ts';

/** Says why a setting cannot be changed here; nothing where it can. */
export function LockedNote({ isLocked }: { isLocked: boolean }) {
  const words = useWords();
  return isLocked ? <p class="locked">{words('optionsManaged')}</p> : null;
}
