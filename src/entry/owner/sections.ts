import type { ComponentType } from 'preact';
import type { MessageKey } from '../../view/text.ts';

/** A part of the owner's bench. Its code is loaded when it is opened; its style sheet belongs into `main.tsx`. */
export interface OwnerSection {
  /** What stands behind the `#` of its address. */
  id: string;
  title: MessageKey;
  load(): Promise<ComponentType>;
}

/** In the order of the navigation; the first one is shown at first. */
export const OWNER_SECTIONS: readonly [OwnerSection, ...OwnerSection[]] = [
  { id: 'failure', title: 'ownerFailure', load: async () => (await import('./bench/all-benches.ts')).FailureBench },
  { id: 'logs', title: 'ownerLogs', load: async () => (await import('./bench/all-benches.ts')).LogsSection },
  { id: 'upstream', title: 'ownerCommands', load: async () => (await import('./bench/all-benches.ts')).CommandsBench },
  { id: 'dns', title: 'ownerNamesTitle', load: async () => (await import('./bench/all-benches.ts')).NamesBench },
  { id: 'time-outs', title: 'ownerTimeouts', load: async () => (await import('./bench/all-benches.ts')).TimeoutsBench },
  { id: 'checklist', title: 'ownerChecklistTitle', load: async () => (await import('./bench/all-benches.ts')).ChecklistBench },
  { id: 'report', title: 'ownerReport', load: async () => (await import('./bench/all-benches.ts')).ReportBench },
];
