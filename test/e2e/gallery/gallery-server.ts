import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';

/** The gallery of screen parts, served from this computer. */
export interface GalleryServer {
  /** The address of one group's page in a language. */
  url(group: string, locale: string): string;
  close(): Promise<void>;
}

/** Builds the gallery and serves it on a free port of 127.0.0.1. */
export async function startGallery(): Promise<GalleryServer> {
  const outDir = await mkdtemp(join(tmpdir(), 'rebound-gallery-'));
  const shared = { configFile: 'gallery/vite.config.ts', logLevel: 'error', build: { outDir } } as const;
  await build(shared);
  const server = await preview({ ...shared, preview: { host: '127.0.0.1', port: 0 } });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The gallery has no port.');
  return {
    url: (group, locale) => `http://127.0.0.1:${address.port}/?group=${group}&locale=${locale}`,
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
