import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';

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
  const shared = { configFile: 'gallery/vite.config.ts', logLevel: 'error', build: { outDir } } as const;
  await build(shared);
  const { httpServer } = await preview({ ...shared, preview: { host: '127.0.0.1', port: 0 } });
  httpServer.unref();
  const address = httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The gallery has no port.');
  return { url: (group, locale) => `http://127.0.0.1:${address.port}/?group=${group}&locale=${locale}` };
}
