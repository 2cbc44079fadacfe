import type { Action } from '../act/action.ts';
import { perform, type ActionContext } from '../act/perform.ts';
import { Probes } from '../act/probes.ts';
import { decide } from '../decide/decide.ts';
import type { Input } from '../decide/input.ts';
import { wakeAt } from '../decide/wake-at.ts';
import { keptSince } from '../history/keep.ts';
import { incidentOfTab, type State } from '../incident/state.ts';
import type { EpochMs } from '../lib/time.ts';
import type { Ports } from '../platform/ports.ts';
import { PROBE_LIMIT_MS } from '../retry/attempt-limits.ts';
import { fullBudget } from '../retry/budget.ts';
import { HistoryStore } from '../store/history-store.ts';
import { usableSettings, type SettingsResult } from '../store/settings-result.ts';
import { loadManagedPolicy, NO_POLICY, underPolicy, type ManagedPolicy } from '../store/managed-policy.ts';
import { loadSettings, saveSettings } from '../store/settings-store.ts';
import { isNever, type Settings } from '../store/settings.ts';
import { StateStore } from '../store/state-store.ts';
import type { TabFacts } from '../watch/tab-facts.ts';
import { AlarmClock } from './alarm-clock.ts';
import { Menus } from './menus.ts';
import { Publisher } from './publish.ts';

/** An input, or how to make it once its turn has come; undefined when there is nothing to decide after all. */
export type Job = Input | (() => Promise<Input | undefined>);

/**
 * The whole flow: every input is decided on in turn; the new state is saved, then acted on, then shown.
 * The order matters: a background that dies between two steps neither loses a wait nor acts twice.
 */
export class Pipeline {
  readonly history: HistoryStore;
  private state: State;
  private settingsResult: SettingsResult = { kind: 'absent' };
  private policy: ManagedPolicy = NO_POLICY;
  private readonly store: StateStore;
  private readonly publisher: Publisher;
  private readonly menus: Menus;
  private readonly alarmClock: AlarmClock;
  private readonly actionContext: ActionContext;
  private queue: Promise<void>;
  private loaded = false;
  private queued = 0;
  /** Tabs whose answers are in the queue. */
  private readonly answeredTabs: number[] = [];

  constructor(private readonly ports: Ports) {
    this.state = { incidents: {}, checks: {}, budget: fullBudget(ports.clock.now()), online: true };
    this.store = new StateStore(ports.storage.session);
    this.publisher = new Publisher(ports.screen, (error, doing) => ports.report(error, doing));
    this.menus = new Menus(ports.menus, (error, doing) => ports.report(error, doing));
    this.history = new HistoryStore(ports.storage.local, () => this.historyBegin());
    this.alarmClock = new AlarmClock(ports.clock, ports.alarm, () => void this.onTime());
    this.actionContext = {
      ports,
      probes: new Probes(ports.net, PROBE_LIMIT_MS),
      history: {
        add: (episodes) => this.watchOver(this.history.put(episodes)),
        tidy: () => this.watchOver(this.history.tidy()),
      },
      onProbeSettled: (key, attemptId, outcome) =>
        void this.dispatch({ type: 'probe-settled', key, attemptId, outcome }),
      incidentOf: (key) => this.describe(key),
    };
    this.queue = this.start();
  }

  /** Takes an input into the queue; resolves when it has been dealt with. Never rejects. */
  dispatch(job: Job): Promise<void> {
    this.queued += 1;
    this.queue = this.queue
      .then(() => this.run(job))
      .catch((error: unknown) => this.ports.report(error, 'handling an event'))
      .finally(() => {
        this.queued -= 1;
      });
    return this.queue;
  }

  /** The same for the answer to a tab's request, so that catching up leaves to it what it will tell. */
  dispatchAnswer(tabId: number, job: Job): Promise<void> {
    this.answeredTabs.push(tabId);
    return this.dispatch(job).finally(() => this.answeredTabs.splice(this.answeredTabs.indexOf(tabId), 1));
  }

  /** A timer or alarm has fired. A sleeping background hears nothing of the network, so it is looked up. */
  onTime(): Promise<void> {
    return this.dispatch(async () => {
      const online = this.ports.net.isOnline();
      if (online === this.state.online) return { type: 'tick' };
      return { type: online ? 'online' : 'offline' };
    });
  }

  /** The browser has started, or Rebound is new or updated in it: what it shows of Rebound is shown anew. */
  onStarted(): Promise<void> {
    return this.dispatch(async () => {
      this.menus.distrust();
      return { type: 'tick' };
    });
  }

  /**
   * False when an event of that tab (of any tab, without one) cannot matter, so that healthy pages cost
   * nothing more. Before the stored state is read, and while a failure is queued, everything may matter.
   */
  mayWait(tabId?: number): boolean {
    if (!this.loaded || this.queued > 0) return true;
    if (tabId !== undefined) return incidentOfTab(this.state, tabId) !== undefined;
    return this.isWaiting();
  }

  /** Whether a failure of that address would be Rebound's business, once everything dispatched so far has been dealt with. */
  async watches(url: string): Promise<boolean> {
    await this.queue;
    const settings = this.settings();
    return settings.enabled && !isNever(settings, url);
  }

  /** The sites that something waits for. */
  waitingOrigins(): string[] {
    return [...new Set(Object.values(this.state.incidents).map(({ origin }) => origin))];
  }

  /** The state as it stands after everything dispatched so far. */
  async current(): Promise<State> {
    await this.queue;
    return this.state;
  }

