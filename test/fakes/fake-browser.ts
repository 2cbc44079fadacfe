import type { CheckJob, CheckNews } from '../../src/check/check-job.ts';
import { createBackground } from '../../src/app/background.ts';
import type { BrowserEventHandlers } from '../../src/platform/browser-events.ts';
import type { BackNotice, Ports } from '../../src/platform/ports.ts';
import type { Random } from '../../src/lib/random.ts';
import type { Badge } from '../../src/view/badge.ts';
import type { BannerView } from '../../src/view/banner-view.ts';
import { mainFrameAnswer } from './fake-answers.ts';
import { FakeAlarm } from './fake-alarm.ts';
import { FakeDesk } from './fake-desk.ts';
import { EXTENSION, fakeDoor, OWN_PAGES } from './fake-door.ts';
import type { FakeRequest } from './fake-site.ts';
import { FakeStorage } from './fake-storage.ts';
import type { FakeTab, OpenOptions } from './fake-tab.ts';
import { FakeWorld } from './fake-world.ts';
import type { Habits } from './habits.ts';
import { seededRandom } from './random.ts';

/** Browsers stop a background that has had nothing to do for this long. */
const IDLE_LIMIT_MS = 30_000;

/** One life of the background: from its start to its death. */
export interface Life {
  handlers: BrowserEventHandlers;
  alive: boolean;
  lastActive: number;
}

/**
 * A browser in memory with the app on it: tabs, sites, storage, one alarm, and a background that sleeps and
 * can be killed. Whatever happens to it reaches the app through the same doors as in a real browser.
 */
export class FakeBrowser extends FakeWorld {
  readonly session = new FakeStorage();
  readonly local = new FakeStorage();
  readonly managed = new FakeStorage();
  readonly tabs = new Map<number, FakeTab>();
  readonly banners = new Map<number, BannerView>();
  readonly badges = new Map<number, Badge>();
  readonly notifications = new Map<string, BackNotice>();
  readonly errors: string[] = [];
  readonly openedPopups: number[] = [];
  /** Tabs whose failing page was asked what it tells. */
  readonly readPages: number[] = [];
  readonly desk = new FakeDesk();
  /** What the room for checks was asked for. */
  readonly checkJobs: CheckJob[] = [];
  readonly cancelledChecks: string[] = [];
  readonly clearedSites: string[] = [];
  emptyBodies = false;
  /** Tabs of the last session that the browser has not loaded yet. */
  readonly unloadedTabs = new Set<number>();
  readonly alarm = new FakeAlarm(this.clock, () => this.deliver((on) => on.onAlarm()));
  /** How often the background has started. */
  births = 0;
  private followsTabs = true;
  /** Calls that the app has made to the browser, in all its lives. */
  steps = 0;
  /** The background dies right after this call. */
  killAfterStep = Infinity;
  private readonly random: Random;
  private life: Life | undefined;
  /** Reloads that have been asked for and not begun, and how to call each off. */
  private readonly reloads = new Map<number, () => void>();
  private nextTabId = 1;

  constructor(
    private readonly habits: Habits = {},
    seed = 1,
  ) {
    super();
    this.random = seededRandom(seed);
  }

  /** Opens a tab on an address, as a link or a typed address does. */
  async openTab(url: string, { visible = true, method = 'GET', partition = 'ordinary', windowId = 1 }: OpenOptions = {}): Promise<number> {
    const tabId = this.nextTabId++;
    if (visible) this.hideOthers(windowId);
    this.tabs.set(tabId, { tabId, windowId, visible, partition, loading: false, url, method, status: 0 });
    if (visible) this.deliverTabEvent((on) => on.onTabActivated(tabId, windowId));
    await this.navigate(tabId, url, method);
    return tabId;
  }

