import * as v from 'valibot';
import type { ProviderHealth } from '../evidence.ts';
import { factsOf } from '../facts.ts';
import { readJson } from '../read-json.ts';
import { code, maybeCode, maybeText, readRows, textOrEmpty } from './lenient.ts';
import { reportOf, type OpenEntry, type ReadStatusPage } from './provider-report.ts';

const EVENT = v.object({
  status: code,
  date: maybeCode,
  end_time: maybeCode,
  arn: maybeText,
  region_name: textOrEmpty,
  service_name: textOrEmpty,
  summary: textOrEmpty,
  impacted_services: v.fallback(v.nullish(v.record(v.string(), v.unknown())), undefined),
});

const IMPACTED = v.object({ service_name: v.string() });

type Event = v.InferOutput<typeof EVENT>;

/** Empirical: AWS documents no meaning for them. */
const STATUS = { normal: '0', informational: '1', degradation: '2', disruption: '3' } as const;
const HIDDEN: ReadonlySet<string> = new Set([STATUS.normal, STATUS.informational]);

/**
 * AWS's list of open events. Which region a site stands in is not known, so that an event of one region weighs
 * `minor`: something, somewhere. Only a disruption of a service without regions weighs `major`.
 */
export const readAws: ReadStatusPage = (text, now) => {
  const list = readJson(text, v.array(v.unknown()));
  const events = list.ok ? readRows(list.value, EVENT) : undefined;
  if (!events) return undefined;
  const open = events.rows.filter(({ status, end_time: end }) => !HIDDEN.has(status) && (end ?? '') === '');
  const regions = [...new Set(open.map(({ region_name: region }) => region))].join(', ');
  return reportOf(open.map(entryOf), events.isComplete ? 'none-listed' : 'unknown', factsOf(['regions', regions]), now);
};

function entryOf(event: Event): OpenEntry {
  const services = Object.values(event.impacted_services ?? {}).flatMap((service) => {
    const impacted = v.safeParse(IMPACTED, service);
    return impacted.success ? [impacted.output.service_name] : [];
  });
  return {
    title: [event.summary, event.service_name, event.region_name].filter((part) => part !== '').join(' – '),
    components: services.length > 0 ? services : [event.service_name],
    startedAt: event.date,
    link: undefined,
    weight: weightOf(event),
  };
}

function weightOf({ status, arn }: Event): ProviderHealth {
  if (status === STATUS.disruption && isGlobal(arn)) return 'major';
  return status === STATUS.degradation || status === STATUS.disruption ? 'minor' : 'unknown';
}

/** The region is the fourth field of the ARN; services such as CloudFront have `global`, or none. */
function isGlobal(arn: Event['arn']): boolean {
  const [, , , region] = arn?.split(':') ?? [];
  return region === '' || region === 'global';
}
