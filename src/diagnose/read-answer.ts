import { capText } from '../lib/cap-text.ts';
import { MAX_PAGE_LENGTH, type Answer } from './answer.ts';
import { titleOf, visibleTextOf } from './page-text.ts';

const MAX_HEADERS = 100;
const MAX_HEADER_LENGTH = 1_024;

/** An answer made ready for marks: capped, and taken apart once. */
export interface ReadAnswer {
  facts: Answer;
  /** Values by lower-case header name, in the order received. */
  headers: ReadonlyMap<string, readonly string[]>;
  cookieNames: readonly string[];
  statusText: string;
  /** The beginning of the page as markup. */
  markup: string;
  title: string;
  /** What a person would read on the page, white space collapsed; without the title. */
  text: string;
  /** The page as a JSON object, if it is one. */
  json: Readonly<Record<string, unknown>>;
  isEmpty: boolean;
}

/** Takes an answer apart. */
export function readAnswer(answer: Answer): ReadAnswer {
  const markup = (answer.page ?? '').slice(0, MAX_PAGE_LENGTH);
  const headers = groupHeaders(answer.headers);
  const text = visibleTextOf(markup);
  return {
    facts: answer,
    headers,
    cookieNames: (headers.get('set-cookie') ?? []).map((cookie) => cookie.replace(/[=;][\s\S]*$/, '').trim()),
    statusText: capText(answer.statusText ?? '', MAX_HEADER_LENGTH),
    markup,
    title: titleOf(markup),
    text,
    json: readObject(text),
    isEmpty: answer.isEmpty ?? (answer.page === '' || headers.get('content-length')?.[0] === '0'),
  };
}

function groupHeaders(headers: Answer['headers']): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { name, value } of headers.slice(0, MAX_HEADERS)) {
    const key = name.toLowerCase();
    const values = groups.get(key);
    const capped = capText(value, MAX_HEADER_LENGTH);
    if (values) values.push(capped);
    else groups.set(key, [capped]);
  }
  return groups;
}

function readObject(text: string): Record<string, unknown> {
  if (!text.startsWith('{')) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
