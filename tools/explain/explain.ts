import { readFileSync } from 'node:fs';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import { readRecording } from './recording.ts';

const HELP = `Usage: npm run --silent explain -- FILE.json…

Reads recorded answers of gateways and prints what Rebound makes of each, one JSON object a line:
file, gateway, wrotePage, hop, cause, confidence, marks. docs/adding-a-gateway.md describes the files.
Exit code 1 when a file cannot be read; the others are printed nevertheless.
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
  const succeeded = args.map((file) => explainFile(file, output));
  return succeeded.includes(false) ? 1 : 0;
}

/** False when the file cannot be read. */
function explainFile(file: string, { stdout, stderr }: Output): boolean {
  const recording = readFile(file);
  if (!recording.ok) {
    stderr.write(`${file}: ${recording.problem.replace(/\s*\n\s*/g, ' ')}\n`);
    return false;
  }
  const { gateway, wrotePage, hop, cause, confidence, marks } = diagnose(recording.answer);
  const shownMarks = marks.map(({ kind, found }) => (found === '' ? kind : `${kind}: ${found}`));
  stdout.write(`${JSON.stringify({ file, gateway, wrotePage, hop, cause, confidence, marks: shownMarks })}\n`);
  return true;
}

function readFile(file: string): ReturnType<typeof readRecording> {
  try {
    return readRecording(readFileSync(file, 'utf8'));
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
}
