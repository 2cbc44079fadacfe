import { spellOut, visibleText } from '../../lib/visible-text.ts';

/** Signs that begin something inside a line (CommonMark 0.31 §6); an `_` within a word begins nothing. */
const ACTIVE = /[\\`*[\]<>&]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** Words of our own as Markdown. What comes from outside goes into `code`: no escape holds off a mention or a bare link. */
export function plain(words: string): string {
  return words.replace(ACTIVE, String.raw`\$&`);
}

/**
 * A value from outside as a code span (CommonMark 0.31 §6.1): between more backticks than stand in a row in it. A space
 * beside them keeps a backtick apart, or makes up for the space that is stripped on both sides.
 */
export function code(value: string): string {
  const text = visibleText(value);
  if (text === '') return '–';
  const fence = '`'.repeat(longestRun(text) + 1);
  const needsSpace = text.startsWith('`') || text.endsWith('`') || (text.startsWith(' ') && text.endsWith(' ') && text.trim() !== '');
  return needsSpace ? `${fence} ${text} ${fence}` : fence + text + fence;
}

/** Lines from outside as they stand, between more backticks than any of them has in a row (CommonMark 0.31 §4.5). */
export function codeBlock(lines: readonly string[]): string {
  const texts = lines.map(visibleText);
  const fence = '`'.repeat(Math.max(3, ...texts.map((text) => longestRun(text) + 1)));
  return [`${fence}text`, ...texts, fence].join('\n');
}

/**
 * A table (GitHub Flavored Markdown 0.29 §4.10) of cells that are Markdown. There a `|` is written `\|`, also in code. A
 * backslash right before one cannot be written, so it is written out as what is unseen is.
 */
export function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(cell).join(' | ')} |`;
}

function cell(markdown: string): string {
  return markdown.replace(/\\+\|/g, (run) => `${spellOut('\\').repeat(run.length - 1)}|`).replaceAll('|', String.raw`\|`);
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
