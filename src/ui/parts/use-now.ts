import { useEffect, useState } from 'preact/hooks';
import { untilNextChange } from '../../view/time-left.ts';

/** The current time, renewed each time the seconds left until `to` change; still when there is no `to`. */
export function useNow(to: number | undefined): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (to === undefined) return undefined;
    const timer = setTimeout(() => setNow(Date.now()), untilNextChange(Math.max(0, to - Date.now())));
    return () => clearTimeout(timer);
  }, [to, now]);
  return to === undefined ? Date.now() : now;
}
