import type { Ms } from '../../../src/lib/time.ts';
import { SETTINGS_KEY, WAITS_KEY } from '../../../src/store/stored-keys.ts';
import type { Entry } from '../story.ts';

/** Within this time of being told, what Rebound has learnt may be lost with it (docs/architecture.md, "Dying and waking"). */
export const FIRST_SAVE_MS: Ms = 5;

/** A background that could not save tries again after this; one that is killed before has nothing to leave to the next. */
const SAVE_AGAIN_MS: Ms = 20_000;

/** What is documented to be lost when the background dies: what it was just told, and what a broken storage would not take. */
export class Losses {
  /** The background has started while the storage could not be read: it does not know yet who waits. */
  isUnread = false;
  private isReadable = true;
  /** Since when the storage does not work, and when it did not before. */
  private brokenSince: Ms | undefined;
  private wasBroken = { from: Infinity, to: -Infinity, toAwake: -Infinity };
  /** How long the computer has slept: no timer runs meanwhile. */
  private sleptMs: Ms = 0;
  private isDiskBroken = false;
  /** While it is not known whether a history is wanted, nothing of sites is written to disk. */
  private areSettingsLost = false;
  /** When the copy on disk was last wrong, or may have been. */
  private diskFaultAt: Ms = -Infinity;

  take(entry: Entry): void {
    if (entry.seen === 'born') this.isUnread ||= !this.isReadable;
    if (entry.seen === 'damaged') this.takeDamage(entry.key, entry.at);
    if (this.isDiskBroken) this.diskFaultAt = entry.at;
    if (entry.seen !== 'happening') return;
    const { happening, at } = entry;
    if (happening.what === 'sleep') this.sleptMs += happening.ms;
    if (happening.what !== 'storage') return;
    if (happening.area === 'session') this.takeFault(happening.reads, happening.writes, at);
    else this.isDiskBroken = !(happening.reads && happening.writes);
  }

  /** Whether a death at a moment takes with it what was told at another. */
  takes(toldAt: Ms, diedAt: Ms): boolean {
    if (diedAt - toldAt <= FIRST_SAVE_MS) return true;
    const { from, to, toAwake } = this.brokenSince === undefined ? this.wasBroken : { from: this.brokenSince, to: diedAt, toAwake: Infinity };
    return diedAt - this.sleptMs - toAwake <= SAVE_AGAIN_MS && toldAt >= from - FIRST_SAVE_MS && toldAt <= to;
  }

  /** Whether an update takes with it what was told: it leaves what stands in the copy on disk. */
  updateTakes(toldAt: Ms, updatedAt: Ms): boolean {
    return this.isDiskBroken || this.areSettingsLost || toldAt <= this.diskFaultAt || this.takes(toldAt, updatedAt);
  }

  private takeDamage(key: string, at: Ms): void {
    if (key === SETTINGS_KEY) this.areSettingsLost = true;
    if (key === WAITS_KEY) this.diskFaultAt = at;
  }

  private takeFault(reads: boolean, writes: boolean, at: Ms): void {
    const works = reads && writes;
    this.isReadable = reads;
    this.isUnread &&= !reads;
    if (works && this.brokenSince !== undefined) this.wasBroken = { from: this.brokenSince, to: at, toAwake: at - this.sleptMs };
    this.brokenSince = works ? undefined : (this.brokenSince ?? at);
  }
}