  /** Loads an address in a tab; redirects are followed as a browser does. */
  async navigate(tabId: number, url: string, method = 'GET', pastWorker = false): Promise<void> {
    const tab = this.tab(tabId);
    tab.loading = true;
    this.reloads.get(tabId)?.();
    const request: FakeRequest = { at: this.clock.now, kind: 'load', method, url };
    const { answer, isReported } = this.site(new URL(url).origin).load(request, pastWorker);
    const location = answer?.headers?.['Location'];
    const reportAnswer = () => {
      if (answer && isReported && !this.isBlocked(url)) this.deliver((on) => on.onMainFrameAnswer(mainFrameAnswer(tabId, request, answer)));
    };
    if (this.habits.reportsCommitFirst !== true || location !== undefined) reportAnswer();
    if (location !== undefined) return this.navigate(tabId, location);
    Object.assign(tab, { url, method, status: answer?.status ?? 0, loading: false });
    this.banners.delete(tabId);
    this.badges.delete(tabId);
    const at = this.clock.now;
    const failed = answer === undefined || (this.emptyBodies && answer.status >= 400);
    const error = failed ? { error: 'net::ERR_HTTP_RESPONSE_CODE_FAILURE' } : {};
    if (!answer && isReported) this.deliver((on) => on.onUnanswered({ tabId, url, method, error: 'net::ERR_CONNECTION_REFUSED' }));
    this.deliver((on) => on.onNavigationEnd({ tabId, url, at, fromForm: method === 'POST', ...error }));
    if (!failed) this.deliver((on) => on.onDocumentReady(tabId, url));
    if (this.habits.reportsCommitFirst && this.habits.reportsAfterMs !== undefined) {
      this.clock.setTimer(this.habits.reportsAfterMs, reportAnswer);
    } else if (this.habits.reportsCommitFirst) {
      this.clock.pass(1);
      request.at = this.clock.now;
      reportAnswer();
    }
    await this.settle();
  }

  async closeTab(tabId: number): Promise<void> {
    this.tabs.delete(tabId);
    this.deliverTabEvent((on) => on.onTabClosed(tabId));
    await this.settle();
  }

  async lookAt(tabId: number): Promise<void> {
    const tab = this.tab(tabId);
    this.hideOthers(tab.windowId);
    tab.visible = true;
    this.deliverTabEvent((on) => on.onTabActivated(tabId, tab.windowId));
    await this.settle();
  }

  async setOnline(online: boolean): Promise<void> {
    this.online = online;
    // A background that does not run hears nothing of the network.
    if (this.life?.alive) this.life.handlers.onNetworkChange();
    await this.settle();
  }

  /** Withdraws or gives back site access. */
  async setBlocked(...origins: string[]): Promise<void> {
    this.blockedOrigins = new Set(origins);
    this.deliver((on) => on.onAccessChanged());
    await this.settle();
  }

  /** A message as the popup (or another page of Rebound's) sends it. */
  async sendFromPage(message: unknown): Promise<unknown> {
    return this.sendMessage(message, { id: EXTENSION, url: `${OWN_PAGES}popup.html` });
  }

  /** A message as the banner in a tab sends it. */
  async sendFromBanner(tabId: number, message: unknown): Promise<unknown> {
    return this.sendMessage(message, { id: EXTENSION, url: this.tab(tabId).url, tab: { id: tabId }, frameId: 0 });
  }

  async sendMessage(message: unknown, sender: object): Promise<unknown> {
    let answer: Promise<unknown> | undefined;
    this.deliver((on) => {
      answer = on.onMessage(message, sender);
    });
    // Whoever asked may look at a refusal later than Node would call it unhandled.
    answer?.catch(() => undefined);
    const asked = this.life;
    await this.settle();
    // A background that has died in the middle never answers, and the browser tells so.
    return asked?.alive === true ? answer : undefined;
  }

  /** News from the room, about the check it was given last. */
  async reportCheck(news: CheckNews, job = this.checkJobs.at(-1)): Promise<void> {
    if (!job) throw new Error('No check was started');
    this.deliver((on) => on.onCheckReport({ key: job.key, id: job.id, news }));
    await this.settle();
  }

