import type { Action } from '../act/action.ts';
import { perform, type ActionContext } from '../act/perform.ts';
import { Probes } from '../act/probes.ts';
import { decide } from '../decide/decide.ts';
import type { Input } from '../decide/input.ts';
import { wakeAt } from '../decide/wake-at.ts';
import { keptSince } from '../history/keep.ts';
import { joinIncidents } from '../incident/join.ts';
import { incidentOfTab, type State } from '../incident/state.ts';
import { SECOND_MS, type EpochMs, type Ms } from '../lib/time.ts';
import type { Ports, ShownDocument } from '../platform/ports.ts';
import { PROBE_LIMIT_MS } from '../retry/attempt-limits.ts';
import { fullBudget } from '../retry/budget.ts';
import { HistoryStore } from '../store/history-store.ts';
import { usableSettings, type SettingsResult } from '../store/settings-result.ts';
import { loadManagedPolicy, NO_POLICY, underPolicy, type ManagedPolicy } from '../store/managed-policy.ts';
import { loadSettings, saveSettings } from '../store/settings-store.ts';
import { isNever, type Settings } from '../store/settings.ts';
import { StateStore } from '../store/state-store.ts';
import { WaitsCopy } from '../store/waits-copy.ts';
import type { TabFacts } from '../watch/tab-facts.ts';
import { AlarmClock, SHORTEST_ALARM_MS } from './alarm-clock.ts';
import { findLeft } from './find-left.ts';
import { findReloaded } from './find-reloaded.ts';
import { Menus } from './menus.ts';
import { Publisher } from './publish.ts';

