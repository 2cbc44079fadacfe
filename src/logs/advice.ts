import type { MessageKey, Text } from '../view/text.ts';
import type { Cause, Family } from './causes.ts';

/** What a cause is called, and what can be done about it. */
export interface Advice {
  title: Text;
  steps: readonly MessageKey[];
}

/** The name of each family. */
export const FAMILY_WORDS: Readonly<Record<Family, MessageKey>> = {
  down: 'logsFamilyDown',
  slow: 'logsFamilySlow',
  broken: 'logsFamilyBroken',
  crashed: 'logsFamilyCrashed',
  limits: 'logsFamilyLimits',
  setup: 'logsFamilySetup',
  answers: 'logsFamilyAnswers',
  visitors: 'logsFamilyVisitors',
};

/** What is known of each cause, the likeliest step first. */
export const ADVICE: Readonly<Record<Cause, Advice>> = {
  refused: advise('logsCauseRefused', 'logsDoRunning', 'logsDoBind'),
  unreachable: advise('logsCauseUnreachable', 'logsDoAddress', 'logsDoRunning'),
  'no-upstream': advise('logsCauseNoUpstream', 'logsDoHealth', 'logsDoSpare'),
  maintenance: advise('logsCauseMaintenance', 'logsDoPutBack'),
  'connect-timeout': advise('logsCauseConnectTimeout', 'logsDoAddress', 'logsDoBacklog'),
  'read-timeout': advise('logsCauseReadTimeout', 'logsDoSlowest', 'logsDoTimeout'),
  'worker-timeout': advise('logsCauseWorkerTimeout', 'logsDoSlowest', 'logsDoWorkerLimit'),
  closed: advise('logsCauseClosed', 'logsDoOwnLog', 'logsDoKeepAlive'),
  'bad-answer': advise('logsCauseBadAnswer', 'logsDoProtocol', 'logsDoOwnLog'),
  'app-error': advise('logsCauseAppError', 'logsDoOwnLog', 'logsDoDeploy'),
  crashed: advise('logsCauseCrashedProcess', 'logsDoOwnLog', 'logsDoDeploy'),
  killed: advise('logsCauseKilled', 'logsDoKiller', 'logsDoMemory'),
  'out-of-memory': advise('logsCauseOutOfMemory', 'logsDoMemory', 'logsDoLeak'),
  overloaded: advise('logsCauseOverloaded', 'logsDoCapacity', 'logsDoSlowest'),
  'rate-limited': advise('logsCauseRateLimited', 'logsDoRate'),
  'open-files': advise('logsCauseOpenFiles', 'logsDoFiles'),
  'disk-full': advise('logsCauseDiskFull', 'logsDoDisk'),
  'header-too-big': advise('logsCauseHeaderTooBig', 'logsDoHeaders'),
  'body-too-big': advise('logsCauseBodyTooBig', 'logsDoBody'),
  'name-not-found': advise('logsCauseNameNotFound', 'logsDoName', 'logsDoNameCache'),
  tls: advise('logsCauseTls', 'logsDoCertificate', 'logsDoProtocol'),
  permission: advise('logsCausePermission', 'logsDoSocket', 'logsDoSelinux'),
  misconfigured: advise('logsCauseMisconfigured', 'logsDoConfig', 'logsDoDeploy'),
  'answered-500': answered('500', 'logsDoOwnLog', 'logsDoErrorLog'),
  'answered-502': answered('502', 'logsDoErrorLog'),
  'answered-503': answered('503', 'logsDoErrorLog'),
  'answered-504': answered('504', 'logsDoErrorLog', 'logsDoSlowest'),
  'client-left': advise('logsCauseClientLeft', 'logsDoPatience', 'logsDoSlowest'),
};

function advise(title: MessageKey, ...steps: MessageKey[]): Advice {
  return { title: { key: title }, steps };
}

function answered(status: string, ...steps: MessageKey[]): Advice {
  return { title: { key: 'logsCauseAnswered', params: [status] }, steps };
}
