import { join } from 'node:path';
import { writeFile } from 'node:fs/promises';
import type { Ms } from '../../../src/lib/time.ts';
import { nginx } from '../../e2e/gateways/nginx.ts';
import { openSite } from '../../e2e/gateways/site.ts';
import { until } from '../../e2e/browsers/until.ts';
import type { Visitor } from '../../e2e/browsers/visitor.ts';
import { makeFolder } from '../browsers/made-folder.ts';
import { memoryMegabytes } from '../browsers/process-memory.ts';
import { madeLogs } from '../made-logs.ts';
import { firstContentMs } from './first-content.ts';

/** The owner's log reader with a long file. */
export interface LogReport {
  firstContentMs: Ms[];
  /** The longest time in which the page could not have answered a click while the file was read. */
  longestBlockMs: Ms[];
  readSeconds: number[];
  megabytes: number[];
}

declare global {
  // Where the page itself keeps how long it was busy at most.
  var longestBlockMs: Ms | undefined;
}

export const LOG_MEGABYTES = 50;
const BYTES_PER_MEGABYTE = 1_000_000;
const SEED = 7;
const LIMIT_MS = 120_000;

/** Opens the owner's bench and hands it a log of 50 MB, again and again. */
export async function measureLogs(visitor: Visitor, pid: number, opens: number): Promise<LogReport> {
  const report: LogReport = { firstContentMs: [], longestBlockMs: [], readSeconds: [], megabytes: [] };
  const folder = await makeFolder({});
  const file = join(folder.path, 'access.log');
  const site = await openSite(nginx, 'logs');
  try {
    await writeFile(file, madeLogs(LOG_MEGABYTES * BYTES_PER_MEGABYTE, SEED));
    const tab = await visitor.open(site.url('/'));
    for (let open = 0; open < opens; open += 1) {
      const bench = await visitor.openOwner(tab);
      report.firstContentMs.push(await firstContentMs(bench.page));
      await bench.goTo('Logs');
      const input = await until('the bench takes files', async () => (await bench.page.$('input[type=file]')) ?? undefined);
      const before = memoryMegabytes(pid);
      await bench.page.evaluate(watchBlocks);
      const startedAt = performance.now();
      await input.uploadFile(file);
      await until('the log is read', () => bench.page.evaluate(() => /Read other logs/.test(document.body.innerText)), LIMIT_MS);
      report.readSeconds.push((performance.now() - startedAt) / 1000);
      report.megabytes.push(memoryMegabytes(pid) - before);
      report.longestBlockMs.push(await bench.page.evaluate(() => globalThis.longestBlockMs ?? Number.NaN));
      await bench.page.close();
    }
    return report;
  } finally {
    await visitor.leaves();
    await site.close();
    await folder.remove();
  }
}

/** Runs in the page: a timer comes late by as long as something else keeps the page busy. */
function watchBlocks(): void {
  const every = 4;
  let last = performance.now();
  globalThis.longestBlockMs = 0;
  setInterval(() => {
    const now = performance.now();
    globalThis.longestBlockMs = Math.max(globalThis.longestBlockMs ?? 0, now - last - every);
    last = now;
  }, every);
}
