import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder made for a benchmark. */
export interface MadeFolder {
  readonly path: string;
  remove(): Promise<void>;
}

/** An empty folder, or a copy of another, with these files in it. Each is a path in the folder and its text. */
export async function makeFolder(files: Readonly<Record<string, string>>, copyOf?: string): Promise<MadeFolder> {
  const path = await mkdtemp(join(tmpdir(), 'rebound-bench-'));
  if (copyOf !== undefined) await cp(copyOf, path, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(path, name), text);
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
