import { readFileSync } from 'node:fs';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import { readRecording } from './recording.ts';

const HELP = `Usage: npm run --silent explain -- FILE.json…

Reads recorded answers of gateways and prints what Rebound makes of each, one JSON object a line:
file, gateway, wrotePage, hop, cause, confidence, marks. docs/adding-a-gateway.md describes the files.
Exit code 1 when a file cannot be read; the others are printed nevertheless.
`;

process.exitCode = main(process.argv.slice(2));

function main(args: readonly string[]): number {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(HELP);
    return 0;
  }
  if (args.length === 0) {
    process.stderr.write(HELP);
    return 1;
  }
  const succeeded = args.map(explain);
  return succeeded.includes(false) ? 1 : 0;
}

/** False when the file cannot be read. */
function explain(file: string): boolean {
  const json = readText(file);
  if (json instanceof Error) return complain(file, json.message);
  const recording = readRecording(json);
  if (!recording.ok) return complain(file, recording.problem);
  const { gateway, wrotePage, hop, cause, confidence, marks } = diagnose(recording.answer);
  const shownMarks = marks.map(({ kind, found }) => (found === '' ? kind : `${kind}: ${found}`));
  process.stdout.write(`${JSON.stringify({ file, gateway, wrotePage, hop, cause, confidence, marks: shownMarks })}\n`);
  return true;
}

function readText(file: string): string | Error {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function complain(file: string, problem: string): boolean {
  process.stderr.write(`${file}: ${problem.replace(/\s*\n\s*/g, ' ')}\n`);
  return false;
}
