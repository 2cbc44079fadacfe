import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explain } from '../../../tools/explain/explain.ts';
import { readRecording } from '../../../tools/explain/recording.ts';
import { recordingNames } from '../diagnose/recordings.ts';

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

  it('says of a file that cannot be read why, in its place, and goes on', () => {
    const { status, lines, stderr } = run('missing.json', FOLDER, 'package.json', 'LICENSE', `${FOLDER}/nginx--slow.json`);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const objects = lines.map((line) => JSON.parse(line) as { file: string; error?: string });
    expect(objects.map(({ file }) => file)).toEqual(['missing.json', FOLDER, 'package.json', 'LICENSE', `${FOLDER}/nginx--slow.json`]);
    expect(objects.slice(0, 4).map((each) => Object.keys(each))).toEqual(Array.from({ length: 4 }, () => ['file', 'error']));
    expect(objects[0]?.error).toContain('ENOENT');
    expect(objects[2]?.error).toContain('status');
    expect(objects[4]).toMatchObject({ gateway: 'nginx', cause: 'too-slow' });
  });

  it.each(['', '[]', 'null', '7', '{', '{"status":502}', '{"status":502,"headers":[[1,2]]}'])('has no more than an error for a file of: %s', (content) => {
    const file = join(mkdtempSync(join(tmpdir(), 'rebound-explain-')), 'answer.json');
    writeFileSync(file, content);
    const { status, lines } = run(file);
    rmSync(dirname(file), { recursive: true });
    expect({ status, objects: lines.map((line) => JSON.parse(line) as unknown) }).toEqual({ status: 1, objects: [{ file, error: expect.stringMatching(/^.+$/) as unknown }] });
  });

  it('takes any number of files', () => {
    const files = recordingNames.map((name) => `${FOLDER}/${name}.json`);
    const { status, lines } = run(...files);
    expect(status).toBe(0);
    expect(lines.map((line) => (JSON.parse(line) as { file: string }).file)).toEqual(files);
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
