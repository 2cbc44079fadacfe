import { readEpochSeconds, readIsoTime, readSyslogTime } from './clock.ts';
import { textField } from './json-fields.ts';
import type { LogTime } from './log-entry.ts';
import type { JsonRecord } from './log-format.ts';

/** A line as a program wrote it, out of the line as something else stored it. */
export interface Unwrapped {
  line: string;
  time: LogTime | undefined;
  /** By syslog or the journal, where most lines have nothing to do with web servers. */
  isSystemLog: boolean;
}

/** Time, host, program: RFC 3164, as rsyslog and `journalctl` print it; the priority in front is there on the wire only. */
const SYSLOG = /^(?:<\d{1,3}>)?(\w{3} [ \d]\d \d\d:\d\d:\d\d) (?:[\w.:-]{1,255} )?([\w@.\\/()-]{1,100})(?:\[\d+\])?: (.*)$/;
/** The same with RFC 3339 times: rsyslog's newer template, `journalctl -o short-iso`. */
const SYSLOG_ISO = /^(\d{4}-\d\d-\d\dT[\d:.,]+(?:Z|[+-]\d\d:?\d\d)) [\w.:-]{1,255} ([\w@.\\/()-]{1,100})(?:\[\d+\])?: (.*)$/;
/** RFC 5424 §6, as far as its structured data is empty. */
const SYSLOG_5424 = /^<\d{1,3}>1 (\S+) \S+ \S+ \S+ \S+ - (?:\uFEFF)?(.*)$/;
/** What Kubernetes keeps of containers (the CRI log format). */
const CRI = /^(\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)) (?:stdout|stderr) [FP] (.*)$/;
/** `docker logs --timestamps`, and `kubectl logs --timestamps`. */
const DOCKER_TIMES = /^(\d{4}-\d\d-\d\dT[\d:]{8}\.\d{3,9}Z) (.*)$/;
/** `docker compose logs`. */
const COMPOSE = /^[\w.-]{1,100} +\| (.*)$/;

/** Takes off what a line was wrapped in; undefined where it is not wrapped. `before`: see {@link readSyslogTime}. */
export function unwrapText(line: string, before: LogTime): Unwrapped | undefined {
  const syslog = SYSLOG.exec(line);
  if (syslog) return { line: syslog[3] ?? '', time: readSyslogTime(syslog[1] ?? '', before), isSystemLog: true };
  const dated = SYSLOG_ISO.exec(line);
  if (dated) return { line: dated[3] ?? '', time: readIsoTime(dated[1] ?? ''), isSystemLog: true };
  const structured = SYSLOG_5424.exec(line);
  if (structured) return { line: structured[2] ?? '', time: readIsoTime(structured[1] ?? ''), isSystemLog: true };
  const container = CRI.exec(line) ?? DOCKER_TIMES.exec(line);
  if (container) return { line: container[2] ?? '', time: readIsoTime(container[1] ?? ''), isSystemLog: false };
  const composed = COMPOSE.exec(line)?.[1];
  return composed === undefined ? undefined : { line: composed, time: undefined, isSystemLog: false };
}

/** The same for Docker's json-file driver and `journalctl -o json`. */
export function unwrapRecord(record: JsonRecord): Unwrapped | undefined {
  const { log, stream, MESSAGE: message } = record;
  if (typeof log === 'string' && typeof stream === 'string') {
    return { line: log.replace(/\r?\n$/, ''), time: readIsoTime(textField(record, 'time') ?? ''), isSystemLog: false };
  }
  if (typeof message !== 'string') return undefined;
  const microseconds = Number(textField(record, '__REALTIME_TIMESTAMP') ?? Number.NaN);
  return { line: message, time: readEpochSeconds(microseconds / 1_000_000), isSystemLog: true };
}
