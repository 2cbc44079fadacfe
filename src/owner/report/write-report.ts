import type { EpochMs } from '../../lib/time.ts';
import { parseWebAddress } from '../../lib/web-address.ts';
import type { Wording } from '../../view/text.ts';
import { checklistSection } from './checklist-section.ts';
import { failureSection, momentIn } from './failure-section.ts';
import { logsSection } from './logs-section.ts';
import { namesSection } from './names-section.ts';
import { PART_WORDS } from './part-words.ts';
import { penFor, type Pen } from './pen.ts';
import { REPORT_PARTS, type ReportChoice, type ReportPart } from './report-choice.ts';
import { knownParts, type ReportFacts } from './report-facts.ts';
import { timeOutsSection } from './time-outs-section.ts';
import { upstreamSection } from './upstream-section.ts';

export interface ReportOptions {
  choice: ReportChoice;
  translate(text: Wording): string;
  /** For numbers. */
  locale: string;
  now: EpochMs;
  /** The person's time zone, an IANA name. */
  zone: string;
}

/**
 * What the bench knows as one Markdown document, for a ticket, a chat or a post-mortem. It ends with what was asked for but
 * not looked at yet. Whatever comes from outside stands in code, where it can be nothing but text.
 */
export function writeReport(facts: ReportFacts, options: ReportOptions): string {
  const { choice, now, zone } = options;
  const pen = penFor({ ...options, leftOut: choice.leftOut });
  const known = knownParts(facts);
  const wanted = REPORT_PARTS.filter((part) => choice.parts.includes(part));
  const written = wanted.filter((part) => known.includes(part));
  // An answer without headers has been looked at.
  const missing = wanted.filter((part) => !known.includes(part) && !(part === 'headers' && facts.failure));
  const blocks = [
    `# ${titleOf(facts, written, pen)}`,
    `${pen.say('ownerReportWritten')}: ${momentIn(now, zone, pen)}`,
    ...written.flatMap((part) => [`## ${pen.say(PART_WORDS[part])}`, ...sectionOf(part, facts, zone, pen)]),
    ...(missing.length > 0 ? [`${pen.say('ownerReportMissing')}: ${missing.map((part) => pen.say(PART_WORDS[part])).join(', ')}`] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** What the file is called: by the site, in characters that every file system takes, and the day in UTC. */
export function reportFileName({ failure, names }: Pick<ReportFacts, 'failure' | 'names'>, now: EpochMs): string {
  const host = parseWebAddress(failure?.url)?.hostname ?? names?.host ?? '';
  const name = host.toLowerCase().replaceAll(/[^a-z\d.-]+/g, '-').slice(0, 80);
  return `rebound-report-${[name, new Date(now).toISOString().slice(0, 10)].filter((part) => part !== '').join('-')}.md`;
}

function titleOf({ failure }: ReportFacts, written: readonly ReportPart[], pen: Pen): string {
  const url = parseWebAddress(failure?.url);
  return failure && url && written.includes('failure') ? `HTTP ${failure.status}: ${pen.value(url.host)}` : pen.say('ownerReport');
}

function sectionOf(part: ReportPart, facts: ReportFacts, zone: string, pen: Pen): string[] {
  const { failure, logs, names, chain, checklist } = facts;
  switch (part) {
    case 'failure':
      return failure ? failureSection(failure, zone, pen) : [];
    case 'headers':
      return failure ? [pen.lines(failure.headers.map(({ name, value }) => `${name}: ${value}`))] : [];
    case 'logs':
      return logs ? logsSection(logs, pen) : [];
    case 'upstream':
      return upstreamSection(facts, pen);
    case 'dns':
      return names ? namesSection(names, pen) : [];
    case 'time-outs':
      return chain ? timeOutsSection(chain, pen) : [];
    case 'checklist':
      return checklist ? checklistSection(checklist, pen) : [];
  }
}
