// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { wordsIn } from '../../../gallery/words.ts';
import { REPORT_PARTS, USUAL_CHOICE, type ReportChoice } from '../../../src/owner/report/report-choice.ts';
import { ReportSection, type ReportProps } from '../../../src/ui/owner/report/report.tsx';
import { TranslationContext } from '../../../src/ui/translation.ts';

const translate = wordsIn('en');

let root: HTMLElement;
const onCopy = vi.fn<(text: string) => Promise<void>>();
const onSave = vi.fn<(text: string) => void>();
const onChoice = vi.fn<(choice: ReportChoice) => void>();

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  vi.resetAllMocks();
  onCopy.mockResolvedValue(undefined);
});

afterEach(() => {
  void act(() => render(null, root));
  root.remove();
});

function show(props: Partial<ReportProps> = {}): void {
  const section = <ReportSection report="# HTTP 502" known={REPORT_PARTS} choice={USUAL_CHOICE} onChoice={onChoice} onCopy={onCopy} onSave={onSave} {...props} />;
  void act(() => render(<TranslationContext value={{ translate, locale: 'en' }}>{section}</TranslationContext>, root));
}

function find<K extends keyof HTMLElementTagNameMap>(selector: K, words = ''): HTMLElementTagNameMap[K] {
  const found = [...root.querySelectorAll<K>(selector)].find(({ textContent }) => textContent.includes(words));
  if (!found) throw new Error(`No ${selector} with "${words}"`);
  return found;
}

const press = (words: string) => act(async () => find('button', words).click());
const box = (words: string) => find('label', words).querySelector('input') ?? find('input');
const statuses = () => [...root.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent).filter((said) => said !== '');

describe('the report', () => {
  it('is there to be read, as text', () => {
    show({ report: '# <b>x</b>\n</textarea>' });
    expect(find('textarea').value).toBe('# <b>x</b>\n</textarea>');
    expect(find('textarea').readOnly).toBe(true);
  });

  it('is copied, and says so until it changes', async () => {
    show();
    await press('Copy');
    expect(onCopy.mock.calls).toEqual([['# HTTP 502']]);
    expect(statuses()).toEqual(['Copied']);
    show({ report: '# HTTP 504' });
    expect(statuses()).toEqual(['Copy']);
  });

  it('is selected where the browser does not let it be copied', async () => {
    onCopy.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    show();
    await press('Copy');
    const { selectionStart, selectionEnd } = find('textarea');
    expect([selectionStart, selectionEnd]).toEqual([0, '# HTTP 502'.length]);
    expect(statuses()).toEqual(['Copy', expect.stringMatching(/The text is selected: press Ctrl\+C/)]);
  });

  it('no longer says that copying was refused once it went well', async () => {
    onCopy.mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'));
    show();
    await press('Copy');
    await press('Copy');
    expect(statuses()).toEqual(['Copied']);
  });

  it('is saved', async () => {
    show();
    await press('Save as a file');
    expect(onSave.mock.calls).toEqual([['# HTTP 502']]);
  });
});

describe('what goes into the report', () => {
  it('is chosen by ticks; what is not known cannot be', () => {
    show({ known: ['failure', 'dns'] });
    expect([box('This failure').checked, box('DNS').checked, box('Logs').checked]).toEqual([true, true, false]);
    expect([box('This failure').disabled, box('Logs').disabled]).toEqual([false, true]);
    void act(() => box('DNS').click());
    expect(onChoice.mock.lastCall?.[0].parts).not.toContain('dns');
    expect(onChoice.mock.lastCall?.[0].parts).toContain('logs');
  });

  it('holds no log lines unless the tick is taken away, and warns', () => {
    show();
    expect([box('Log lines').checked, box('Paths').checked, box('IP addresses').checked]).toEqual([true, false, false]);
    expect(root.textContent).toContain('may name people');
    void act(() => box('Log lines').click());
    expect(onChoice.mock.lastCall?.[0].leftOut).toEqual([]);
  });

  it('is nothing as long as nothing is known', () => {
    show({ known: [] });
    expect(root.textContent).toContain('Nothing to report yet');
    expect(root.querySelector('button, textarea, input')).toBeNull();
  });
});
