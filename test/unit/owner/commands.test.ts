import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { allTopics } from '../../../src/owner/commands/all-topics.ts';
import type { Place } from '../../../src/owner/commands/command.ts';
import { overSsh } from '../../../src/owner/commands/over-ssh.ts';
import { readUpstream } from '../../../src/owner/upstream.ts';
import { COMMAND_PRODUCTS } from '../../../src/ui/owner/commands/command-products.ts';

const PLACE: Place = {
  site: { host: 'www.example.org', isHttps: true },
  upstream: readUpstream("http://10.0.0.5:8080/it's?a=1&b=$(id)"),
  unit: 'shop.service',
  product: 'nginx',
};

const linesOf = (place: Place) => allTopics(place).flatMap(({ commands }) => commands.map(({ line }) => line));

/** The lines that the shell's own parser does not take; nothing is run (POSIX sh, option -n). */
function unreadable(lines: readonly string[]): string[] {
  const script = 'for line do sh -n -c "$line" 2> /dev/null || printf "%s\\0" "$line"; done';
  return execFileSync('sh', ['-c', script, 'sh', ...lines], { encoding: 'utf8' }).split('\0').slice(0, -1);
}

const digs = (upstream: string) => linesOf({ product: 'unknown', upstream: readUpstream(upstream) }).filter((line) => line.startsWith('dig '));
const productLines = (product: string) => allTopics({ product }).find(({ id }) => id === 'product')?.commands.map(({ line }) => line).join('\n');

describe('commands', () => {
  const places: Place[] = [
    ...COMMAND_PRODUCTS.map(({ id }) => ({ ...PLACE, product: id })),
    { ...PLACE, upstream: readUpstream('/run/my app.sock') },
    { ...PLACE, upstream: readUpstream('https://[2001:db8::5]:8443/') },
    { product: 'unknown' },
  ];

  it('are all lines that a shell can read, here and over ssh', () => {
    const lines = [...new Set(places.flatMap(linesOf))];
    expect(lines.filter((line) => line.includes('\n'))).toEqual([]);
    expect(unreadable([...lines, ...lines.map((line) => overSsh(line, 'me@gw')), 'echo "'])).toEqual(['echo "']);
  });

  it('hand the upstream over as curl is to get it', () => {
    const curl = linesOf(PLACE).find((line) => line.includes('10.0.0.5:8080/')) ?? '';
    const args = execFileSync('sh', ['-c', curl.replace(/^curl /, "printf '%s\\n' ")], { encoding: 'utf8' }).split('\n');
    expect(args).toContain('Host: www.example.org');
    expect(args).toContain("http://10.0.0.5:8080/it's?a=1&b=$(id)");
  });

  it('look at the port and the service that were named', () => {
    expect(linesOf(PLACE)).toContain("sudo ss -ltnp 'sport = :8080'");
    expect(linesOf(PLACE)).toContain('systemctl status --no-pager -l shop.service');
  });

  it('look the name of the upstream up, but not its address', () => {
    expect(digs('app.internal:80')).toEqual(['dig app.internal']);
    expect(digs('10.0.0.5:80')).toEqual([]);
    expect(digs('[::1]:80')).toEqual([]);
  });

  it('ask the gateway that was recognised', () => {
    expect(productLines('haproxy')).toMatch(/show stat/);
    expect(productLines('nginx')).toMatch(/nginx -t/);
    expect(productLines('openresty')).toBe(productLines('nginx'));
    expect(productLines('unknown')).toBeUndefined();
  });

  it('has commands of its own for every gateway that can be picked', () => {
    expect(COMMAND_PRODUCTS.filter(({ id }) => !allTopics({ product: id }).some((topic) => topic.id === 'product'))).toEqual([]);
  });
});
