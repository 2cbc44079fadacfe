import { readConfigTest } from './config-test.ts';
import { readCurlError } from './curl-error.ts';
import { readGuards } from './guards.ts';
import { readHttpAnswer } from './http-answer.ts';
import { readLoad } from './load.ts';
import { readNameLookUp } from './name-look-up.ts';
import { readPool } from './pool.ts';
import { readPortTest } from './port-test.ts';
import type { PasteReader, Reading } from './reading.ts';
import { readServiceState } from './service-state.ts';
import { readSockets } from './sockets.ts';

const MAX_LENGTH = 64 * 1024;
/** Longer lines are cut: patterns may look at every place of a line from every other one. */
const MAX_LINE_LENGTH = 400;
const MAX_READINGS = 12;
/** Colours and cursor movements (ECMA-48 §5.4), which some programs print even into a pipe. */
// oxlint-disable-next-line no-control-regex -- that is what they begin with
const ESCAPES = /\u001b\[[0-?]{0,16}[ -/]{0,4}[@-~]/g;

const READERS: readonly PasteReader[] = [
  readHttpAnswer,
  readCurlError,
  readPortTest,
  readNameLookUp,
  readServiceState,
  readSockets,
  readPool,
  readConfigTest,
  readLoad,
  readGuards,
];

/** What results that were pasted say, whichever programs printed them and in which order. Empty where none is recognised. */
export function readPaste(pasted: string): Reading[] {
  const text = inLines(pasted.slice(0, MAX_LENGTH).replaceAll('\r\n', '\n').replace(ESCAPES, ''));
  return READERS.flatMap((read) => read(text)).slice(0, MAX_READINGS);
}

/** JSON comes as one long line from some programs. */
function inLines(text: string): string {
  return text
    .replaceAll('},', '},\n')
    .split('\n')
    .map((line) => line.slice(0, MAX_LINE_LENGTH))
    .join('\n');
}
