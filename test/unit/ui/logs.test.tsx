// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ALL_WELL, BAD_MORNING, NOTHING_KNOWN } from '../../../gallery/log-summaries.ts';
import { wordsIn } from '../../../gallery/words.ts';
import { CAUSES } from '../../../src/logs/causes.ts';
import { ADVICE } from '../../../src/logs/advice.ts';
import { Logs } from '../../../src/ui/owner/logs/logs.tsx';
import type { LogsState } from '../../../src/ui/owner/logs/logs-state.ts';
import { TranslationContext } from '../../../src/ui/translation.ts';

const translate = wordsIn('en');

let root: HTMLElement;
const onFiles = vi.fn<(files: readonly File[]) => void>();
const onText = vi.fn<(text: string) => void>();
const onCancel = vi.fn<() => void>();
const onClear = vi.fn<() => void>();

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  vi.resetAllMocks();
});

afterEach(() => {
  void act(() => render(null, root));
  root.remove();
});

function show(state: LogsState): void {
  const page = (
    <TranslationContext value={{ translate, locale: 'en' }}>
      <Logs state={state} onFiles={onFiles} onText={onText} onCancel={onCancel} onClear={onClear} />
    </TranslationContext>
  );
  void act(() => render(page, root));
}

const READ: LogsState = { kind: 'read', summary: BAD_MORNING, unread: [], wasStopped: false };

const textOf = (selector: string) => [...root.querySelectorAll(selector)].map((each) => each.textContent ?? '');

function find<K extends keyof HTMLElementTagNameMap>(selector: K, words = ''): HTMLElementTagNameMap[K] {
  const found = [...root.querySelectorAll<K>(selector)].find(({ textContent }) => textContent.includes(words));
  if (!found) throw new Error(`No ${selector} with "${words}"`);
  return found;
}

function press(words: string): void {
  void act(() => find('button', words).click());
}

function unfold(words: string): void {
  const details = find('summary', words).parentElement as HTMLDetailsElement;
  void act(() => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
}

const itemOf = (file: File) => ({ kind: 'file', getAsFile: () => file, webkitGetAsEntry: () => ({ isDirectory: false, name: file.name }) });

function drop(dataTransfer: object): Event {
  const event = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer });
  void act(() => void root.querySelector('.drop')?.dispatchEvent(event));
  return event;
}

describe('where logs come in', () => {
  it('takes pasted lines, but nothing empty', () => {
    show({ kind: 'empty' });
    unfold('Paste lines');
    const button = find('button', 'Read these lines');
    expect(button.disabled).toBe(true);
    const box = find('textarea');
    box.value = 'a line';
    void act(() => void box.dispatchEvent(new Event('input', { bubbles: true })));
    press('Read these lines');
    expect(onText).toHaveBeenCalledExactlyOnceWith('a line');
  });

  it('takes dropped files and keeps the browser from opening them', () => {
    show({ kind: 'empty' });
    const file = new File(['a line'], 'error.log');
    const event = drop({ items: [itemOf(file)], files: [file] });
    expect(onFiles).toHaveBeenCalledExactlyOnceWith([file]);
    expect(event.defaultPrevented).toBe(true);
  });

  it('tells dropped folders from files, and takes no notice of dropped text', () => {
    show({ kind: 'empty' });
    const file = new File(['a line'], 'error.log');
    const folder = { kind: 'file', getAsFile: () => new File([], 'nginx'), webkitGetAsEntry: () => ({ isDirectory: true, name: 'nginx' }) };
    drop({ items: [{ kind: 'string' }, folder, itemOf(file)], files: [new File([], 'nginx'), file] });
    expect(onFiles).toHaveBeenCalledExactlyOnceWith([{ folder: 'nginx' }, file]);
    drop({ items: [{ kind: 'string' }], files: [] });
    expect(onFiles).toHaveBeenCalledOnce();
  });

  it('is there again after a breakdown, which is said, beside what was read until then', () => {
    show({ kind: 'failed', summary: undefined });
    expect(textOf('[role=alert]').join()).toContain('Something went wrong');
    expect(textOf('.drop')).toHaveLength(1);
    show({ kind: 'failed', summary: BAD_MORNING });
    expect(textOf('.drop')).toHaveLength(1);
    expect(textOf('.cause .title')).toContain('Nothing was listening at the upstream');
  });
});

