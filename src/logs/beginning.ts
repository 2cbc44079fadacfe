import { concatenate } from '../lib/concatenate.ts';
import { LOOKED_AT_BYTES } from './file-kind.ts';

/** Gathers the first bytes of something until there are enough to tell what it is, however small the pieces are. */
export class Beginning {
  #pieces: Uint8Array[] = [];
  #length = 0;

  /** All bytes so far as soon as they are enough; undefined before. A hole of NULs at the very beginning is left out. */
  push(bytes: Uint8Array): Uint8Array | undefined {
    this.#pieces.push(bytes);
    this.#length += bytes.length;
    if (this.#length < LOOKED_AT_BYTES) return undefined;
    const all = this.end();
    const written = all.findIndex((byte) => byte !== 0);
    if (written !== -1 && written < LOOKED_AT_BYTES) return all;
    return written === -1 ? undefined : this.push(all.slice(written));
  }

  /** All bytes that there are; nothing is kept. */
  end(): Uint8Array {
    const [only] = this.#pieces;
    const all = this.#pieces.length === 1 && only ? only : concatenate(this.#pieces);
    this.#pieces = [];
    this.#length = 0;
    return all;
  }
}
