import { firstCause, type CauseSign } from '../causes.ts';
import type { LogEntry } from '../log-entry.ts';
import type { TextFormat } from '../log-format.ts';

const UNIT = /^([\w@.:\\-]{1,200}\.(?:service|scope|slice|socket)): (.*)$/;

/** What systemd says of a unit; the exit of the main process tells more than the sentence after it. */
const UNIT_SIGNS: readonly CauseSign[] = [
  [/^A process of this unit has been killed by the OOM killer|^Failed with result 'oom-kill'/, 'out-of-memory'],
  [/^Main process exited, code=killed, status=9\/KILL/, 'killed'],
  [/^Main process exited, code=(?:killed|dumped), status=(?!15\/TERM|2\/INT|1\/HUP)/, 'crashed'],
  [/^Main process exited, code=exited, status=(?!0\/)/, 'crashed'],
  [/^Start request repeated too quickly/, 'crashed'],
  [/^(?:Start operation timed out|Watchdog timeout)/, 'worker-timeout'],
];

/** The kernel's own words. */
const KERNEL_SIGNS: readonly CauseSign[] = [
  [/(?:Out of memory|Memory cgroup out of memory): Kill(?:ed)? process \d+/, 'out-of-memory'],
  [/\bsegfault at [\da-f]+ ip |traps: .* (?:general protection|trap)/, 'crashed'],
  [/avc: +denied +\{[^}]*\b(?:name_connect|connectto)\b/, 'permission'],
  [/nf_conntrack: (?:nf_conntrack: )?table full, dropping packet/, 'overloaded'],
  [/possible SYN flooding on port/, 'overloaded'],
];

/**
 * What systemd and the kernel say of services, once the journal's or syslog's own beginning is taken off.
 * Written after the sources: systemd's src/core/service.c and unit.c, the kernel's mm/oom_kill.c.
 * @see https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html
 */
export const systemd: TextFormat = { id: 'systemd', name: 'systemd', reads: 'text', open: () => readLine };

function readLine(line: string): LogEntry | undefined {
  const unit = UNIT.exec(line);
  if (unit) {
    const cause = firstCause(unit[2] ?? '', UNIT_SIGNS);
    return { kind: cause === undefined ? 'note' : 'error', cause, upstream: unit[1] };
  }
  const cause = firstCause(line, KERNEL_SIGNS);
  if (cause === undefined) return undefined;
  const program = /process \d+ \(([^)]{1,60})\)/.exec(line)?.[1] ?? /\bcomm="([^"]{1,60})"/.exec(line)?.[1] ?? /([\w./-]{1,60})\[\d+\]: segfault/.exec(line)?.[1];
  return { kind: 'error', cause, upstream: program };
}
