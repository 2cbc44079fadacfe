import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overSsh } from '../../../src/owner/commands/over-ssh.ts';
import { shellQuote } from '../../../src/owner/shell-quote.ts';

/** What a real shell makes of the words of a command line. */
function wordsOf(line: string): string[] {
  return execFileSync('sh', ['-c', `printf '%s\\0' ${line}`], { encoding: 'utf8' }).split('\0').slice(0, -1);
}

const noNul = fc.string({ unit: 'binary', maxLength: 40 }).map((text) => text.replaceAll('\0', ''));
const nasty = fc.array(fc.constantFrom("'", '"', '$', '`', '\\', '!', ';', '&', '|', '\n', ' ', '*', '~', '$(id)', '-', '=', 'a'), { maxLength: 12 }).map((parts) => parts.join(''));
/** Many at once, because starting a shell is what takes the time. */
const values = fc.array(fc.oneof(noNul, nasty), { minLength: 1, maxLength: 60 });
const RUNS = { numRuns: 10 };

describe('shellQuote', () => {
  it('is one word with just that value to a real shell', () => {
    fc.assert(
      fc.property(values, (all) => {
        expect(wordsOf(all.map(shellQuote).join(' '))).toEqual(all);
      }),
      RUNS,
    );
  });

  it('leaves plain words readable', () => {
    expect(shellQuote('http://10.0.0.5:8080/health')).toBe('http://10.0.0.5:8080/health');
  });

  it('leaves out NUL, which no argument can hold', () => {
    expect(shellQuote('a\0b c')).toBe("'ab c'");
  });
});

describe('overSsh', () => {
  it('hands the very same command to the shell on the other machine', () => {
    fc.assert(
      fc.property(values, (all) => {
        const line = `printf '%s\\0' ${all.map(shellQuote).join(' ')}`;
        // As ssh does: the last word goes to a shell.
        const asSsh = overSsh(line, 'me@gw').replace(/^ssh -- me@gw /, 'sh -c ');
        expect(execFileSync('sh', ['-c', asSsh], { encoding: 'utf8' }).split('\0').slice(0, -1)).toEqual(all);
      }),
      RUNS,
    );
  });

  it('asks for a terminal where a password or a screen is wanted', () => {
    expect(overSsh('sudo nginx -t', 'gw')).toBe("ssh -t -- gw 'sudo nginx -t'");
    expect(overSsh('uptime', 'gw')).toBe('ssh -- gw uptime');
  });
});
