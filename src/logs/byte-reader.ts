import { Beginning } from './beginning.ts';
import { kindOfFile, type FileKind } from './file-kind.ts';
import { FileProblemError } from './file-problem.ts';
import { Unpacker } from './unpacker.ts';

/** Makes text out of a file's bytes, packed with gzip or not; bytes that are not valid become U+FFFD, NULs are left out. */
export class ByteReader {
  readonly #onText: (text: string) => void;
  readonly #beginning = new Beginning();
  /** Of what is packed, once something has been unpacked. */
  readonly #inner = new Beginning();
  #decoder: TextDecoder | undefined;
  #unpacker: Unpacker | undefined;

  constructor(onText: (text: string) => void) {
    this.#onText = onText;
  }

  /** Throws a {@link FileProblemError} where the bytes are no log. */
  push(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    if (this.#unpacker) return this.#unpacker.push(bytes);
    if (this.#decoder) return this.#decode(this.#decoder, bytes);
    const start = this.#beginning.push(bytes);
    if (start) this.#begin(start);
  }

  /** Throws a {@link FileProblemError} where the file ends too early, or is no log. */
  end(): void {
    if (!this.#unpacker && !this.#decoder) this.#begin(this.#beginning.end());
    this.#unpacker?.end();
    this.#finishText();
  }

  /** The rest is not to come: hands out what was still held back. Never throws. */
  stop(): void {
    try {
      if (!this.#unpacker && !this.#decoder) this.#begin(this.#beginning.end());
      this.#finishText();
    } catch {
      // It is no log, so nothing of it is missed.
    }
  }

  #begin(start: Uint8Array): void {
    if (kindOfFile(start) !== 'gzip') return this.#beginText(start);
    this.#unpacker = new Unpacker((bytes) => this.#takeUnpacked(bytes));
    this.#unpacker.push(start);
  }

  #takeUnpacked(bytes: Uint8Array): void {
    if (this.#decoder) return this.#decode(this.#decoder, bytes);
    const start = this.#inner.push(bytes);
    if (start) this.#beginText(start);
  }

  #beginText(start: Uint8Array): void {
    this.#decoder = new TextDecoder(encodingOf(kindOfFile(start)));
    this.#decode(this.#decoder, start);
  }

  #finishText(): void {
    if (!this.#decoder) this.#beginText(this.#inner.end());
    this.#tell(this.#decoder?.decode() ?? '');
  }

  #decode(decoder: TextDecoder, bytes: Uint8Array): void {
    this.#tell(decoder.decode(bytes, { stream: true }));
  }

  #tell(text: string): void {
    this.#onText(text.includes('\0') ? text.replaceAll('\0', '') : text);
  }
}

/** Throws for what is no text; gzip is packed once more here. */
function encodingOf(kind: FileKind): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (kind === 'gzip') throw new FileProblemError('archive');
  if (kind === 'archive' || kind === 'not-text') throw new FileProblemError(kind);
  return kind;
}
