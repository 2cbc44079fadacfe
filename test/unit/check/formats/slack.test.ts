import { describe, expect, it } from 'vitest';
import { readSlack } from '../../../../src/check/formats/slack.ts';
import { NOW } from '../checker-kit.ts';

function incident(changes: object = {}): object {
  return {
    id: 1571,
    title: 'Trouble sending messages',
    type: 'outage',
    status: 'active',
    url: 'https://slack-status.com/2026-09/4e79ab0c89aa4be0',
    date_created: '2026-09-30T02:12:20-07:00',
    services: ['Messaging', 7],
    notes: [
      { date_created: '2026-09-30T02:12:20-07:00', body: '<p>First</p>' },
      { date_created: '2026-09-30T02:40:00-07:00', body: '<p>Latest &amp; <script>best</script></p>' },
    ],
    ...changes,
  };
}

const current = (status: string, ...incidents: unknown[]) => ({ status, date_created: '', active_incidents: incidents });
const read = (document: unknown) => readSlack(JSON.stringify(document), NOW);

describe("Slack's status", () => {
  it('is read, notes as plain text', () => {
    expect(read(current('active', incident()))).toEqual({
      health: 'major',
      incidents: [
        {
          title: 'Trouble sending messages',
          components: ['Messaging'],
          startedAt: Date.UTC(2026, 8, 30, 9, 12, 20),
          link: 'https://slack-status.com/2026-09/4e79ab0c89aa4be0',
        },
      ],
      facts: [
        { name: 'status', value: 'active' },
        { name: 'latest note', value: 'Latest & best' },
      ],
    });
  });

  it.each([
    ['nothing active', current('ok'), 'none-listed'],
    ['an incident', current('active', incident({ type: 'incident' })), 'minor'],
    ['a notice', current('active', incident({ type: 'notice' })), 'none-listed'],
    ['a type of its own', current('active', incident({ type: 'odd' })), 'unknown'],
    ['one that is over', current('ok', incident({ status: 'resolved' })), 'none-listed'],
    ['activity without an incident', current('active'), 'unknown'],
    ['a status of its own', current('odd'), 'unknown'],
    ['an unreadable one beside a notice', current('active', incident({ type: 'notice' }), 7), 'unknown'],
  ])('with %s is known', (_name, document, health) => {
    expect(read(document)?.health).toBe(health);
  });

  it.each([['nothing', {}], ['no list', { status: 'ok' }], ['rubbish', current('active', 1, 2)], ['null', null]])('is not read from %s', (_name, document) => {
    expect(read(document)).toBeUndefined();
  });
});
