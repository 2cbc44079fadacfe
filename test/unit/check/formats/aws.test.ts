import { describe, expect, it } from 'vitest';
import { readAws } from '../../../../src/check/formats/aws.ts';
import { NOW } from '../checker-kit.ts';

const STARTED = NOW / 1_000 - 3_600;

function event(changes: object = {}): object {
  return {
    date: String(STARTED),
    arn: 'arn:aws:health:eu-central-1::event/EC2/AWS_EC2_OPERATIONAL_ISSUE/AWS_EC2_OPERATIONAL_ISSUE_0',
    region_name: 'Frankfurt',
    status: '3',
    service: 'ec2-eu-central-1',
    service_name: 'Amazon EC2',
    summary: 'Increased Error Rates',
    event_log: [{ summary: 'Increased Error Rates', status: 1, timestamp: STARTED }],
    impacted_services: { 'ec2-eu-central-1': { service_name: 'Amazon EC2', current: '3', max: '3' }, odd: 7 },
    end_time: null,
    ...changes,
  };
}

const GLOBAL = { arn: 'arn:aws:health:global::event/CLOUDFRONT/X/X_0', service: 'cloudfront', service_name: 'Amazon CloudFront', region_name: 'Global' };
const read = (document: unknown) => readAws(JSON.stringify(document), NOW);

describe("AWS's open events", () => {
  it('are read', () => {
    expect(read([event()])).toEqual({
      health: 'minor',
      incidents: [{ title: 'Increased Error Rates – Amazon EC2 – Frankfurt', components: ['Amazon EC2'], startedAt: STARTED * 1_000 }],
      facts: [{ name: 'regions', value: 'Frankfurt' }],
    });
  });

  it('may be none', () => {
    expect(read([])).toEqual({ health: 'none-listed', incidents: [], facts: [] });
  });

  it.each([3, '3'])('may have the status %j', (status) => {
    expect(read([event({ status })])?.health).toBe('minor');
  });

  it.each([
    ['a disruption everywhere', { ...GLOBAL, status: '3' }, 'major'],
    ['a disruption of a service without a region', { ...GLOBAL, arn: 'arn:aws:health:::event/IAM/X/X_0' }, 'major'],
    ['a degradation everywhere', { ...GLOBAL, status: '2' }, 'minor'],
    ['a disruption of one region', {}, 'minor'],
    ['a disruption of an unknown region', { arn: undefined }, 'minor'],
    ['an unknown status', { status: '9' }, 'unknown'],
  ])('weigh as much as they may: %s', (_name, changes, health) => {
    expect(read([event(changes)])).toMatchObject({ health, incidents: [{}] });
  });

  it('leave out what is over or only told', () => {
    expect(read([event({ status: '0' }), event({ status: 1 }), event({ end_time: '1772369999' })])).toEqual({
      health: 'none-listed',
      incidents: [],
      facts: [],
    });
  });

  it('may be open for months without counting for much', () => {
    const months = event({ ...GLOBAL, date: '1772369485' });
    expect(read([months])).toMatchObject({ health: 'minor', incidents: [{ startedAt: 1_772_369_485_000 }] });
  });

  it('are unknown where one of them is unreadable', () => {
    expect(read([event({ status: '0' }), { status: {} }])?.health).toBe('unknown');
  });

  it.each([['an object', {}], ['rubbish', ['a', 1]], ['null', null], ['text', 'ok']])('are not read from %s', (_name, document) => {
    expect(read(document)).toBeUndefined();
  });
});
