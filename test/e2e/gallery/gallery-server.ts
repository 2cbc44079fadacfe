import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { preview } from 'vite';

const run = promisify(execFile);
const VITE = join('node_modules', 'vite', 'bin', 'vite.js');

/** The gallery of screen parts, served from this computer. */
export interface GalleryServer {
  /** The address of one group's page in a language. */
  url(group: string, locale: string): string;
}

let running: Promise<GalleryServer> | undefined;

/** The gallery, built and served on a free port of 127.0.0.1 when it is first asked for, and until this process ends. */
export function galleryServer(): Promise<GalleryServer> {
  running ??= start();
  return running;
}

async function start(): Promise<GalleryServer> {
  const outDir = mkdtempSync(join(tmpdir(), 'rebound-gallery-'));
  process.once('exit', () => rmSync(outDir, { recursive: true, force: true }));
  const configFile = 'gallery/vite.config.ts';
  // In a process of its own: this one plays the servers of other stories meanwhile.
  await run(process.execPath, [VITE, 'build', '--config', configFile, '--outDir', outDir, '--logLevel', 'error']);
  const { httpServer } = await preview({ configFile, logLevel: 'error', build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  httpServer.unref();
  const address = httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The gallery has no port.');
  return { url: (group, locale) => `http://127.0.0.1:${address.port}/?group=${group}&locale=${locale}` };
}
