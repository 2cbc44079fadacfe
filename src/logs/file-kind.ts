/** What a file is, by its first bytes. */
export type FileKind = 'gzip' | 'utf-8' | 'utf-16le' | 'utf-16be' | 'archive' | 'not-text';

/** Of packed files that are not read: zip, bzip2, xz, Zstandard, 7-Zip, RAR, LZ4. */
const ARCHIVES: ReadonlyArray<readonly number[]> = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x42, 0x5a, 0x68],
  [0xfd, 0x37, 0x7a, 0x58, 0x5a],
  [0x28, 0xb5, 0x2f, 0xfd],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
  [0x04, 0x22, 0x4d, 0x18],
];

/** No log has a NUL; in other files one comes soon. */
const LOOKED_AT_BYTES = 4_096;

/** Tells a file's kind; gzip by RFC 1952 §2.3.1, UTF-16 (PowerShell writes it) by its byte order mark. */
export function kindOfFile(start: Uint8Array): FileKind {
  if (startsWith(start, [0x1f, 0x8b])) return 'gzip';
  if (startsWith(start, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(start, [0xfe, 0xff])) return 'utf-16be';
  if (ARCHIVES.some((signature) => startsWith(start, signature))) return 'archive';
  return start.subarray(0, LOOKED_AT_BYTES).includes(0) ? 'not-text' : 'utf-8';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
