import type { Diagnosis } from '../../../diagnose/diagnosis.ts';
import type { Incident } from '../../../incident/incident.ts';
import { USUAL_CHOICE, type ReportChoice } from '../../../owner/report/report-choice.ts';
import type { Layer } from '../../../owner/timeouts/layer.ts';
import type { TypedPlace } from '../../../ui/owner/commands/place-form.tsx';
import type { LogsState } from '../../../ui/owner/logs/logs-state.ts';
import type { NamesState } from '../../../ui/owner/names/names.tsx';
import { layersFor, type ChainChoice } from '../../../ui/owner/timeouts/timeouts.tsx';

/** What the sections of the bench share, for as long as the page is open; nothing of it is stored. */
export interface BenchState {
  subject: { incident: Incident; diagnosis: Diagnosis } | undefined;
  logs: LogsState;
  typed: TypedPlace;
  pasted: string;
  /** The site's name as typed. */
  site: string;
  names: NamesState;
  choice: ChainChoice;
  layers: readonly Layer[];
  headBytes: number;
  /** The defaults alone are no evidence. */
  isChainTheirs: boolean;
  tickedIds: readonly string[];
  report: ReportChoice;
}

const CHOICE: ChainChoice = { front: 'none', gateway: 'nginx', application: 'node' };
/** As much as nginx takes as it comes. */
const HEAD_BYTES = 4096;

export const EMPTY_BENCH: BenchState = {
  subject: undefined,
  logs: { kind: 'empty' },
  typed: { upstream: '', login: '', unit: '', product: 'unknown' },
  pasted: '',
  site: '',
  names: { kind: 'idle' },
  choice: CHOICE,
  layers: layersFor(CHOICE),
  headBytes: HEAD_BYTES,
  isChainTheirs: false,
  tickedIds: [],
  report: USUAL_CHOICE,
};
