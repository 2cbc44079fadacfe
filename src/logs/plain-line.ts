const ESC = '\u001B';
const BELL = '\u0007';
const BYTE_ORDER_MARK = '\uFEFF';

/** Control sequences and strings of operating systems, such as links (ECMA-48 §5.4 and §5.6). */
const SEQUENCES = new RegExp(`${ESC}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${BELL}${ESC}]*(?:${BELL}|${ESC}\\\\))`, 'g');

/**
 * A line without the colours that programs write for terminals, and without the mark at its beginning that is left over
 * where files were put together.
 */
export function plainLine(line: string): string {
  const unmarked = line.startsWith(BYTE_ORDER_MARK) ? line.slice(1) : line;
  return unmarked.includes(ESC) ? unmarked.replace(SEQUENCES, '') : unmarked;
}
