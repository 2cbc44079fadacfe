/** Longer lines are cut: no server writes them, and they would fill the memory. In UTF-16 units. */
export const MAX_LINE_LENGTH = 32_768;

/** Cuts text that comes in pieces into lines; CR LF ends a line too. */
export class LineSplitter {
  readonly #onLine: (line: string) => void;
  #rest = '';

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine;
  }

  push(text: string): void {
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      this.#emit(start, end, text);
      start = end + 1;
    }
    if (this.#rest.length < MAX_LINE_LENGTH) this.#rest += text.slice(start, start + MAX_LINE_LENGTH);
  }

  /** The last line, where no line break ends it. */
  end(): void {
    if (this.#rest !== '') this.#emit(0, 0, '');
  }

  #emit(start: number, end: number, text: string): void {
    const line = (this.#rest + text.slice(start, Math.min(end, start + MAX_LINE_LENGTH))).slice(0, MAX_LINE_LENGTH);
    this.#rest = '';
    this.#onLine(line.endsWith('\r') ? line.slice(0, -1) : line);
  }
}
