import { posix } from 'node:path';
import { build } from 'rolldown';
import type { Plugin, Rolldown } from 'vite';
import { minified } from './minify.ts';

/**
 * Puts the background and all that it imports into one file. It shares modules with Rebound's pages; in chunks of their
 * own those would cost the worker a file each at every cold start, bring along what only pages need, and compress worse.
 * `entry` is the background's source file.
 */
export function oneFileBackground(entry: string): Plugin {
  return {
    name: 'one-file-background',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const chunk = Object.values(bundle).find((each) => each.type === 'chunk' && each.facadeModuleId?.endsWith(entry) === true);
        if (chunk?.type !== 'chunk') throw new Error(`${entry} is in no chunk.`);
        chunk.code = await joined(chunk, bundle);
        chunk.imports = [];
      },
    },
  };
}

type Bundle = Rolldown.OutputBundle;

/** The chunk's code with everything it imports at once; what it imports later stays where it is. */
async function joined(chunk: Rolldown.OutputChunk, bundle: Bundle): Promise<string> {
  const { output } = await build({
    input: PREFIX + chunk.fileName,
    plugins: [chunksOf(bundle, new Set(chunk.dynamicImports))],
    // The chunks it shares with pages hold parts of screens too; none of its own modules does anything by being loaded.
    treeshake: { moduleSideEffects: false },
    output: { format: 'es' },
    write: false,
  });
  return minified(output[0].code);
}

const PREFIX = '\0chunk:';

/** Reads chunks out of the bundle instead of the disk, but for those that are loaded `later`. */
function chunksOf(bundle: Bundle, later: ReadonlySet<string>): Rolldown.Plugin {
  return {
    name: 'chunks-of-the-bundle',
    resolveId(id, importer) {
      if (importer?.startsWith(PREFIX) !== true) return id;
      const fileName = posix.join(posix.dirname(importer.slice(PREFIX.length)), id);
      return later.has(fileName) ? { id, external: true } : PREFIX + fileName;
    },
    load(id) {
      const chunk = bundle[id.slice(PREFIX.length)];
      return chunk?.type === 'chunk' ? chunk.code : undefined;
    },
  };
}
