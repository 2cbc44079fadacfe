import { describe, expect, it } from 'vitest';
import { readHeroku } from '../../../../src/check/formats/heroku.ts';
import { NOW } from '../checker-kit.ts';

const lights = (apps: string, data: string, tools: string) => [
  { system: 'Apps', status: apps },
  { system: 'Data', status: data },
  { system: 'Tools', status: tools },
];
const incident = { id: 1, title: 'Routing errors', state: 'open', created_at: '2026-09-30T09:00:00.000Z', full_message: '<p>We <i>look</i></p>' };
const read = (document: unknown) => readHeroku(JSON.stringify(document), NOW);

describe("Heroku's status", () => {
  it('is read', () => {
    expect(read({ status: lights('red', 'green', 'green'), incidents: [incident], scheduled: [] })).toEqual({
      health: 'major',
      incidents: [{ title: 'Routing errors', components: [], startedAt: Date.UTC(2026, 8, 30, 9) }],
      facts: [
        { name: 'Apps', value: 'red' },
        { name: 'Data', value: 'green' },
        { name: 'Tools', value: 'green' },
        { name: 'latest note', value: 'We look' },
      ],
    });
  });

  it.each([
    ['green', 'green', 'green', 'none-listed'],
    ['yellow', 'green', 'green', 'minor'],
    ['green', 'red', 'green', 'major'],
    ['green', 'green', 'red', 'minor'],
    ['green', 'purple', 'green', 'unknown'],
  ])('with %s apps, %s data and %s tools is %s', (apps, data, tools, health) => {
    expect(read({ status: lights(apps, data, tools), incidents: [] })?.health).toBe(health);
  });

  it('leaves out what is resolved, and counts what is listed under green lights', () => {
    expect(read({ status: lights('green', 'green', 'green'), incidents: [{ ...incident, state: 'resolved' }] })).toMatchObject({ health: 'none-listed', incidents: [] });
    expect(read({ status: lights('green', 'green', 'green'), incidents: [incident] })?.health).toBe('minor');
  });

  it('may come without incidents', () => {
    expect(read({ status: lights('green', 'green', 'green') })?.health).toBe('none-listed');
  });

  it.each([
    ['no lights', { status: [], incidents: [] }],
    ['another shape', { status: 'green' }],
    ['rubbish', { status: [1], incidents: [] }],
    ['nothing', {}],
  ])('is not read from %s', (_name, document) => {
    expect(read(document)).toBeUndefined();
  });
});
