import type { CheckJob } from '../check/check-job.ts';
import type { Random } from '../lib/random.ts';
import type { EpochMs, Ms } from '../lib/time.ts';
import type { ProbeOutcome } from '../retry/probe-outcome.ts';
import type { Badge } from '../view/badge.ts';
import type { BannerView } from '../view/banner-view.ts';
import type { MenuItem } from '../view/menu.ts';
import type { TabFacts } from '../watch/tab-facts.ts';

/** Everything the app needs from the world; the real one is in this folder, a fake one in the tests. */
export interface Ports {
  clock: ClockPort;
  storage: { session: StoragePort; local: StoragePort; managed: Pick<StoragePort, 'getAll'> };
  alarm: AlarmPort;
  tabs: TabsPort;
  net: NetPort;
  screen: ScreenPort;
  menus: MenusPort;
  pages: PagesPort;
  checks: ChecksPort;
  sites: SitesPort;
  /** Takes an unexpected error; `doing` says what was under way. */
  report(error: unknown, doing: string): void;
}

export interface ClockPort {
  now(): EpochMs;
  random: Random;
  /** Calls back once after the delay, if the background lives that long; returns how to cancel. */
  setTimer(delayMs: Ms, callback: () => void): () => void;
}

/** One of the browser's storage areas. All of them may reject. */
export interface StoragePort {
  getAll(): Promise<Record<string, unknown>>;
  /** Those of the keys that are there. */
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** The one alarm that wakes a background that was stopped. */
export interface AlarmPort {
  /** In the place of any earlier one. Goes off at that moment, and again every half minute until it is set anew or cleared. */
  set(at: EpochMs): Promise<void>;
  clear(): Promise<void>;
}

export interface TabsPort {
  get(tabId: number): Promise<TabFacts | undefined>;
  all(): Promise<TabFacts[]>;
  /** Those that hold a page: browsers open the tabs of the last session without loading most of them. */
  loaded(): Promise<TabFacts[]>;
  /** Past the cache. Resolves before anything is sent. */
  reload(tabId: number): Promise<void>;
  open(tabId: number, url: string): Promise<void>;
  bringForward(tabId: number): Promise<void>;
  /** Whether to be told what people do with tabs; while nothing waits that would only wake the background. */
  follow(isWaiting: boolean): void;
}

export interface NetPort {
  isOnline(): boolean;
  /** A quiet GET past the cache that ends with the answer's headers; never rejects. */
  probe(url: string, limitMs: Ms, cancelled: AbortSignal): Promise<ProbeOutcome>;
  /** Those of the origins that Rebound has no access to now. */
  blockedOrigins(origins: string[]): Promise<string[]>;
}

export interface ScreenPort {
  injectBanner(tabId: number): Promise<void>;
  /** Resolves when the script has run in the page, which may take as long as the page. */
  injectDiagnosis(tabId: number): Promise<void>;
  /** What the document in the tab was answered with, by its own account; undefined where it cannot be asked or takes too long. */
  documentOf(tabId: number): Promise<ShownDocument | undefined>;
  /** True when the page in the tab is one that a banner was put on, even if the person has hidden it, or one that takes too long to tell. */
  hasBanner(tabId: number): Promise<boolean>;
  /** Sends what the banner shows; null takes it away. Resolves with false where no banner was ever put on the page. */
  updateBanner(tabId: number, view: BannerView | null): Promise<boolean>;
  /** Null restores the bare icon. */
  setBadge(tabId: number, badge: Badge | null): Promise<void>;
  notifyBack(id: string, notice: BackNotice): Promise<void>;
  clearNotification(id: string): Promise<void>;
}

/** A document and the status of its answer; 0 where the browser does not tell. */
export interface ShownDocument {
  url: string;
  status: number;
}

/** The menu of the right mouse button, on pages and on the toolbar button. */
export interface MenusPort {
  /** Puts these lines in the place of all there were. Browsers keep them while the background sleeps. */
  show(items: readonly MenuItem[]): Promise<void>;
}

/** Rebound's own pages, each in a tab. */
export interface PagesPort {
  openWelcome(): Promise<void>;
  openOptions(): Promise<void>;
}

/** Where "is it just me?" is found out, apart from the background: it takes long and needs much code. */
export interface ChecksPort {
  /** News come through `onCheckReport`. Starting a check that is already running does nothing. */
  start(job: CheckJob): Promise<void>;
  cancel(key: string): Promise<void>;
}

/** What the browser keeps of single sites. */
export interface SitesPort {
  /** Rejects where the browser does not allow it. Firefox cannot clear the HTTP cache of one site; that is left out there. */
  clear(origin: string, what: 'cache' | 'data'): Promise<void>;
}

/** What a notification says. */
export interface BackNotice {
  /** Absent for private windows: notifications may be kept by the operating system. */
  host: string | undefined;
  form: boolean;
}

/** What is needed to tell who sent a message, and the one thing a message can open. */
export interface MessageDoor {
  extensionId: string;
  /** The address that all of Rebound's own pages begin with. */
  ownPages: string;
  openPopup(tabId: number): void;
}

/** The sender as far as it can be trusted: the browser fills these in, not the page. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
}