  /** Changes the settings and lets go of what they exclude. Rejects when they cannot be saved. */
  changeSettings(change: (settings: Settings) => Settings): Promise<void> {
    const changed = this.queue.then(() => this.saveChangedSettings(change));
    this.queue = changed.catch(() => undefined);
    return changed;
  }

  private async saveChangedSettings(change: (settings: Settings) => Settings): Promise<void> {
    const settings = change(usableSettings(this.settingsResult));
    await saveSettings(this.ports.storage.local, settings, this.settingsResult);
    this.settingsResult = { kind: 'loaded', settings };
    await this.run({ type: 'settings-changed' });
  }

  private settings(): Settings {
    return underPolicy(usableSettings(this.settingsResult), this.policy);
  }

  private isWaiting(): boolean {
    return Object.keys(this.state.incidents).length > 0;
  }

  private async start(): Promise<void> {
    try {
      const { local, managed } = this.ports.storage;
      // Side by side: every background that a page wakes goes through here.
      [this.settingsResult, this.policy] = await Promise.all([loadSettings(local), loadManagedPolicy(managed)]);
      await this.loadState();
    } catch (error) {
      this.ports.report(error, 'reading the stored state');
    }
    this.loaded = true;
    // With something waiting it would not be known for which window.
    if (!this.isWaiting()) this.menus.assume(this.state, this.settings());
    if (this.isWaiting() || Object.keys(this.state.checks).length > 0) await this.catchUp();
    this.ports.tabs.follow(this.isWaiting());
  }

  private async loadState(): Promise<void> {
    const { incidents, checks, budget, unusableKeys } = await this.store.load();
    const online = this.ports.net.isOnline();
    this.state = { incidents, checks, budget: budget ?? this.state.budget, online };
    if (unusableKeys.length > 0) {
      this.ports.report(new Error(`Not usable: ${unusableKeys.join(', ')}`), 'reading the stored state');
    }
  }

  private async catchUp(): Promise<void> {
    try {
      const tabs = (await this.ports.tabs.all()).map((tab) => this.withAnswerToCome(tab));
      const reloadedTabs = await this.findReloadedTabs(tabs);
      await this.run({ type: 'woke', tabs, reloadedTabs, online: this.ports.net.isOnline() });
    } catch (error) {
      this.ports.report(error, 'catching up after a start');
    }
  }

  /** What an answer in the queue is about to tell must not be guessed before. */
  private withAnswerToCome(tab: TabFacts): TabFacts {
    return this.answeredTabs.includes(tab.tabId) ? { ...tab, loading: true } : tab;
  }

  /**
   * A background may die between a reload and its answer. Whether the reload happened shows in the tab:
   * the banner stands on the old page only.
   */
  private async findReloadedTabs(tabs: readonly TabFacts[]): Promise<number[]> {
    const pending = Object.values(this.state.incidents)
      .flatMap(({ pages }) => pages)
      .filter(({ reload, shows }) => reload && shows === 'page')
      .filter(({ tabId }) => tabs.some((tab) => tab.tabId === tabId && !tab.loading));
    const hasBanner = await Promise.all(pending.map(({ tabId }) => this.ports.screen.hasBanner(tabId)));
    return pending.filter((_page, index) => hasBanner[index] === false).map(({ tabId }) => tabId);
  }

  private async run(job: Job): Promise<void> {
    const input = typeof job === 'function' ? await job() : job;
    if (!input) return;
    const settings = this.settings();
    const { clock } = this.ports;
    const before = this.state;
    const step = decide(before, input, { now: clock.now(), random: clock.random, settings });
    this.state = step.state;
    const next = wakeAt(step.state, settings, clock.now());
    // Before the save: an alarm for nothing does no harm, a saved wait without an alarm could be lost.
    if (next !== undefined) await this.alarmClock.arm(next);
    await this.save();
    for (const action of step.actions) await this.act(action);
    this.publisher.publish(before, step.state, touchedTab(input));
    this.menus.publish(input, step.state, settings);
    this.ports.tabs.follow(this.isWaiting());
    if (next === undefined) await this.alarmClock.disarm();
  }

  /** A full or broken storage must not stop the wait that is going on; the next save tries again. */
  private async save(): Promise<void> {
    await this.store
      .save(this.state)
      .catch((error: unknown) => this.ports.report(error, 'saving the state'));
  }

  private async act(action: Action): Promise<void> {
    await perform(action, this.actionContext).catch((error: unknown) =>
      this.ports.report(error, `carrying out "${action.type}"`),
    );
  }

  private watchOver(changing: Promise<void>): void {
    changing.catch((error: unknown) => this.ports.report(error, 'changing the history'));
  }

  /** While it is not known what the person has chosen, nothing is taken out of the history. */
  private historyBegin(): EpochMs {
    const { kind } = this.settingsResult;
    if (kind !== 'loaded' && kind !== 'absent') return -Infinity;
    return keptSince(this.ports.clock.now(), this.settings().historyDays);
  }

  private describe(key: string): { origin: string; isPrivate: boolean } | undefined {
    const incident = this.state.incidents[key];
    return incident && { origin: incident.origin, isPrivate: incident.partition === 'private' };
  }
}

function touchedTab(input: Input): number | undefined {
  if (input.type === 'answered') return input.tab.tabId;
  return input.type === 'committed' || input.type === 'navigation-failed' ? input.tabId : undefined;
}
