import { readdirSync, readFileSync } from 'node:fs';
import type { Answer } from '../../../src/diagnose/answer.ts';
import { readRecording } from '../../../tools/explain/recording.ts';
import type { Recorded } from './expectations.ts';

const FOLDER = 'test/fixtures/gateways';

/** The names of all recorded answers. */
export const recordingNames = readdirSync(FOLDER).flatMap((file) => (file.endsWith('.json') ? [file.replace(/\.json$/, '')] : []));

/** A recorded answer as the extension would know it, and what was recorded. */
export function recordingOf(name: string): { answer: Answer; recorded: Recorded } {
  const json = readFileSync(`${FOLDER}/${name}.json`, 'utf8');
  const recording = readRecording(json);
  if (!recording.ok) throw new Error(`${name}: ${recording.problem}`);
  return { answer: recording.answer, recorded: JSON.parse(json) as Recorded };
}
