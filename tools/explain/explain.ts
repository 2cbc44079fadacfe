import { readFileSync } from 'node:fs';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import { readRecording } from './recording.ts';

const HELP = `Usage: npm run --silent explain -- FILE.json…

Reads recorded answers of gateways and prints what Rebound makes of each, one JSON object a line, in
the order given: file, gateway, wrotePage, hop, cause, confidence, marks; for a file that cannot be
read: file, error. docs/adding-a-gateway.md describes the files. Without --silent, npm prints two lines
of its own before.
Exit code 1 when a file cannot be read.
`;

/** Where a command-line tool writes to; `process` is one. */
export interface Output {
  stdout: { write(text: string): unknown };
  stderr: { write(text: string): unknown };
}

/** Explains the recordings in these files, or the command itself; returns the exit code. */
export function explain(args: readonly string[], output: Output): 0 | 1 {
  const wantsHelp = args.includes('--help') || args.includes('-h');
  if (wantsHelp || args.length === 0) {
    output[wantsHelp ? 'stdout' : 'stderr'].write(HELP);
    return wantsHelp ? 0 : 1;
  }
  const explained = args.map((file) => explainFile(file));
  for (const each of explained) output.stdout.write(`${JSON.stringify(each)}\n`);
  return explained.some((each) => 'error' in each) ? 1 : 0;
}

/** What is printed of one file. */
function explainFile(file: string): object {
  const recording = readFile(file);
  if (!recording.ok) return { file, error: recording.problem.replace(/\s*\n\s*/g, ' ') };
  const { gateway, wrotePage, hop, cause, confidence, marks } = diagnose(recording.answer);
  const shownMarks = marks.map(({ kind, found }) => (found === '' ? kind : `${kind}: ${found}`));
  return { file, gateway, wrotePage, hop, cause, confidence, marks: shownMarks };
}

function readFile(file: string): ReturnType<typeof readRecording> {
  try {
    return readRecording(readFileSync(file, 'utf8'));
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
}
