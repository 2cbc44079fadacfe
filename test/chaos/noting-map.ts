/** A map that tells of every change of a value, and of its end. */
export class NotingMap<Key, Value> extends Map<Key, Value> {
  /** Fields are not there yet while the built-in constructor runs; nothing is put in by then. */
  constructor(private readonly onChange: (key: Key, value: Value | undefined) => void) {
    super();
  }

  override set(key: Key, value: Value): this {
    this.onChange(key, value);
    return super.set(key, value);
  }

  override delete(key: Key): boolean {
    if (this.has(key)) this.onChange(key, undefined);
    return super.delete(key);
  }
}