describe('while logs are read', () => {
  it('tells how far it has come, and can be stopped', () => {
    show({ kind: 'reading', soFar: { readBytes: 43_000_000, totalBytes: 200_000_000 }, summary: undefined });
    const progress = find('progress');
    expect([progress.value, progress.max]).toEqual([43_000_000, 200_000_000]);
    expect(textOf('.amount')).toEqual(['43 MB of 200 MB']);
    press('Stop reading');
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('shows what is known so far', () => {
    show({ kind: 'reading', soFar: { readBytes: 1, totalBytes: 2 }, summary: BAD_MORNING });
    expect(textOf('.cause .title')).toContain('Nothing was listening at the upstream');
  });
});

describe('what the logs tell', () => {
  it('are the causes with their counts, reasons first, and what to do about the first', () => {
    show(READ);
    const titles = textOf('.cause .title');
    expect(titles[0]).toBe('Nothing was listening at the upstream');
    expect(titles.slice(-2)).toEqual(['Answered with 502, without a reason', 'Answered with 504, without a reason']);
    expect(textOf('.cause .steps').join()).toContain('Check that the application runs');
    expect(textOf('.cause .names').join()).toContain('10.0.0.2:8080');
    expect(textOf('.samples .where')[0]).toMatch(/^error\.log:\d+$/);
  });

  it('keeps the others folded, and without their contents until they are opened', () => {
    show(READ);
    expect(textOf('.cause .steps')).toHaveLength(1);
    unfold('took too long to answer');
    expect(textOf('.cause .steps').join()).toContain('Begin with the slowest paths');
  });

  it('adds up to the same in the picture and in its table', () => {
    show(READ);
    unfold('As a table');
    const rows = [...root.querySelectorAll('.timeline tbody tr')].map((row) => [...row.querySelectorAll('td')].map(({ textContent }) => Number(textContent)));
    const total = rows.flat().reduce((sum, count) => sum + count, 0);
    expect(total).toBe(BAD_MORNING.causes.reduce((sum, { count }) => sum + count, 0));
  });

  it('can leave a family out of the picture', () => {
    show(READ);
    const before = root.querySelectorAll('.picture path').length;
    press('Failed answers');
    expect(root.querySelectorAll('.picture path')).toHaveLength(before - 1);
    expect(find('button', 'Failed answers').getAttribute('aria-pressed')).toBe('false');
    press('Failed answers');
    expect(root.querySelectorAll('.picture path')).toHaveLength(before);
  });

  it('says that an access log and an error log count the same failure', () => {
    show(READ);
    expect(textOf('.timeline .note').join()).toContain('drawn twice');
  });

  it('lists the slowest paths, and lines in no known format', () => {
    show(READ);
    expect(textOf('tbody th')).toContain('/api/v1/orders/*');
    unfold('Lines in no known format: 3');
    expect(textOf('.unknown code')).toContain('connected to the database');
  });

  it('shows lines as text, whatever is in them', () => {
    const text = '<img src=x onerror=alert(1)>';
    show({ ...READ, summary: { ...NOTHING_KNOWN, unknownSamples: [{ text, file: '<b>.log', line: 1 }] } });
    unfold('Lines in no known format');
    expect(textOf('.unknown code')).toEqual([text]);
    expect(root.querySelector('img, b')).toBeNull();
  });

  it('spells out what cannot be seen, wherever it stands', () => {
    const name = '/ca\u200Brt';
    const samples = [{ text: 'a \u202Eline', file: 'gol.\u202Elog', line: 1 }];
    const cause = { cause: 'refused' as const, count: 1, upstreams: [{ name: 'up\u2066', count: 1 }], paths: [{ name, count: 1 }], samples };
    const slow = { path: '/sl\u200Dow', count: 1, medianMs: 1, p95Ms: 1, maxMs: 1 };
    const unread = [{ name: 'map.\u202Egnp', problem: 'not-text' as const }];
    show({ ...READ, summary: { ...ALL_WELL, causes: [cause], slowest: [slow] }, unread });
    const text = root.textContent;
    for (const words of ['/ca[U+200B]rt', 'a [U+202E]line', 'gol.[U+202E]log', 'up[U+2066]', '/sl[U+200D]ow', 'map.[U+202E]gnp']) expect(text).toContain(words);
    expect(text).not.toMatch(/\p{Cf}/u);
  });

  it('says so where all is well, and where nothing is known which logs are', () => {
    show({ ...READ, summary: ALL_WELL });
    expect(textOf('.nothing')).toEqual(['No failures in these logs.']);
    show({ ...READ, summary: NOTHING_KNOWN });
    expect(textOf('.nothing').join()).toMatch(/None of these lines.*nginx, Apache/);
  });

  it('names files that were not read and why, and that it was stopped', () => {
    show({ ...READ, unread: [{ name: 'old.zip', problem: 'archive' }, { name: 'a.gz', problem: 'damaged' }], wasStopped: true });
    const said = textOf('[role=alert]').join();
    for (const words of ['You stopped', 'old.zip is packed', 'a.gz is damaged']) expect(said).toContain(words);
  });

  it.each([
    ['archive', /^it is packed .* Unpack it first/],
    ['not-text', /^it is not a text file\. Choose the log itself/],
    ['damaged', /^it is damaged .* was read\. .* copy the file here once more/],
    ['unreadable', /^it could not be read to its end\. .* make a copy and read that/],
    ['empty', /^it is empty\. .* the file before/],
    ['folder', /^it is a folder\. Open it and choose/],
  ] as const)('says of a file with a problem what it is and what to do: %s', (problem, words) => {
    show({ ...READ, unread: [{ name: 'it', problem }] });
    expect(textOf('[role=alert] p')).toEqual([expect.stringMatching(words)]);
  });

  it('counts files with a problem where they are too many to be named, be their names the same', () => {
    show({ ...READ, unread: Array.from({ length: 508 }, () => ({ name: 'a.png', problem: 'not-text' })) });
    const said = textOf('[role=alert] p');
    expect(said).toHaveLength(9);
    expect(said.at(-1)).toBe('More files that were not read to their end: 500');
  });

  it('shows no figures where nothing was read', () => {
    show({ ...READ, summary: { ...NOTHING_KNOWN, lines: 0, unknown: 0 }, unread: [{ name: 'error.log', problem: 'empty' }] });
    expect(textOf('.head, .nothing')).toEqual([]);
    expect(textOf('[role=alert]').join()).toContain('error.log is empty');
  });

  it('takes the keyboard along, because the button that was pressed is gone', () => {
    show({ kind: 'reading', soFar: { readBytes: 1, totalBytes: 2 }, summary: undefined });
    find('button', 'Stop reading').focus();
    show(READ);
    expect(document.activeElement).toBe(root.querySelector('.logs'));
    expect(textOf('[role=status]').join()).toContain('Lines: 3,537');
  });

  it('makes room for other logs', () => {
    show(READ);
    press('Read other logs');
    expect(onClear).toHaveBeenCalledOnce();
  });
});

describe('the advice', () => {
  it('names every cause differently, and has a step for each', () => {
    const titles = CAUSES.map((cause) => translate(ADVICE[cause].title));
    expect(new Set(titles).size).toBe(CAUSES.length);
    expect(CAUSES.filter((cause) => ADVICE[cause].steps.length === 0)).toEqual([]);
  });
});