  async clickNotification(key: string): Promise<void> {
    this.deliver((on) => on.onNotificationClicked(key));
    await this.settle();
  }

  /** Chooses a line of a menu, or presses a shortcut, in a tab. */
  async choose(tabId: number, id: string): Promise<void> {
    const { url } = this.tab(tabId);
    this.deliver((on) => on.onChoice({ id, tabId, url }));
    await this.settle();
  }

  /** The extension is installed anew, or the browser has started. */
  async startAnew(isNew: boolean): Promise<void> {
    this.deliver((on) => on.onStarted(isNew));
    await this.settle();
  }

  /** The extension is updated: its background ends, what it held in memory is gone, and no page has a living script of it. */
  async update(): Promise<void> {
    this.kill();
    this.session.clear();
    for (const tabId of this.banners.keys()) this.banners.delete(tabId);
    await this.startAnew(false);
  }

  get isAlive(): boolean {
    return this.life?.alive === true;
  }

  /** Kills the background at once: its timers, its memory and what it was asking for are gone. */
  kill(): void {
    if (this.life) this.life.alive = false;
    this.life = undefined;
  }

  /** Starts the background as an update does, without any event, or as the browser's own start does. */
  async start(event: (handlers: BrowserEventHandlers) => void = () => undefined): Promise<void> {
    this.kill();
    this.deliver(event);
    await this.settle();
  }

  shows(tabId: number): number {
    return this.tab(tabId).status;
  }

  private documentOf(tabId: number): FakeTab | undefined {
    const tab = this.tabs.get(tabId);
    return tab && !this.isBlocked(tab.url) ? tab : undefined;
  }

  private tab(tabId: number): FakeTab {
    const tab = this.tabs.get(tabId);
    if (!tab) throw new Error(`No tab ${tabId}`);
    return tab;
  }

  private hideOthers(windowId: number): void {
    for (const tab of this.tabs.values()) if (tab.windowId === windowId) this.hide(tab);
  }

  protected hide(tab: FakeTab): void {
    tab.visible = false;
  }

  /** Gives an event to the background, waking it first if it sleeps. */
  private deliver(event: (handlers: BrowserEventHandlers) => void): void {
    if (this.life && this.clock.elapsed - this.life.lastActive > IDLE_LIMIT_MS) this.kill();
    this.life ??= this.bear();
    this.life.lastActive = this.clock.elapsed;
    event(this.life.handlers);
  }

  /** A background that has asked not to be told of tabs is not woken by them. */
  private deliverTabEvent(event: (handlers: BrowserEventHandlers) => void): void {
    if (this.followsTabs) this.deliver(event);
  }

  private bear(): Life {
    this.births += 1;
    // Its listeners are attached again before anything else happens.
    this.followsTabs = true;
    const life = { alive: true, lastActive: this.clock.elapsed } as Life;
    life.handlers = createBackground(this.portsOf(life), fakeDoor(this.openedPopups));
    return life;
  }

