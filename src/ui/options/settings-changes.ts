import { OPTIONAL_CHECKERS } from '../../check/optional-checkers.ts';
import type { Schedule, Settings } from '../../store/settings.ts';
import { formatDays } from '../../view/days.ts';
import { nameStatus } from '../../view/explain-status.ts';
import { text, type MessageKey, type Text } from '../../view/text.ts';

/** What a change of the settings takes away from one of them, and what it brings. */
export interface SettingChange {
  label: MessageKey;
  gone: Value[];
  brought: Value[];
}

/** Words of Rebound's, or a name as it stands. */
export type Value = Text | string;

/** The name of each part of the settings. */
export const PART_LABELS: Readonly<Record<keyof Settings, MessageKey>> = {
  enabled: 'optionsEnabled',
  statuses: 'optionsStatuses',
  neverHosts: 'optionsSites',
  hiddenTabs: 'optionsHidden',
  schedule: 'optionsSchedule',
  siteSchedules: 'optionsSites',
  notifications: 'optionsNotifications',
  check: 'optionsCheck',
  historyDays: 'optionsHistory',
};

export const SCHEDULE_LABELS: Readonly<Record<Schedule, MessageKey>> = {
  gentle: 'optionsScheduleGentle',
  normal: 'optionsScheduleNormal',
  eager: 'optionsScheduleEager',
};

export const RULE_LABELS: Readonly<Record<Schedule | 'never', MessageKey>> = {
  never: 'optionsRuleNever',
  gentle: 'optionsRuleGentle',
  normal: 'optionsRuleNormal',
  eager: 'optionsRuleEager',
};

/** Everything that differs between two settings, in words; the token itself is never shown. */
export function settingsChanges(before: Settings, after: Settings, locale: string): SettingChange[] {
  const of = (label: MessageKey, valuesOf: (settings: Settings) => Value[]) =>
    compare(label, valuesOf(before), valuesOf(after));
  return [
    of('optionsEnabled', ({ enabled }) => [onOff(enabled)]),
    of('optionsSchedule', ({ schedule }) => [text(SCHEDULE_LABELS[schedule])]),
    of('optionsHidden', ({ hiddenTabs }) => [
      text(hiddenTabs === 'staggered' ? 'optionsHiddenStaggered' : 'optionsHiddenLooked'),
    ]),
    of('optionsNotifications', ({ notifications }) => [onOff(notifications)]),
    of('optionsStatuses', ({ statuses }) => statuses.map(nameStatus)),
    of('optionsRuleNever', ({ neverHosts }) => neverHosts),
    ...(['gentle', 'normal', 'eager'] as const).map((schedule) => of(RULE_LABELS[schedule], sitesOn(schedule))),
    of('optionsCheck', ({ check }) => [text(check.consent === 'always' ? 'optionsCheckAlways' : 'optionsCheckAsk')]),
    of('optionsCheckWorld', ({ check }) => check.switchedOn.map(nameChecker)),
    of('optionsOwn', ({ check }) => check.ownCheckers.map(({ name, url }) => `${name} (${url})`)),
    tokenChange(before, after),
    of('optionsHistory', ({ historyDays }) => [historyDays === 0 ? text('optionsHistoryNone') : formatDays(historyDays, locale)]),
  ].filter(({ gone, brought }) => gone.length > 0 || brought.length > 0);
}

function compare(label: MessageKey, before: readonly Value[], after: readonly Value[]): SettingChange {
  const had = new Set(before.map(identityOf));
  const has = new Set(after.map(identityOf));
  return {
    label,
    gone: before.filter((value) => !has.has(identityOf(value))),
    brought: after.filter((value) => !had.has(identityOf(value))),
  };
}

function tokenChange({ check: { globalpingToken: before } }: Settings, { check: { globalpingToken: after } }: Settings): SettingChange {
  const isChanged = before !== after;
  const shown = (token: string) => (isChanged && token !== '' ? [text('optionsTokenHidden')] : []);
  return { label: 'optionsToken', gone: shown(before), brought: shown(after) };
}

function sitesOn(wanted: Schedule): (settings: Settings) => string[] {
  return ({ siteSchedules }) => siteSchedules.flatMap(({ host, schedule }) => (schedule === wanted ? [host] : []));
}

function nameChecker(id: string): string {
  return OPTIONAL_CHECKERS.find((each) => each.id === id)?.name ?? id;
}

function onOff(isOn: boolean): Text {
  return text(isOn ? 'optionsOn' : 'optionsOff');
}

function identityOf(value: Value): string {
  return typeof value === 'string' ? value : value.key;
}
