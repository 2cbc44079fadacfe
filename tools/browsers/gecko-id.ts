import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The id that the extension in this folder has in Firefox. Rejects when it is not built for Firefox. */
export async function geckoId(extensionDir: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8'));
  const id = property(property(property(manifest, 'browser_specific_settings'), 'gecko'), 'id');
  if (typeof id !== 'string') throw new Error(`${extensionDir} is not built for Firefox: its manifest has no gecko id.`);
  return id;
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
