import { readdirSync, readFileSync } from 'node:fs';
import type { Answer } from '../../../src/diagnose/answer.ts';
import { readRecording } from '../../../tools/explain/recording.ts';

const FOLDER = 'test/fixtures/gateways';

/** The names of all recorded answers. */
export const recordingNames = readdirSync(FOLDER).flatMap((file) => (file.endsWith('.json') ? [file.replace(/\.json$/, '')] : []));

/** A recorded answer as the extension would know it. */
export function recordingOf(name: string): Answer {
  const recording = readRecording(readFileSync(`${FOLDER}/${name}.json`, 'utf8'));
  if (!recording.ok) throw new Error(`${name}: ${recording.problem}`);
  return recording.answer;
}
