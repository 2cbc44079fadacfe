/** What a time-out is for, seen from the layer that has it. All are in seconds. */
export type Duty =
  /** How long it waits for a connection to the layer behind it. */
  | 'connect'
  /** How long it waits for an answer from behind; of an application, how long it works on one request. 0 is for ever. */
  | 'answer'
  /** How long it keeps an unused connection to the layer behind it; 0 keeps none. */
  | 'inner-idle'
  /** How long it keeps an unused connection from the layer before it; 0 keeps none. */
  | 'outer-idle';

/** Where in the chain a product can stand. */
export type Role = 'front' | 'gateway' | 'application';

export interface TimeOut {
  duty: Duty;
  /** As it is written in the product's settings, for a chain in which this product speaks to that one. */
  directive: string | ((inner: string) => string);
  /** As it comes. */
  usualS: number;
  /** The longest that can be set; equal to `usualS` where nothing can be. */
  mostS?: number;
}

/** How large the head of an answer from behind may be. */
export interface HeadLimit {
  directive: string;
  usualBytes: number;
  /** False where nobody can set it. */
  canBeSet: boolean;
}

/** What the settings are to say. */
export interface Chosen {
  seconds: Readonly<Partial<Record<Duty, number>>>;
  headBytes: number;
  /** Id of the product behind, for products that speak several protocols. */
  inner: string;
}

/**
 * How a product's values are known: `measured` on the program itself, `documented` by its makers in a text that was read for
 * this, `secondary` from other texts that agree.
 */
export type KnownFrom = 'measured' | 'documented' | 'secondary';

/** One product with its time-outs and limits. One file each in `products/`. */
export interface Product {
  /** The gateway's id, where the diagnosis knows it. */
  id: string;
  /** Proper name, not translated. */
  name: string;
  roles: readonly Role[];
  timeOuts: readonly TimeOut[];
  headLimit?: HeadLimit;
  /** Where its makers describe all this. */
  source: string;
  knownFrom: KnownFrom;
  /** Its settings as text to copy; absent where it is set on a web page or not at all. */
  print?(chosen: Chosen): string;
}

/** The directive's name in this chain. */
export function directiveOf({ directive }: TimeOut, inner: string): string {
  return typeof directive === 'string' ? directive : directive(inner);
}

/** Lines of settings; what is not chosen is left out. */
export function lines(...parts: Array<string | undefined | false>): string {
  return parts.filter((part) => part !== undefined && part !== false).join('\n');
}

/** A line, if there is a value for it. */
export function line(value: number | undefined, write: (value: number) => string): string | undefined {
  return value === undefined ? undefined : write(value);
}
