// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { wordsIn } from '../../../gallery/words.ts';
import type { Episode } from '../../../src/history/episode.ts';
import { History, type HistoryProps } from '../../../src/ui/history/history.tsx';
import { TranslationContext } from '../../../src/ui/translation.ts';
import { anEpisode, manyEpisodes } from '../../fixtures/episodes.ts';
import { NOW } from '../../fixtures/incidents.ts';

const SHOP = anEpisode({ gateway: 'nginx', verdict: 'just-you' });
const WIKI = anEpisode({ origin: 'http://wiki:8080', status: 504, ending: 'left', since: NOW - 3 * 86_400_000, tries: 0 });

let root: HTMLElement;
const forgotten = vi.fn<(episodes: readonly Episode[]) => void>();

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  forgotten.mockReset();
});

afterEach(() => {
  void act(() => render(null, root));
  root.remove();
});

const nothing = () => undefined;

function show(props: Partial<HistoryProps>): void {
  const page = (
    <TranslationContext value={{ translate: wordsIn('en'), locale: 'en' }}>
      <History
        episodes={[SHOP, WIKI]}
        now={NOW}
        keptDays={90}
        remark={undefined}
        initialQuery=""
        deleted={undefined}
        onForget={forgotten}
        onForgetAll={nothing}
        onUndo={nothing}
        onExport={nothing}
        onSettings={nothing}
        {...props}
      />
    </TranslationContext>
  );
  void act(() => render(page, root));
}

const textOf = (selector: string) => [...root.querySelectorAll(selector)].map((each) => each.textContent ?? '');
const rows = () => root.querySelectorAll('.episode').length;

const named = (each: HTMLElement) => each.getAttribute('aria-label') ?? each.textContent ?? '';

function press(label: string | RegExp): void {
  const buttons = [...root.querySelectorAll<HTMLElement>('button, label')];
  const button = buttons.find((each) => (typeof label === 'string' ? named(each) === label : label.test(named(each))));
  if (!button) throw new Error(`No button ${String(label)} among ${buttons.map(named).join(', ')}`);
  void act(() => button.click());
}

function type(query: string): void {
  const field = root.querySelector<HTMLInputElement>('input[type=search]');
  if (!field) throw new Error('No search field');
  field.value = query;
  void act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
}

describe('the history page', () => {
  it('tells of each entry the site, code, gateway, tries, verdict, length and what ended it', () => {
    show({});
    const [first = '', second = ''] = textOf('.episode');
    for (const words of ['shop.example', '502 Bad Gateway', 'nginx', '3 tries', 'Only down for you', '2 min', 'The site came back']) {
      expect(first).toContain(words);
    }
    expect(second).toContain('wiki:8080');
    expect(second).toContain('You went elsewhere');
    expect(second).not.toContain('Tries');
    expect(textOf('main > .totals')).toEqual(['Down 2 times2 sitesLongest: 2 min']);
  });

  it('is searched as one types, totals and all, and says when nothing fits', () => {
    show({});
    type('504');
    expect(textOf('strong')).toEqual(['wiki:8080']);
    expect(textOf('main > .totals')[0]).toContain('Down once');
    type('no such site');
    expect(rows()).toBe(0);
    expect(root.textContent).toContain('Nothing fits your search');
  });

  it('orders by site on request, with a picture that says how often it was down', () => {
    show({ episodes: [SHOP, anEpisode({ since: NOW - 1_000_000 }), WIKI] });
    press('By site');
    expect(textOf('.site h2')).toEqual(['shop.example', 'wiki:8080']);
    const lanes = [...root.querySelectorAll('.lane svg')].map((lane) => lane.getAttribute('aria-label'));
    expect(lanes).toEqual(['The last 90 days: down 2 times', 'The last 90 days: down once']);
  });

  it('shows one site by itself when it was opened for that', () => {
    show({ initialQuery: 'wiki:8080' });
    expect(textOf('.site h2')).toEqual(['wiki:8080']);
  });

  it('has an entry or a whole site deleted, each by a button that names it', () => {
    show({});
    press(/^Delete wiki:8080, Nov 18/);
    expect(forgotten).toHaveBeenLastCalledWith([WIKI]);
    press('By site');
    press('Delete everything about shop.example');
    expect(forgotten).toHaveBeenLastCalledWith([SHOP]);
  });

  it('offers to undo a deletion, says so to screen readers, and the focus follows', () => {
    const undo = vi.fn<() => void>();
    show({});
    const bar = root.querySelector('.undo');
    expect(bar?.getAttribute('role')).toBe('status');
    expect(bar?.textContent).toBe('');
    show({ episodes: [], deleted: 2, onUndo: undo });
    expect(root.querySelector('.undo')).toBe(bar);
    expect(bar?.textContent).toContain('2 entries deleted');
    expect(document.activeElement?.textContent).toBe('Undo');
    press('Undo');
    expect(undo).toHaveBeenCalledOnce();
    show({ deleted: undefined });
    expect(document.activeElement?.tagName).toBe('H1');
  });

  it('draws ten thousand entries bit by bit', () => {
    show({ episodes: manyEpisodes(10_000, 'https://a.example', 'https://b.example') });
    expect(rows()).toBe(50);
    press('Show more');
    expect(rows()).toBe(100);
    press('By site');
    expect(rows()).toBe(6);
    press('Show all 5,000 entries');
    expect(rows()).toBe(53);
  });

  it('says when there is nothing yet, and when there will be nothing', () => {
    show({ episodes: [] });
    expect(root.textContent).toContain('Nothing has failed yet');
    expect(root.textContent).not.toContain('Save as CSV');
    show({ episodes: [], keptDays: 0 });
    expect(root.textContent).toContain('The history is switched off');
  });
});

describe('the history page while it reads', () => {
  it('has its heading and its tools, and says nothing that it does not know', () => {
    show({ episodes: undefined, keptDays: undefined });
    expect(textOf('h1')).toEqual(['History']);
    expect(root.querySelectorAll('input[type=search], .segments input')).toHaveLength(3);
    expect(root.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
    expect(textOf('.totals span, .episode, .empty, .nothing, footer')).toEqual([]);
  });

  it('keeps what is asked of it in the meantime', () => {
    show({ episodes: undefined });
    type('wiki');
    press('By site');
    show({});
    expect(root.querySelector('main')?.getAttribute('aria-busy')).toBe('false');
    expect(root.querySelector<HTMLInputElement>('input[type=search]')?.value).toBe('wiki');
    expect(textOf('.site h2')).toEqual(['wiki:8080']);
  });
});

describe('a long list', () => {
  it('follows one picture after what was pressed', async () => {
    show({});
    root.querySelectorAll<HTMLInputElement>('.segments input')[1]?.click();
    // Preact has drawn by then what the click itself has changed.
    await Promise.resolve();
    expect([...root.querySelectorAll<HTMLInputElement>('.segments input')].map(({ checked }) => checked)).toEqual([false, true]);
    expect(root.querySelectorAll('.site')).toHaveLength(0);
    await vi.waitFor(() => expect(root.querySelectorAll('.site')).toHaveLength(2));
  });
});
