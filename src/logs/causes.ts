/** What a cause has to do with; drawn in one colour. */
export const FAMILIES = ['down', 'slow', 'broken', 'crashed', 'limits', 'setup', 'answers', 'visitors'] as const;

export type Family = (typeof FAMILIES)[number];

/** Every cause a line may name, and its family. `answers` are symptoms: an access log says what was answered, not why. */
export const CAUSE_FAMILIES = {
  refused: 'down',
  unreachable: 'down',
  'no-upstream': 'down',
  maintenance: 'down',
  'connect-timeout': 'slow',
  'read-timeout': 'slow',
  'worker-timeout': 'slow',
  closed: 'broken',
  'bad-answer': 'broken',
  'app-error': 'crashed',
  crashed: 'crashed',
  killed: 'crashed',
  'out-of-memory': 'crashed',
  overloaded: 'limits',
  'rate-limited': 'limits',
  'open-files': 'limits',
  'disk-full': 'limits',
  'header-too-big': 'limits',
  'body-too-big': 'limits',
  'name-not-found': 'setup',
  tls: 'setup',
  permission: 'setup',
  misconfigured: 'setup',
  'answered-500': 'answers',
  'answered-502': 'answers',
  'answered-503': 'answers',
  'answered-504': 'answers',
  'client-left': 'visitors',
} as const satisfies Readonly<Record<string, Family>>;

/** Why a request failed, or what was wrong with the servers. */
export type Cause = keyof typeof CAUSE_FAMILIES;

export const CAUSES = Object.keys(CAUSE_FAMILIES) as readonly Cause[];

/**
 * What a status alone tells of the cause. 499 is nginx's own for a client that closed the connection
 * (ngx_http_request.h), 52x are Cloudflare's.
 */
const STATUS_CAUSES: Readonly<Record<number, Cause>> = {
  413: 'body-too-big',
  429: 'rate-limited',
  499: 'client-left',
  500: 'answered-500',
  502: 'answered-502',
  503: 'answered-503',
  504: 'answered-504',
};

/** What the status of an answer alone tells. */
export function causeOfStatus(status: number): Cause | undefined {
  return STATUS_CAUSES[status];
}

/** A sign in a message, and the cause that it stands for. */
export type CauseSign = readonly [sign: RegExp, cause: Cause];

/** Programs say what is wrong before they quote what others sent, which may be long and made to keep patterns busy. */
const LOOKED_AT_LENGTH = 2_000;

/** The cause of the first sign that the text shows. */
export function firstCause(text: string, signs: readonly CauseSign[]): Cause | undefined {
  const beginning = text.slice(0, LOOKED_AT_LENGTH);
  return signs.find(([sign]) => sign.test(beginning))?.[1];
}
