// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { wordsIn } from '../../../gallery/words.ts';
import { HistorySetting, type HistorySettingProps } from '../../../src/ui/options/history-setting.tsx';
import { TranslationContext } from '../../../src/ui/translation.ts';

const nothing = () => undefined;

function show(props: Partial<HistorySettingProps>): HTMLElement {
  const root = document.createElement('div');
  const setting = (
    <TranslationContext value={{ translate: wordsIn('en'), locale: 'en' }}>
      <HistorySetting isLocked={false} days={90} asked={undefined} deleted={undefined} onPick={nothing} onAgree={nothing} onCancel={nothing} onUndo={nothing} onOpen={nothing} {...props} />
    </TranslationContext>
  );
  void act(() => render(setting, root));
  return root;
}

const buttons = (root: HTMLElement) => [...root.querySelectorAll('.consequence button')].map(({ textContent }) => textContent);

describe('how long the history is kept', () => {
  it('can be chosen, down to nothing', () => {
    const onPick = vi.fn<(days: number) => void>();
    const root = show({ onPick });
    expect([...root.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual(['Keep no history', '7 days', '30 days', '90 days', '365 days']);
    const select = root.querySelector('select');
    expect(select?.value).toBe('90');
    if (select) select.value = '7';
    void act(() => void select?.dispatchEvent(new Event('change', { bubbles: true })));
    expect(onPick).toHaveBeenCalledWith(7);
  });

  it('says what a shorter time would delete before it does, and can be undone after', () => {
    const asked = show({ asked: { days: 7, count: 1_234 } });
    expect(asked.textContent).toContain('This deletes 1,234 entries.');
    expect(asked.querySelector('select')?.value).toBe('7');
    expect(buttons(asked)).toEqual(['Delete them', 'Leave it as it is']);
    expect(buttons(show({ deleted: 12 }))).toEqual(['Undo']);
    expect(buttons(show({}))).toEqual([]);
  });
});
