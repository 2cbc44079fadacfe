import type { StoragePort } from '../../src/platform/ports.ts';

/** A storage area in memory; values pass through JSON, as in a browser, and every call can be made to fail. */
export class FakeStorage implements StoragePort {
  private readonly items = new Map<string, string>();
  failsToRead = false;
  failsToWrite = false;
  writes = 0;

  async getAll(): Promise<Record<string, unknown>> {
    if (this.failsToRead) throw new Error('storage cannot be read');
    return Object.fromEntries([...this.items].map(([key, json]) => [key, JSON.parse(json) as unknown]));
  }

  async get(keys: string[]): Promise<Record<string, unknown>> {
    return Object.fromEntries(Object.entries(await this.getAll()).filter(([key]) => keys.includes(key)));
  }

  async set(items: Record<string, unknown>): Promise<void> {
    if (this.failsToWrite) throw new Error('quota exceeded');
    this.writes += 1;
    for (const [key, value] of Object.entries(items)) this.items.set(key, JSON.stringify(value));
  }

  async remove(keys: string[]): Promise<void> {
    if (this.failsToWrite) throw new Error('storage cannot be written');
    this.writes += 1;
    for (const key of keys) this.items.delete(key);
  }

  /** As browsers empty `storage.session` when an extension is updated. */
  clear(): void {
    this.items.clear();
  }

  keys(): string[] {
    return [...this.items.keys()];
  }

  /** Damages a value behind everybody's back; undefined takes it away. */
  change(key: string, change: (json: string) => string | undefined): void {
    const json = change(this.items.get(key) ?? 'null');
    if (json === undefined) this.items.delete(key);
    else this.items.set(key, json);
  }
}
