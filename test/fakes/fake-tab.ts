import type { Partition, TabFacts } from '../../src/watch/tab-facts.ts';

/** A tab of the fake browser. */
export interface FakeTab extends TabFacts {
  url: string;
  method: string;
  /** What stands in the tab: an HTTP status, or a browser page. */
  status: number;
}

/** How a tab is opened; an ordinary visible one unless said otherwise. */
export interface OpenOptions {
  visible?: boolean;
  method?: string;
  partition?: Partition;
  windowId?: number;
}
