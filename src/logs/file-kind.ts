/** What a file is, by its first bytes. */
export type FileKind = 'gzip' | 'utf-8' | 'utf-16le' | 'utf-16be' | 'archive' | 'not-text';

/** Of packed files that are not read: zip (with something in it, and empty), bzip2, xz, Zstandard, 7-Zip, RAR, LZ4. */
const ARCHIVES: ReadonlyArray<readonly number[]> = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0x42, 0x5a, 0x68],
  [0xfd, 0x37, 0x7a, 0x58, 0x5a],
  [0x28, 0xb5, 0x2f, 0xfd],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
  [0x04, 0x22, 0x4d, 0x18],
];

/** "ustar", where the header of a tar archive has it (POSIX.1-2017, pax, "ustar Interchange Format"). */
const TAR = [0x75, 0x73, 0x74, 0x61, 0x72];
const TAR_OFFSET = 257;

/** As many bytes as are needed to tell. */
export const LOOKED_AT_BYTES = 4_096;

/** Text has hardly any control characters; of all byte values they are a tenth, and in most binary files more. */
const MOST_CONTROLS = 0.02;
/** Of text in UTF-16, as good as every second byte is NUL; some letters from elsewhere may be among it. */
const LEAST_UTF16_NULS = 0.7;

const NUL = 0x00;
/** Tab, LF, vertical tab, FF, CR, and ESC, by which colours are switched on. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b]);

/**
 * Tells a file's kind by its beginning; gzip by RFC 1952 §2.3.1, UTF-16 (PowerShell writes it) by its byte order mark or
 * its NULs. NULs alone do not make a file binary: logs have holes full of them after a power failure, or where they
 * were cut while the server went on writing.
 */
export function kindOfFile(start: Uint8Array): FileKind {
  if (startsWith(start, [0x1f, 0x8b])) return 'gzip';
  if (startsWith(start, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(start, [0xfe, 0xff])) return 'utf-16be';
  if (ARCHIVES.some((signature) => startsWith(start, signature)) || startsWith(start.subarray(TAR_OFFSET), TAR)) return 'archive';
  const beginning = start.subarray(0, LOOKED_AT_BYTES);
  return isText(beginning) ? encodingOf(beginning) : 'not-text';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function isText(bytes: Uint8Array): boolean {
  const written = bytes.filter((byte) => byte !== NUL);
  const controls = written.filter((byte) => byte < 0x20 && !TEXT_CONTROLS.has(byte));
  return controls.length <= written.length * MOST_CONTROLS;
}

function encodingOf(bytes: Uint8Array): FileKind {
  const [even, odd] = [0, 1].map((first) => shareOfNuls(bytes.filter((_byte, index) => index % 2 === first)));
  if (even === 0 && (odd ?? 0) >= LEAST_UTF16_NULS) return 'utf-16le';
  if (odd === 0 && (even ?? 0) >= LEAST_UTF16_NULS) return 'utf-16be';
  return 'utf-8';
}

function shareOfNuls(bytes: Uint8Array): number {
  return bytes.length === 0 ? 0 : bytes.filter((byte) => byte === NUL).length / bytes.length;
}