/** Sooner than the 30 s after which browsers stop an idle background. */
const STORAGE_AGAIN_MS: Ms = 20 * SECOND_MS;

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
  private readonly copy: WaitsCopy;
  /** What waits, if anything, has been left by an earlier Rebound: its pages may have been loaded again with nobody listening. */
  private isLeft = false;
  private readonly publisher: Publisher;
  private readonly menus: Menus;
  private readonly alarmClock: AlarmClock;
  private readonly actionContext: ActionContext;
  private queue: Promise<void>;
  private cancelSaving: (() => void) | undefined;
  private loaded = false;
  /** False while the browser could not read what an earlier life has stored; it is asked again with every input. */
  private isRead = false;
  private queued = 0;
  /** Tabs whose answers are in the queue. */
  private readonly answeredTabs: number[] = [];

  constructor(private readonly ports: Ports) {
    this.state = { incidents: {}, checks: {}, budget: fullBudget(ports.clock.now()), online: true };
    this.store = new StateStore(ports.storage.session);
    this.copy = new WaitsCopy(ports.storage.local);
    this.publisher = new Publisher(ports.screen, ports.clock, (error, doing) => ports.report(error, doing));
    this.menus = new Menus(ports.menus, (error, doing) => ports.report(error, doing));
    this.history = new HistoryStore(ports.storage.local, () => this.historyBegin());
    this.alarmClock = new AlarmClock(ports.clock, ports.alarm, () => void this.onTime());
    this.actionContext = {
      ports,
      probes: new Probes(ports.net, PROBE_LIMIT_MS),
      history: {
        add: (episodes) => this.watchOver(this.history.put(episodes), 'changing the history'),
        tidy: () => this.watchOver(this.history.tidy(), 'changing the history'),
      },
      onProbeSettled: (key, attemptId, outcome) =>
        void this.dispatch({ type: 'probe-settled', key, attemptId, outcome }),
      onFoundWell: (tabId, found) => void this.dispatch(() => this.answeredWell(tabId, found)),
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

  /** The same, and what is known of the alarm no longer holds. */
  onAlarm(): Promise<void> {
    this.alarmClock.wentOff();
    return this.onTime();
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
    if (!this.loaded || !this.isRead || this.queued > 0) return true;
    if (tabId !== undefined) return this.waitsIn(tabId);
    return this.isWaiting();
  }

  /** Whether a page waits in that tab; inside a job, as it stands in its turn. */
  waitsIn(tabId: number): boolean {
    return incidentOfTab(this.state, tabId) !== undefined;
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
    const before = this.settings();
    const settings = change(usableSettings(this.settingsResult));
    await saveSettings(this.ports.storage.local, settings, this.settingsResult);
    this.settingsResult = { kind: 'loaded', settings };
    await this.run({ type: 'settings-changed', before });
  }

  private settings(): Settings {
    return underPolicy(usableSettings(this.settingsResult), this.policy);
  }

  private isWaiting(): boolean {
    return Object.keys(this.state.incidents).length > 0;
  }

  private async start(): Promise<void> {
    // Side by side: every background that a page wakes goes through here.
    await Promise.all([this.readSettings(), this.read()]);
    this.loaded = true;
    // With something waiting it would not be known for which window.
    if (!this.isWaiting()) this.menus.assume(this.state, this.settings());
    await this.catchUpIfWaiting();
    this.followTabs();
  }

  private async readSettings(): Promise<void> {
    try {
      const { local, managed } = this.ports.storage;
      [this.settingsResult, this.policy] = await Promise.all([loadSettings(local), loadManagedPolicy(managed)]);
    } catch (error) {
      this.ports.report(error, 'reading the settings');
    }
  }

  /** While it is not known what waits, tabs may matter. */
  private followTabs(): void {
    this.ports.tabs.follow(this.isWaiting() || !this.isRead);
  }

  private async read(): Promise<void> {
    try {
      await this.loadState();
      this.isRead = true;
    } catch (error) {
      this.ports.report(error, 'reading the stored state');
    }
  }

  /** A browser that cannot read now may do so in a moment; what waits in there must not be forgotten. */
  private async readAtLast(): Promise<void> {
    await this.read();
    if (this.isRead) await this.catchUpIfWaiting();
  }

  /** What has come about in this life is newer than what was stored. */
  private async loadState(): Promise<void> {
    const [{ incidents: stored, checks, budget, unusableKeys }, left] = await Promise.all([this.store.load(), findLeft(this.copy, this.ports)]);
    this.isLeft = Object.keys(stored).length === 0;
    const incidents = this.isLeft ? left : stored;
    const online = this.ports.net.isOnline();
    const { state } = this;
    const joined = Object.values(state.incidents).map((incident) => [incident.key, joinIncidents(incidents[incident.key], incident)] as const);
    this.state = {
      incidents: { ...incidents, ...Object.fromEntries(joined) },
      checks: { ...checks, ...state.checks },
      budget: budget ?? state.budget,
      online,
    };
    if (unusableKeys.length > 0) {
      this.ports.report(new Error(`Not usable: ${unusableKeys.join(', ')}`), 'reading the stored state');
    }
  }

  private async catchUpIfWaiting(): Promise<void> {
    if (this.isWaiting() || Object.keys(this.state.checks).length > 0) await this.catchUp();
  }

  private async catchUp(): Promise<void> {
    try {
      const tabs = (await this.ports.tabs.all()).map((tab) => this.withAnswerToCome(tab));
      const pages = Object.values(this.state.incidents).flatMap((incident) => incident.pages).filter(({ reload }) => reload || this.isLeft);
      const { reloadedTabs, failedAgain } = await findReloaded(pages, tabs, this.ports.screen);
      const blockedOrigins = await this.ports.net.blockedOrigins(this.waitingOrigins());
      await this.decideOn({ type: 'woke', tabs, reloadedTabs, blockedOrigins, online: this.ports.net.isOnline() });
      this.isLeft = false;
      for (const { tabId, url } of failedAgain) await this.decideOn({ type: 'document-ready', tabId, url });
    } catch (error) {
      this.ports.report(error, 'catching up after a start');
    }
  }

  /** What an answer in the queue is about to tell must not be guessed before. */
  private withAnswerToCome(tab: TabFacts): TabFacts {
    return this.answeredTabs.includes(tab.tabId) ? { ...tab, loading: true } : tab;
  }

  private async run(job: Job): Promise<void> {
    if (!this.isRead) await this.readAtLast();
    const input = typeof job === 'function' ? await job() : job;
    if (input) await this.decideOn(input);
  }

  private async decideOn(input: Input): Promise<void> {
    const settings = this.settings();
    const { clock } = this.ports;
    const before = this.state;
    const step = decide(before, input, { now: clock.now(), random: clock.random, settings });
    this.state = step.state;
    const [known, next] = [before, step.state].map((state) => this.wakeAt(state, settings));
    // Before the save: an alarm for nothing does no harm, a saved wait without an alarm could be lost.
    if (next !== undefined && next < (known ?? Infinity)) await this.alarmClock.arm(Math.min(next, clock.now() + SHORTEST_ALARM_MS));
    await this.save();
    for (const action of step.actions) await this.act(action);
    // Not sooner: should the background die, the earlier alarm wakes the next one to what was not done.
    if (next !== undefined) await this.alarmClock.arm(next);
    this.publisher.publish(before, step.state, touchedTab(input));
    this.menus.publish(input, step.state, settings);
    this.followTabs();
    if (next === undefined) await this.alarmClock.disarm();
  }

  /** What could not be read yet may be overdue, so it is read again soon. */
  private wakeAt(state: State, settings: Settings): EpochMs | undefined {
    const now = this.ports.clock.now();
    const at = wakeAt(state, settings, now);
    return this.isRead ? at : Math.min(at ?? Infinity, now + STORAGE_AGAIN_MS);
  }

  /** A full or broken storage must not stop the wait that is going on; the next save tries again. */
  private async save(): Promise<void> {
    // It would be written over what an earlier life has stored of the same sites.
    if (!this.isRead) return;
    // Nothing waits for the copy: it is for a day on which Rebound is updated.
    this.watchOver(this.copy.keep(this.state, this.knowsSettings() && this.settings().historyDays > 0), 'copying what waits');
    await this.store.save(this.state).catch((error: unknown) => {
      this.ports.report(error, 'saving the state');
      this.saveAgainSoon();
    });
  }

  /** A background that falls asleep now would forget what waits; trying again also keeps it awake. */
  private saveAgainSoon(): void {
    this.cancelSaving?.();
    this.cancelSaving = this.ports.clock.setTimer(STORAGE_AGAIN_MS, () => void this.onTime());
  }

  private async act(action: Action): Promise<void> {
    await perform(action, this.actionContext).catch((error: unknown) =>
      this.ports.report(error, `carrying out "${action.type}"`),
    );
  }

  private watchOver(work: Promise<void>, doing: string): void {
    work.catch((error: unknown) => this.ports.report(error, doing));
  }

  /** While it is not known what the person has chosen, nothing is taken out of the history. */
  private historyBegin(): EpochMs {
    return this.knowsSettings() ? keptSince(this.ports.clock.now(), this.settings().historyDays) : -Infinity;
  }

  private knowsSettings(): boolean {
    return this.settingsResult.kind === 'loaded' || this.settingsResult.kind === 'absent';
  }

  /** An earlier life may have died just as it was told. */
  private async answeredWell(tabId: number, { url, status }: ShownDocument): Promise<Input | undefined> {
    const tab = await this.ports.tabs.get(tabId);
    return tab && { type: 'answered', tab, url, method: 'GET', status, facts: { headers: [], empty: false }, shows: 'page' };
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
