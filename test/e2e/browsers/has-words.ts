import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Whether a file in this folder, however deep, has these words; false where there is no such folder. */
export async function hasWords(folder: string, words: string): Promise<boolean> {
  if (!existsSync(folder)) return false;
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const found = await Promise.all(files.map(async (file) => (await readFile(join(file.parentPath, file.name))).includes(words)));
  return found.includes(true);
}
