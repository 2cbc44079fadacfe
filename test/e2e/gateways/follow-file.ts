import { closeSync, openSync, readSync, watch } from 'node:fs';

/** Hands every line that is appended to `file` to `onLine`, until the returned function is called. */
export function followFile(file: string, onLine: (line: string) => void): () => void {
  const descriptor = openSync(file, 'a+');
  const chunk = Buffer.alloc(64 * 1024);
  let position = 0;
  let pending = '';
  const readOn = () => {
    for (let size = read(); size > 0; size = read()) {
      position += size;
      const lines = (pending + chunk.toString('utf8', 0, size)).split('\n');
      pending = lines.pop() ?? '';
      lines.forEach(onLine);
    }
  };
  const read = () => readSync(descriptor, chunk, 0, chunk.length, position);
  const watcher = watch(file, readOn);
  return () => {
    watcher.close();
    closeSync(descriptor);
  };
}
