import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One file of the product's source. */
export interface SourceFile {
  /** Path from the project's root, with forward slashes. */
  path: string;
  text: string;
}

/** Every TypeScript file below `src`. */
export function sourceFiles(): SourceFile[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => {
      const path = join('src', name);
      return { path: path.replaceAll('\\', '/'), text: readFileSync(path, 'utf8') };
    });
}
