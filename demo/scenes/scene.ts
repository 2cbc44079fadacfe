/** What the upstream of a scene does for a while. */
export type UpstreamState =
  /** Answers as it should. */
  | 'up'
  /** Nothing listens: the gateway cannot connect. */
  | 'down'
  /** Takes requests and keeps them, beyond the gateway's patience. */
  | 'slow'
  /** Answers 503 with a `Retry-After`. */
  | 'busy';

/** One stretch of an outage. */
export interface Phase {
  readonly state: UpstreamState;
  /** The end: after some time, once one request has been answered, or as soon as a form is sent. */
  readonly until: { readonly afterMs: number } | 'one-answer' | 'a-post';
}

/** One failure a person can watch. After its last phase the upstream is up again. */
export interface Scene {
  /** Also its host name: `<id>.localhost`. */
  readonly id: string;
  readonly title: string;
  /** One sentence: what there will be to see. */
  readonly willSee: string;
  readonly phases: readonly Phase[];
  /** How many tabs a start opens. */
  readonly tabs: number;
  /** Whether the gateway's own error answers have a page in them. */
  readonly errorBody: 'page' | 'empty';
  /** What the upstream serves when it is up. */
  readonly page: 'plain' | 'order-form';
}
