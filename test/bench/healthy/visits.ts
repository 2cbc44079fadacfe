import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Ms } from '../../../src/lib/time.ts';
import type { LaunchedBrowser } from '../../../tools/browsers/launched-browser.ts';
import { ProcessTime } from '../browsers/process-time.ts';
import { stopBackground } from '../browsers/stop-background.ts';
import type { HealthySite, PageName } from './healthy-site.ts';

/** One way to come to a page. */
export interface VisitKind {
  readonly name: string;
  readonly page: PageName;
  /** Whether the extension's background has ended before, as it has after 30 s without an event. */
  readonly isAsleep: boolean;
  /** Made in every so many rounds. */
  readonly every: number;
}

/** Made one after another in a round. The page of many files takes most of the time. */
export const VISITS: readonly VisitKind[] = [
  { name: 'background asleep', page: 'light', isAsleep: true, every: 1 },
  { name: 'background awake', page: 'light', isAsleep: false, every: 1 },
  { name: 'awake, 150 files', page: 'heavy', isAsleep: false, every: 4 },
];

/** What a visit took. */
export interface Measured {
  /** From the beginning of the navigation to the end of the load event (W3C Navigation Timing). */
  loadMs: Ms;
  /** Of all the browser's processes, until a quarter of a second after the load. */
  cpuMs: Ms;
}

/** What the end of a background, and that of the visit before, leave to do. */
const SETTLE_MS = 300;
const AFTER_LOAD_MS = 250;

/** A browser that visits healthy pages in one tab. */
export class Visits {
  readonly #time: ProcessTime;
  #count = 0;

  private constructor(
    private readonly launched: LaunchedBrowser,
    private readonly hasExtension: boolean,
    private readonly site: HealthySite,
    private readonly page: Page,
  ) {
    this.#time = new ProcessTime(launched.pid);
  }

  /** `hasExtension`: whether there is a background that could sleep. */
  static async begin(launched: LaunchedBrowser, hasExtension: boolean, site: HealthySite): Promise<Visits> {
    return new Visits(launched, hasExtension, site, await launched.browser.newPage());
  }

  /** One of each kind, of those that this round has. */
  async makeAll(round: number): Promise<ReadonlyMap<VisitKind, Measured>> {
    const measured = new Map<VisitKind, Measured>();
    for (const kind of VISITS) if (round % kind.every === 0) measured.set(kind, await this.make(kind));
    return measured;
  }

  private async make({ page, isAsleep }: VisitKind): Promise<Measured> {
    if (isAsleep && this.hasExtension) await stopBackground(this.launched);
    await pause(SETTLE_MS);
    this.#count += 1;
    this.#time.takeMs();
    await this.page.goto(this.site.url(`${page}.html?${this.#count}`), { waitUntil: 'load' });
    await pause(AFTER_LOAD_MS);
    const cpuMs = this.#time.takeMs();
    return { loadMs: await this.page.evaluate(loadMs), cpuMs };
  }
}

/** Runs in the page. */
function loadMs(): number {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming ? navigation.loadEventEnd : Number.NaN;
}
