import type { MessageKey } from '../../view/text.ts';
import type { ReportPart } from './report-choice.ts';

/** The name of each part, the same as that of its section. */
export const PART_WORDS: Readonly<Record<ReportPart, MessageKey>> = {
  failure: 'ownerFailure',
  headers: 'ownerHeaders',
  logs: 'ownerLogs',
  upstream: 'ownerCommands',
  dns: 'ownerNamesTitle',
  'time-outs': 'ownerTimeouts',
  checklist: 'ownerChecklistTitle',
};
