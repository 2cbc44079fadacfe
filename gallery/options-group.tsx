import '../src/ui/options/options.css';
import { DEFAULT_SETTINGS, type Settings } from '../src/store/settings.ts';
import { Options } from '../src/ui/options/options.tsx';
import type { Group } from './group.ts';

const nothing = () => undefined;

const BUSY: Settings = {
  ...DEFAULT_SETTINGS,
  neverHosts: ['intranet.example.com', `${'a-long-name-'.repeat(9)}.example.com`],
  check: {
    consent: 'always',
    switchedOn: ['check-host-net', 'quad9'],
    globalpingToken: 'abc123',
    ownCheckers: [{ name: 'Uptime Kuma', url: 'https://status.example.com/api/status-page/heartbeat/main?host={host}' }],
  },
};

type OptionsProps = Parameters<typeof Options>[0];

function options(settings: Settings, managed: OptionsProps['managed'] = [], history: Partial<OptionsProps['history']> = {}) {
  return (
    <Options
      settings={settings}
      remark={undefined}
      managed={managed}
      shortcuts={[
        { name: '_execute_action', keys: 'Alt+Shift+U' },
        { name: 'try-now', keys: 'Alt+Shift+Y' },
        { name: 'is-it-me', keys: '' },
      ]}
      onChangeShortcuts={managed.length > 0 ? undefined : nothing}
      history={{ days: 90, asked: undefined, deleted: undefined, onPick: nothing, onAgree: nothing, onCancel: nothing, onUndo: nothing, onOpen: nothing, ...history }}
      saveState="idle"
      canUndoReset={false}
      onChange={nothing}
      onReset={nothing}
      onUndoReset={nothing}
    />
  );
}

/** The options page. */
export const optionsGroup: Group = {
  fresh: options(DEFAULT_SETTINGS),
  busy: options(BUSY, [{ name: 'Status of the company', url: 'https://status.corp.example' }], { asked: { days: 7, count: 1234 } }),
  'history-deleted': options(DEFAULT_SETTINGS, [], { days: 7, deleted: 12 }),
};
