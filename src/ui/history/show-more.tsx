import { useState } from 'preact/hooks';
import { useWords } from '../translation.ts';

/** The beginning of a long list, and how to see more of it; nothing when all is shown. */
export function useGrowing<T>(items: readonly T[], step: number): { shown: readonly T[]; showMore: (() => void) | undefined } {
  const [limit, setLimit] = useState(step);
  const showMore = items.length > limit ? () => setLimit(limit + step) : undefined;
  return { shown: items.slice(0, limit), showMore };
}

export function ShowMore({ showMore }: { showMore: (() => void) | undefined }) {
  const words = useWords();
  if (!showMore) return null;
  return (
    <button type="button" class="more" onClick={showMore}>
      {words('historyShowMore')}
    </button>
  );
}
