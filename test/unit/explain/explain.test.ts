import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explain } from '../../../tools/explain/explain.ts';
import { readRecording } from '../../../tools/explain/recording.ts';

const FOLDER = 'test/fixtures/gateways';

function run(...args: string[]) {
  const written = { stdout: '', stderr: '' };
  const into = (name: keyof typeof written) => ({ write: (text: string) => (written[name] += text) });
  const status = explain(args, { stdout: into('stdout'), stderr: into('stderr') });
  return { status, stderr: written.stderr, lines: written.stdout.split('\n').filter((line) => line !== '') };
}

describe('npm run explain', () => {
  it('prints one object a file, in their order', () => {
    const files = ['nginx--slow', 'privoxy--close-no-bytes'].map((name) => `${FOLDER}/${name}.json`);
    const { status, lines, stderr } = run(...files);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [first, second] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(first).toEqual({
      file: files[0],
      gateway: 'nginx',
      wrotePage: true,
      hop: 'application',
      cause: 'too-slow',
      confidence: 'certain',
      marks: expect.arrayContaining(['status: 504', 'time: 1.0 s']) as unknown,
    });
    expect(Object.keys(first ?? {})).toEqual(['file', 'gateway', 'wrotePage', 'hop', 'cause', 'confidence', 'marks']);
    expect(second).toMatchObject({ gateway: 'privoxy', cause: 'closed' });
  });

  it('goes on past a file that cannot be read, and says which', () => {
    const { status, lines, stderr } = run('missing.json', 'package.json', 'LICENSE', `${FOLDER}/nginx--slow.json`);
    expect(status).toBe(1);
    expect(lines.map((line) => (JSON.parse(line) as { file: string }).file)).toEqual([`${FOLDER}/nginx--slow.json`]);
    expect(stderr).toMatch(/^missing\.json: .*\npackage\.json: .*status.*\nLICENSE: .*\n$/);
  });

  it('explains itself', () => {
    expect(run('--help')).toMatchObject({ status: 0, stderr: '' });
    expect(run('--help').lines.join('\n')).toContain('FILE.json');
    expect(run().status).toBe(1);
  });
});

describe('a recording', () => {
  const json = readFileSync(`${FOLDER}/caddy--slow.json`, 'utf8');
  const reading = (changes: object) => readRecording(JSON.stringify({ ...(JSON.parse(json) as object), ...changes }));

  it('becomes an answer as the extension would know it', () => {
    expect(readRecording(json)).toMatchObject({ ok: true, answer: { status: 504, statusText: 'Gateway Timeout', isEmpty: true, elapsedMs: 1001 } });
    expect(reading({ truncated: true })).toMatchObject({ answer: { isCut: true } });
    expect(reading({ status: 0, transport: 'closed without a byte' })).toMatchObject({ answer: { missing: 'closed' } });
  });

  it.each([{ status: '504' }, { status: -1 }, { headers: {} }, { headers: [['server']] }, { bodyExcerpt: 5 }])('of another shape is refused: %j', (changes) => {
    expect(reading(changes)).toMatchObject({ ok: false });
  });
});
