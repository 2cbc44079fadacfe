import { Gunzip } from 'fflate';
import { kindOfFile, type FileKind } from './file-kind.ts';

/** Why a file could not be read to its end. */
export type FileProblem = 'archive' | 'not-text' | 'damaged' | 'unreadable';

/** Thrown inside, told outside. */
export class FileProblemError extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem);
    this.problem = problem;
  }
}

/**
 * Makes text out of a file's bytes, packed with gzip or not; bytes that are not valid become U+FFFD.
 *
 * `fflate` and not the browser's `DecompressionStream`, which refuses files of several members (RFC 1952 §2.2), as
 * they come about when logs are packed piece by piece.
 */
export class ByteReader {
  readonly #onText: (text: string) => void;
  #decoder = new TextDecoder();
  #gunzip: Gunzip | undefined;
  #hasBegun = false;
  #isInsideChecked = false;

  constructor(onText: (text: string) => void) {
    this.#onText = onText;
  }

  /** Throws a {@link FileProblemError} where the bytes are no log. */
  push(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    if (!this.#hasBegun) this.#begin(kindOfFile(bytes));
    if (this.#gunzip) this.#unpack(this.#gunzip, bytes, false);
    else this.#decode(bytes);
  }

  /** Throws a {@link FileProblemError} where the file ends too early. */
  end(): void {
    if (this.#gunzip) this.#unpack(this.#gunzip, new Uint8Array(), true);
    this.#onText(this.#decoder.decode());
  }

  #begin(kind: FileKind): void {
    this.#hasBegun = true;
    if (kind === 'gzip') this.#gunzip = new Gunzip((chunk) => this.#takeUnpacked(chunk));
    else this.#useText(kind);
  }

  #useText(kind: FileKind): void {
    if (kind === 'archive' || kind === 'not-text') throw new FileProblemError(kind);
    this.#decoder = new TextDecoder(kind);
  }

  #unpack(gunzip: Gunzip, bytes: Uint8Array, isLast: boolean): void {
    try {
      gunzip.push(bytes, isLast);
    } catch (error) {
      if (error instanceof FileProblemError) throw error;
      throw new FileProblemError('damaged');
    }
  }

  #takeUnpacked(chunk: Uint8Array): void {
    if (chunk.length === 0) return;
    if (!this.#isInsideChecked) {
      this.#isInsideChecked = true;
      const kind = kindOfFile(chunk);
      this.#useText(kind === 'gzip' ? 'archive' : kind);
    }
    this.#decode(chunk);
  }

  #decode(bytes: Uint8Array): void {
    this.#onText(this.#decoder.decode(bytes, { stream: true }));
  }
}
