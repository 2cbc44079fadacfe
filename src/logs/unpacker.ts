import { Gunzip } from 'fflate';
import { FileProblemError } from './file-problem.ts';

/** Header and trailer of a member (RFC 1952 §2.3). */
const LEAST_BYTES = 18;
/** The length of what was packed, at the very end of a member. */
const LENGTH_BYTES = 4;
const LENGTH_MODULO = 2 ** 32;

/**
 * Unpacks gzip, piece by piece.
 *
 * `fflate` and not the browser's `DecompressionStream`, which refuses files of several members (RFC 1952 §2.2), as
 * they come about when logs are packed piece by piece. That a file ends too early `fflate` does not always notice; the
 * length at the end tells.
 */
export class Unpacker {
  readonly #gunzip: Gunzip;
  #packedBytes = 0;
  /** Of the member at hand. */
  #unpackedBytes = 0;
  #lastBytes = new Uint8Array();

  constructor(onBytes: (bytes: Uint8Array) => void) {
    this.#gunzip = new Gunzip((chunk) => {
      this.#unpackedBytes += chunk.length;
      if (chunk.length > 0) onBytes(chunk);
    });
    this.#gunzip.onmember = () => {
      this.#unpackedBytes = 0;
    };
  }

  /** Throws a {@link FileProblemError} where the bytes are damaged; what `onBytes` throws is passed on. */
  push(bytes: Uint8Array): void {
    this.#packedBytes += bytes.length;
    this.#lastBytes = lastOf(this.#lastBytes, bytes);
    this.#unpack(bytes, false);
  }

  /** Throws a {@link FileProblemError} where something is missing. */
  end(): void {
    this.#unpack(new Uint8Array(), true);
    if (this.#packedBytes < LEAST_BYTES || this.#unpackedBytes % LENGTH_MODULO !== this.#lengthAtEnd()) throw new FileProblemError('damaged');
  }

  #unpack(bytes: Uint8Array, isLast: boolean): void {
    try {
      this.#gunzip.push(bytes, isLast);
    } catch (error) {
      throw error instanceof FileProblemError ? error : new FileProblemError('damaged');
    }
  }

  #lengthAtEnd(): number {
    const { buffer, byteOffset, byteLength } = this.#lastBytes;
    return new DataView(buffer, byteOffset, byteLength).getUint32(0, true);
  }
}

function lastOf(before: Uint8Array, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([...before, ...bytes.slice(-LENGTH_BYTES)].slice(-LENGTH_BYTES));
}