  protected portsOf(life: Life): Ports {
    const call = <T>(work: () => T | Promise<T>) => this.call(life, work);
    return {
      clock: {
        now: () => this.clock.now,
        random: this.random,
        setTimer: (delayMs, callback) =>
          this.clock.setTimer(delayMs, () => {
            if (life.alive && this.clock.elapsed - life.lastActive <= IDLE_LIMIT_MS) {
              life.lastActive = this.clock.elapsed;
              callback();
            }
          }),
      },
      storage: { session: this.storageOf(life, this.session), local: this.storageOf(life, this.local), managed: this.managed },
      alarm: this.alarm.port(call),
      tabs: {
        get: (tabId) => call(() => this.tabs.get(tabId)),
        all: () => call(() => [...this.tabs.values()]),
        loaded: () => call(() => [...this.tabs.values()].filter(({ tabId }) => !this.unloadedTabs.has(tabId))),
        follow: (isWaiting) => {
          if (life.alive) this.followsTabs = isWaiting;
        },
        reload: (tabId) => call(() => this.reload(tabId)),
        open: (tabId, url) => call(() => void this.navigate(tabId, url)),
        bringForward: (tabId) => call(() => void this.lookAt(tabId)),
      },
      net: {
        isOnline: () => this.online,
        probe: (url, limitMs, cancelled) => call(() => this.probe(url, limitMs, cancelled)),
        blockedOrigins: async (origins) => origins.filter((origin) => this.blockedOrigins.has(origin)),
      },
      screen: {
        documentOf: (tabId) => call(() => this.documentOf(tabId)),
        hasBanner: (tabId) => call(() => this.banners.has(tabId)),
        injectBanner: (tabId) => call(() => this.startBanner(tabId)),
        injectDiagnosis: (tabId) => call(() => void this.readPages.push(tabId)),
        updateBanner: (tabId, view) => call(() => this.updateBanner(tabId, view)),
        setBadge: (tabId, badge) => call(() => void (badge ? this.badges.set(tabId, badge) : this.badges.delete(tabId))),
        notifyBack: (id, notice) => call(() => void this.notifications.set(id, notice)),
        clearNotification: (id) => call(() => void this.notifications.delete(id)),
      },
      ...this.desk.ports(call),
      checks: {
        start: (job) => call(() => void this.checkJobs.push(job)),
        cancel: (key) => call(() => void this.cancelledChecks.push(key)),
      },
      sites: { clear: (origin, what) => call(() => void this.clearedSites.push(`${what} of ${origin}`)) },
      report: (error, doing) => {
        if (life.alive) this.errors.push(`${doing}: ${String(error)}`);
      },
    };
  }

  /** Every call to the browser is a step after which the background may die; what a dead one waits for never comes. */
  private async call<T>(life: Life, work: () => T | Promise<T>): Promise<T> {
    if (!life.alive) return new Promise<never>(() => undefined);
    this.steps += 1;
    const dies = this.steps === this.killAfterStep;
    const result = work();
    if (dies) this.kill();
    const value = await result;
    return life.alive ? value : new Promise<never>(() => undefined);
  }

  private storageOf(life: Life, area: FakeStorage) {
    return {
      getAll: () => this.call(life, () => area.getAll()),
      get: (keys: string[]) => this.call(life, () => area.get(keys)),
      set: (items: Record<string, unknown>) => this.call(life, () => area.set(items)),
      remove: (keys: string[]) => this.call(life, () => area.remove(keys)),
    };
  }

  /** Resolves at once, as the browsers do; the page is answered later, unless the person goes elsewhere meanwhile. */
  private reload(tabId: number): void {
    const tab = Object.assign(this.tab(tabId), { loading: true });
    this.reloads.get(tabId)?.();
    const { answerMs } = this.site(new URL(tab.url).origin);
    const cancel = this.clock.setTimer(answerMs, () => {
      if (this.tabs.has(tabId)) void this.navigate(tabId, tab.url, tab.method, true);
    });
    this.reloads.set(tabId, cancel);
  }

  /** As the real banner: it asks what to show, and stands on the page only if there is something. */
  private startBanner(tabId: number): void {
    const { url, status } = this.tab(tabId);
    if (this.banners.has(tabId) || status < 400) return;
    this.deliver((on) => {
      const sender = { id: EXTENSION, url, tab: { id: tabId }, frameId: 0 };
      void on.onMessage({ type: 'banner-ready' }, sender)?.then((view) => {
        if (view) this.banners.set(tabId, view as BannerView);
      });
    });
  }

  private updateBanner(tabId: number, view: BannerView | null): boolean {
    const stands = this.banners.has(tabId);
    if (view === null) this.banners.delete(tabId);
    else if (stands) this.banners.set(tabId, view);
    return stands;
  }
}
