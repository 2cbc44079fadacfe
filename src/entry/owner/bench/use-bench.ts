import { useLayoutEffect, useState } from 'preact/hooks';
import { subjectIncident } from '../../../platform/incident-link.ts';
import { onStoredChange } from '../../../platform/page-link.ts';
import { EMPTY_BENCH, type BenchState } from './bench-state.ts';
import { benchFor } from './subject.ts';

/** Sections come and go with the navigation; what was typed and found stays. */
let state: BenchState | undefined;
const listeners = new Set<() => void>();

/** New values, or how they follow from the state before. */
type Changes = Partial<BenchState> | ((before: BenchState) => Partial<BenchState>);

interface Bench {
  bench: BenchState;
  change(changes: Changes): void;
}

/** The shared state of the bench; undefined until it is known whether there is a failing page. */
export function useBench(): Bench | undefined {
  const [, render] = useState({});
  useLayoutEffect(() => {
    const listener = () => render({});
    listeners.add(listener);
    if (!state) void begin();
    return () => void listeners.delete(listener);
  }, []);
  return state && { bench: state, change };
}

async function begin(): Promise<void> {
  const incident = await subjectIncident();
  if (state) return;
  state = incident ? benchFor(incident) : EMPTY_BENCH;
  tell();
  if (!incident) waitForFailure();
}

/** A page may fail after the bench was opened. What the person has entered by then stays. */
function waitForFailure(): void {
  const stop = onStoredChange(() => {
    void subjectIncident().then((incident) => {
      if (!incident || !state || state.subject) return;
      stop();
      const { subject, site } = benchFor(incident);
      change({ subject, ...(state.site === '' && { site }) });
    });
  });
}

function change(changes: Changes): void {
  const before = state ?? EMPTY_BENCH;
  state = { ...before, ...(typeof changes === 'function' ? changes(before) : changes) };
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}
