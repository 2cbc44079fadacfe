import '../src/ui/options/options.css';
import { DEFAULT_SETTINGS, type Settings } from '../src/store/settings.ts';
import { Options } from '../src/ui/options/options.tsx';
import type { Group } from './group.ts';

const nothing = () => undefined;

const BUSY: Settings = {
  ...DEFAULT_SETTINGS,
  schedule: 'eager',
  neverHosts: ['intranet.example.com', `${'a-long-name-'.repeat(9)}.example.com`],
  siteSchedules: [{ host: 'small.example.org', schedule: 'gentle' }],
  check: {
    consent: 'always',
    switchedOn: ['check-host-net', 'quad9'],
    globalpingToken: 'abc123',
    ownCheckers: [{ name: 'Uptime Kuma', url: 'https://status.example.com/api/status-page/heartbeat/main?host={host}' }],
  },
};

type OptionsProps = Parameters<typeof Options>[0];

function options(settings: Settings, policy: OptionsProps['policy'] = {}, history: Partial<OptionsProps['history']> = {}, file: Partial<OptionsProps['file']> = {}) {
  return (
    <Options
      settings={settings}
      remark={undefined}
      policy={policy}
      shortcuts={[
        { name: '_execute_action', keys: 'Alt+Shift+U' },
        { name: 'try-now', keys: 'Alt+Shift+Y' },
        { name: 'is-it-me', keys: '' },
      ]}
      onChangeShortcuts={policy.ownCheckers ? undefined : nothing}
      history={{ isLocked: policy.historyDays !== undefined, days: 90, asked: undefined, deleted: undefined, onPick: nothing, onAgree: nothing, onCancel: nothing, onUndo: nothing, onOpen: nothing, ...history }}
      saveState="idle"
      undoable={undefined}
      file={{ fault: undefined, asked: undefined, onSave: nothing, onOpen: nothing, onApply: nothing, onCancel: nothing, ...file }}
      onChange={nothing}
      onReset={nothing}
      onUndo={nothing}
    />
  );
}

const LOCKED: OptionsProps['policy'] = {
  enabled: true,
  schedule: 'gentle',
  hiddenTabs: 'when-looked-at',
  statuses: [502, 504],
  consent: 'ask',
  switchedOn: [],
  globalpingToken: 'secret',
  historyDays: 30,
  neverHosts: ['intranet.corp.example'],
};

/** The options page. */
export const optionsGroup: Group = {
  fresh: options(DEFAULT_SETTINGS),
  busy: options(BUSY, { ownCheckers: [{ name: 'Status of the company', url: 'https://status.corp.example' }] }, { asked: { days: 7, count: 1234 } }),
  'history-deleted': options(DEFAULT_SETTINGS, {}, { days: 7, deleted: 12 }),
  locked: options({ ...DEFAULT_SETTINGS, schedule: 'gentle' }, LOCKED),
  'file-asks': options(BUSY, {}, {}, { asked: { after: { ...DEFAULT_SETTINGS, historyDays: 365 }, keepsHistory: false } }),
  'file-fault': options(DEFAULT_SETTINGS, {}, {}, { fault: { kind: 'invalid', part: 'statuses' } }),
};
