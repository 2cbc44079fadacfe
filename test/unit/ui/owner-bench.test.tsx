// @vitest-environment happy-dom
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CDN_FAILURE, DIFFERING_NAMES } from '../../../gallery/owner-bench-values.ts';
import { wordsIn } from '../../../gallery/words.ts';
import { CommandsSection, type CommandsProps } from '../../../src/ui/owner/commands/commands.tsx';
import { ChecklistSection } from '../../../src/ui/owner/checklist/checklist.tsx';
import { FailureSection } from '../../../src/ui/owner/failure/failure.tsx';
import { NamesSection, type NamesProps } from '../../../src/ui/owner/names/names.tsx';
import { layersFor, TimeoutsSection } from '../../../src/ui/owner/timeouts/timeouts.tsx';
import { TranslationContext } from '../../../src/ui/translation.ts';

const translate = wordsIn('en');

let root: HTMLElement;
const copied = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  copied.mockClear();
});

afterEach(() => {
  void act(() => render(null, root));
  root.remove();
});

function show(section: ComponentChild): void {
  void act(() => render(<TranslationContext value={{ translate, locale: 'en' }}>{section}</TranslationContext>, root));
}

const nothing = () => undefined;
const textOf = (selector: string) => [...root.querySelectorAll(selector)].map((each) => each.textContent ?? '');

function press(name: string): void {
  const button = [...root.querySelectorAll('button')].find((each) => (each.getAttribute('aria-label') ?? each.textContent) === name);
  if (!button) throw new Error(`No button ${name}`);
  void act(() => button.click());
}

describe('the failing answer', () => {
  it('gives its ids to copy, without what stands around them', () => {
    show(<FailureSection failure={CDN_FAILURE} onCopy={copied} />);
    press('Copy: cf-ray');
    expect(copied.mock.calls).toEqual([['8c9d1f2a3b4c5d6e-FRA']]);
  });

  it('shows what comes from outside as text', () => {
    const headers = [{ name: 'server', value: '<img src=x onerror=alert(1)>' }];
    show(<FailureSection failure={{ ...CDN_FAILURE, url: 'https://x.test/<b>', headers }} onCopy={copied} />);
    expect(root.querySelector('img, .address b')).toBeNull();
    expect(textOf('.headers code')).toEqual(['server: <img src=x onerror=alert(1)>']);
  });
});

function commands(props: Partial<CommandsProps>) {
  const typed = { upstream: 'app:8080', login: '', unit: '', product: 'unknown' };
  return <CommandsSection typed={typed} site={undefined} pasted="" onTyped={nothing} onPasted={nothing} onCopy={copied} {...props} />;
}

describe('commands', () => {
  it('run here until a login is named, then there; what is asked from outside stays here', () => {
    show(commands({}));
    expect(textOf('pre').some((line) => line.startsWith('ssh '))).toBe(false);
    show(commands({ typed: { upstream: 'app:8080', login: 'me@gw', unit: '', product: 'unknown' }, site: { host: 'www.example.org', isHttps: true } }));
    const lines = textOf('pre');
    expect(lines).toContain('curl -sS -I --max-time 60 https://www.example.org/');
    expect(lines).toContain("ssh -- me@gw 'nc -vz -w 5 app 8080'");
  });

  it('are not written for a value that cannot be one', () => {
    show(commands({ typed: { upstream: '-oProxyCommand=id', login: '-oProxyCommand=id', unit: '--now', product: 'unknown' } }));
    expect(textOf('pre').join('\n')).not.toMatch(/ProxyCommand|--now/);
    expect(textOf('.fault')).toHaveLength(3);
  });

  it('have their results read', () => {
    show(commands({ pasted: 'curl: (52) Empty reply from server' }));
    expect(textOf('.findings li')[0]).toMatch(/closed the connection without an answer/);
    show(commands({ pasted: 'no idea' }));
    expect(root.textContent).toMatch(/Nothing in this is recognised/);
  });
});

describe('names', () => {
  const asked = vi.fn<() => void>();
  const names = (props: Partial<NamesProps>) => (
    <NamesSection
      site="www.example.org"
      fault={undefined}
      resolvers={[
        { id: 'a', name: 'Resolver A', isChosen: true },
        { id: 'b', name: 'Resolver B', isChosen: false },
      ]}
      state={{ kind: 'idle' }}
      onSite={nothing}
      onChoose={nothing}
      onAsk={asked}
      {...props}
    />
  );

  beforeEach(() => void asked.mockReset());

  it('are asked for by a click only, beside those who are told', () => {
    show(names({}));
    expect(asked).not.toHaveBeenCalled();
    expect(root.textContent).toMatch(/tells the name of your site to: Resolver A\./);
    press('Ask them');
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['a private name', { fault: 'ownerSitePrivate' as const }],
    ['no name', { site: ' ' }],
    ['nobody to ask', { resolvers: [] }],
    ['a question under way', { state: { kind: 'asking' as const } }],
  ])('cannot be asked for with %s', (_name, props) => {
    show(names(props));
    expect(root.querySelector<HTMLButtonElement>('.ask button')?.disabled).toBe(true);
  });

  it('stand side by side with what it comes to', () => {
    show(names({ state: { kind: 'answered', host: 'www.example.org', table: DIFFERING_NAMES } }));
    expect(textOf('.card .count')).toEqual(['2 of 4 agree', '3 of 3 agree', '4 of 4 agree', '2 of 3 agree', '3 of 3 agree']);
    expect(root.textContent).toMatch(/They differ, as they should/);
    expect(root.textContent).toMatch(/Old answers are gone in 14\.5 hr at the latest/);
  });
});

describe('time-outs', () => {
  it('can be made to fit, and are changed nowhere else', () => {
    const choice = { front: 'none', gateway: 'nginx', application: 'node' };
    const changed = vi.fn<(layers: ReturnType<typeof layersFor>) => void>();
    show(<TimeoutsSection choice={choice} layers={layersFor(choice)} headBytes={4096} onChoice={nothing} onLayers={(layers) => changed([...layers])} onHeadBytes={nothing} onCopy={copied} />);
    expect(textOf('.findings .good')).toEqual([]);
    press('Propose values that fit');
    const [layers = []] = changed.mock.calls[0] ?? [];
    show(<TimeoutsSection choice={choice} layers={layers} headBytes={4096} onChoice={nothing} onLayers={nothing} onHeadBytes={nothing} onCopy={copied} />);
    expect(textOf('.findings .good')).toHaveLength(1);
    expect(textOf('pre').join('\n')).toMatch(/server\.keepAliveTimeout = 65000;/);
  });
});

describe('the checklist', () => {
  it('names each state in words, and takes a tick', () => {
    const ticked = vi.fn<(id: string, isTicked: boolean) => void>();
    show(<ChecklistSection signs={['disk-full', 'cpu-free']} tickedIds={[]} product="haproxy" onTick={ticked} onCopy={copied} />);
    const [first] = root.querySelectorAll('.checklist li');
    expect(first?.textContent).toMatch(/^A disk is full ?Suspect/);
    void act(() => first?.querySelector('input')?.click());
    expect(ticked.mock.calls).toEqual([['disk', true]]);
  });

  it('prints the planned stop for the gateway that was recognised', () => {
    show(<ChecklistSection signs={[]} tickedIds={[]} product="haproxy" onTick={nothing} onCopy={copied} />);
    expect(textOf('pre').join('')).toMatch(/http-request return status 503 .*Retry-After 1800/);
  });
});
