import { tameText } from '../lib/cap-text.ts';
import type { Ms } from '../lib/time.ts';
import type { FoundMark, MarkKind } from './diagnosis.ts';
import { isPublicName } from './public-name.ts';
import type { ReadAnswer } from './read-answer.ts';

/** Looks for one thing in an answer; undefined where it is not there. */
export type Mark = (answer: ReadAnswer) => FoundMark | undefined;

const MAX_FOUND_LENGTH = 160;

/** “503 Service Temporarily Unavailable”, and some room. */
const MAX_STATUS_NAME_LENGTH = 48;

/** Answers up to here were given at once: no time-out can have passed. Slack for a slow line included. */
const AT_ONCE_MS: Ms = 500;
/** The shortest time-out that servers are set to is one second; timers may fire a little early. */
const WAITED_MS: Ms = 950;

/** A mark that was found; `found` comes from outside and is capped here. */
export function foundMark(kind: MarkKind, found: string, isStrong: boolean): FoundMark {
  return { kind, found: tameText(found, MAX_FOUND_LENGTH), isStrong };
}

/** A header of that lower-case name with such a value. */
export function header(name: string, pattern = /^/): Mark {
  return ({ headers }) => {
    const value = headers.get(name)?.find((each) => pattern.test(each));
    return value === undefined ? undefined : foundMark('header', `${name}: ${value}`, true);
  };
}

/** As `header`, and no second header of that name from another hop. */
export function soleHeader(name: string, pattern: RegExp): Mark {
  const single = header(name, pattern);
  return (answer) => (answer.headers.get(name)?.length === 1 ? single(answer) : undefined);
}

/** A header whose absence tells something, only together with other marks. */
export function noHeader(name: string): Mark {
  return ({ headers }) => (headers.has(name) ? undefined : foundMark('missing-header', name, false));
}

/** A cookie with such a name; values are never looked at. */
export function cookie(pattern: RegExp): Mark {
  return ({ cookieNames }) => {
    const name = cookieNames.find((each) => pattern.test(each));
    return name === undefined ? undefined : foundMark('cookie', name, true);
  };
}

/** A page's title. */
export function title(pattern: RegExp): Mark {
  return (answer) => inPage(answer.title, pattern);
}

/** A part of what a person reads on the page. */
export function text(pattern: RegExp): Mark {
  return (answer) => inPage(answer.text, pattern);
}

/** One of these sentences, on a page that says no more than the name of the status besides. */
export function onlySentence(...sentences: readonly string[]): Mark {
  return (answer) => {
    const found = sentences.find((sentence) => answer.text.endsWith(sentence) && answer.text.length - sentence.length <= MAX_STATUS_NAME_LENGTH);
    return found === undefined ? undefined : foundMark('page', found, true);
  };
}

/** Something in the page's markup that a person does not see. */
export function markup(pattern: RegExp): Mark {
  return (answer) => inPage(answer.markup, pattern);
}

/** A field of a page that is a JSON object. */
export function json(field: string, pattern: RegExp): Mark {
  return ({ json: object }) => {
    const value = object[field];
    return isPlain(value) && pattern.test(String(value)) ? foundMark('page', `${field}: ${String(value)}`, true) : undefined;
  };
}

/** A mark that others may leave too. */
export function weakly(mark: Mark): Mark {
  return (answer) => {
    const found = mark(answer);
    return found && { ...found, isStrong: false };
  };
}

/** The reason phrase of HTTP/1. */
export function reasonPhrase(pattern: RegExp): Mark {
  return ({ statusText }) => (pattern.test(statusText) ? foundMark('reason-phrase', statusText, true) : undefined);
}

/** One of these statuses. The same fault gives many statuses, so this is weak. */
export function status(...statuses: number[]): Mark {
  return ({ facts }) => (statuses.includes(facts.status) ? foundMark('status', String(facts.status), false) : undefined);
}

/** A status that nobody else uses. */
export function ownStatus(...statuses: number[]): Mark {
  return ({ facts }) => (statuses.includes(facts.status) ? foundMark('status', String(facts.status), true) : undefined);
}

/** An answer without a body. */
export const isEmpty: Mark = (answer) => (answer.isEmpty ? foundMark('empty', '', false) : undefined);

/** A site that is not known to have a public name. */
export const notPublic: Mark = ({ facts: { host } }) =>
  host === undefined || !isPublicName(host) ? foundMark('site', '', false) : undefined;

/** An answer that was not waited for. */
export const atOnce: Mark = ({ facts: { elapsedMs } }) =>
  elapsedMs !== undefined && elapsedMs <= AT_ONCE_MS ? foundMark('time', inSeconds(elapsedMs), false) : undefined;

/** An answer that took as long as a time-out may. */
export const waited: Mark = ({ facts: { elapsedMs } }) =>
  elapsedMs !== undefined && elapsedMs >= WAITED_MS ? foundMark('time', inSeconds(elapsedMs), false) : undefined;

/** `Retry-After` of at least so many seconds. Dates are left to the schedule. */
export function retryAfter(fromSeconds: number, toSeconds = Infinity): Mark {
  return ({ headers }) => {
    const value = headers.get('retry-after')?.[0] ?? '';
    const seconds = /^\d{1,9}$/.test(value) ? Number(value) : NaN;
    return seconds >= fromSeconds && seconds <= toSeconds ? foundMark('header', `retry-after: ${value}`, false) : undefined;
  };
}

/** A time for people, with its unit. */
export function inSeconds(ms: Ms): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

function inPage(where: string, pattern: RegExp): FoundMark | undefined {
  const match = pattern.exec(where);
  return match ? foundMark('page', match[0].replace(/\s+/g, ' '), true) : undefined;
}

function isPlain(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
