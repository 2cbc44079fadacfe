import * as v from 'valibot';
import type { Incident } from '../incident/incident.ts';
import type { State } from '../incident/state.ts';
import type { StoragePort } from '../platform/ports.ts';
import { incidentSchema } from './incident-schema.ts';
import { STATE_VERSION, WAITS_KEY } from './stored-keys.ts';

const storedCopy = v.object({ version: v.literal(STATE_VERSION), value: v.array(v.unknown()) });

/**
 * A copy on disk of what waits. Browsers empty `storage.session` when an extension is updated, or switched off and on again,
 * while its tabs go on waiting. Nothing of private windows is in it.
 */
export class WaitsCopy {
  private written: string | undefined;
  private turn: Promise<void> = Promise.resolve();

  constructor(private readonly local: StoragePort) {}

  /** What an earlier life has left, as far as it can be understood. Rejects when the browser cannot read. */
  async load(): Promise<Incident[]> {
    const { [WAITS_KEY]: stored } = await this.local.get([WAITS_KEY]);
    if (stored === undefined) this.written = '[]';
    const copy = v.safeParse(storedCopy, stored);
    return copy.success ? copy.output.value.filter((each): each is Incident => v.is(incidentSchema, each)) : [];
  }

  /**
   * Brings the copy up to the state, after what is being written already.
   * @param isWanted false where the person wants no history: then nothing of sites is written to disk.
   */
  keep({ incidents }: State, isWanted: boolean): Promise<void> {
    const kept = Object.values(incidents).filter(({ partition, pages }) => isWanted && partition !== 'private' && pages.length > 0);
    const done = this.turn.then(() => this.write(kept));
    this.turn = done.catch(() => undefined);
    return done;
  }

  private async write(value: readonly Incident[]): Promise<void> {
    const json = JSON.stringify(value);
    if (json === this.written) return;
    this.written = undefined;
    await (value.length > 0 ? this.local.set({ [WAITS_KEY]: { version: STATE_VERSION, value } }) : this.local.remove([WAITS_KEY]));
    this.written = json;
  }
}
