import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FULL_FACTS, HOSTILE_FACTS, NO_FACTS } from '../../../../gallery/owner-report-values.ts';
import { wordsIn } from '../../../../gallery/words.ts';
import { visibleText } from '../../../../src/lib/visible-text.ts';
import { PERSONAL, REPORT_PARTS, USUAL_CHOICE, type ReportChoice } from '../../../../src/owner/report/report-choice.ts';
import { knownParts, type ReportFacts } from '../../../../src/owner/report/report-facts.ts';
import { reportFileName, writeReport } from '../../../../src/owner/report/write-report.ts';
import { judgeChecklist } from '../../../../src/owner/checklist/judge-checklist.ts';
import { hostileText } from './hostile-text.ts';
import { parsed, valuesOf } from './parsed.ts';

const NOW = Date.UTC(2026, 8, 30, 10, 30);
const EVERYTHING: ReportChoice = { parts: REPORT_PARTS, leftOut: [] };
const { failure, logs } = FULL_FACTS;
if (!failure || !logs) throw new Error('The gallery shows a failure and logs.');

function write(facts: Partial<ReportFacts>, choice = EVERYTHING, locale = 'en'): string {
  return writeReport({ ...NO_FACTS, ...facts }, { choice, translate: wordsIn(locale), locale, now: NOW, zone: 'Europe/Berlin' });
}

describe('a report', () => {
  it('says what failed, where, when in UTC and by the own clock, and why', () => {
    const report = write({ failure });
    expect(report).toContain('# HTTP 504: `www.example.org`');
    expect(report).toContain('`GET https://www.example.org/checkout`');
    expect(report).toContain('`2026-09-30T10:00:05Z` (`2026-09-30T12:00:05+02:00`, `Europe/Berlin`)');
    expect(report).toContain('You ✓ → Network ✓ → Gateway ✓ → **Site ✕**');
    expect(report).toContain('**The upstream did not answer within the gateway’s time-out.');
    expect(report).toContain('`Cloudflare` passed this page on. The answer itself says so.');
    expect(report).toContain('- The gateway says so itself: `edge; error=http_response_timeout`');
    expect(report).toContain('- `cf-ray`: `8c9d1f2a3b4c5d6e-FRA`');
    expect(report).toContain('\nx-shop-node: web-7\nretry-after: 30\n');
  });

  it('leaves out the query and the fragment of the address', () => {
    const report = write({ failure: { ...failure, url: 'https://ann:pass@www.example.org/checkout?token=secret#step' } });
    expect(report).toContain('`GET https://www.example.org/checkout`');
    expect(report).not.toMatch(/secret|ann|pass@|#step/);
  });

  it('counts what the logs tell, with what to do about it', () => {
    const report = write({ logs });
    expect(report).toContain('`2026-11-21T08:00:00` – `2026-11-21T09:29:29`');
    expect(report).toContain('- Lines: 3,537\n');
    expect(report).toMatch(/- \*\*Nothing was listening at the upstream\*\*: 507\n {2}- Upstreams: `10\.0\.0\.2:8080` \(507\)\n {2}- Paths: .+\n {2}- Check that the application runs/);
    expect(report).toMatch(/\| `\/cart` \| 630 \|/);
    expect(report).toMatch(/\nerror\.log:257:2026\/11\/21 08:47:00 \[error\]/);
  });

  it('says what pasted results mean', () => {
    const report = write({ pasted: FULL_FACTS.pasted, readings: FULL_FACTS.readings });
    expect(report).toContain('- ✕ It took `48.3` s. That is near to where gateways give up.');
    expect(report).toContain('\ntotal 48.310924 s\n');
  });

  it('holds names, time-outs and the checklist', () => {
    const report = write({ names: FULL_FACTS.names, chain: FULL_FACTS.chain, checklist: { items: judgeChecklist(['disk-full', 'cpu-free'], ['restart']), tickedIds: ['restart'] } });
    expect(report).toContain('| Google DNS | `198.51.100.7` → `d111111abcdef8.cloudfront.net` | 60 sec |');
    expect(report).toContain('- **nginx**\n  - Connect: 60 s (`proxy_connect_timeout`)');
    expect(report).toMatch(/nginx keeps unused connections for 60 sec, but gunicorn closes them/);
    expect(report).toContain('### Suspect\n\n- [ ] **A disk is full**. Delete old logs');
    expect(report).toContain('- [x] A restart or deployment, or a crash (ticked by hand)\n- [x] Too much work for the processors\n');
  });

  it('ends with what has not been looked at, of what it is to hold', () => {
    expect(write({ failure })).toMatch(/\n\nNothing yet on: Logs, Upstream check, DNS, Time-outs, Checklist\n$/);
    expect(write({ failure }, { parts: ['failure', 'dns'], leftOut: [] })).toMatch(/\n\nNothing yet on: DNS\n$/);
    expect(write({ failure: { ...failure, headers: [] } })).not.toContain('The headers');
    expect(write(FULL_FACTS)).not.toContain('Nothing yet');
  });

  it('holds just the parts that are wanted', () => {
    const headings = (choice: ReportChoice) => write(FULL_FACTS, choice).split('\n').filter((line) => line.startsWith('## '));
    expect(headings(EVERYTHING)).toHaveLength(REPORT_PARTS.length);
    for (const part of REPORT_PARTS) expect(headings({ parts: [part], leftOut: [] }), part).toHaveLength(1);
    expect(write(FULL_FACTS, { parts: ['logs'], leftOut: [] })).not.toMatch(/www\.example\.org|504: /);
  });
});

describe('what is left out', () => {
  const PRIVATE = { lines: /812#812|48\.310924/, paths: /\/checkout|\/cart|\/search|\/api/, ips: /10\.0\.0\.[25]|192\.0\.2\.|198\.51\.100/ } as const;

  it.each(PERSONAL)('is nowhere: %s', (kind) => {
    expect(write(FULL_FACTS)).toMatch(PRIVATE[kind]);
    expect(write(FULL_FACTS, { ...EVERYTHING, leftOut: [kind] })).not.toMatch(PRIVATE[kind]);
  });

  it('is at first all that stands word for word', () => {
    expect(write(FULL_FACTS, USUAL_CHOICE)).not.toMatch(PRIVATE.lines);
  });
});

/** Every place of a report into which somebody outside can write. */
function factsWith(text: string): ReportFacts {
  const named = [{ name: text, count: 1 }];
  return {
    ...FULL_FACTS,
    failure: failure && {
      ...failure,
      url: `https://shop.example/${text}`,
      method: text,
      headers: [{ name: 'x-request-id', value: text }, { name: text, value: text }],
      diagnosis: { ...failure.diagnosis, gatewayName: text === '' ? 'nginx' : text, marks: [{ kind: 'page', found: text, isStrong: false }] },
    },
    logs: logs && {
      ...logs,
      formats: named,
      causes: [{ cause: 'refused', count: 1, upstreams: named, paths: named, samples: [{ text, file: text, line: 1 }] }],
      slowest: [{ path: text, count: 1, medianMs: 1, p95Ms: 1, maxMs: 1 }],
    },
    pasted: text,
    readings: [{ says: { key: 'ownerPasteConfigBroken', params: [text] }, tone: 'bad', signs: [] }],
    names: FULL_FACTS.names && {
      host: text,
      table: { ...FULL_FACTS.names.table, A: [{ resolver: 'Cloudflare DNS', outcome: 'found', values: [text], alias: text, ttlS: 1, filters: false }] },
    },
  };
}

/** What a report is made of, in the order in which nodes are met; the values of code aside. */
const shapeOf = (report: string) => parsed(report).filter(({ type }) => type !== 'text').map(({ type }) => type);
const CALM = factsWith('calm');

describe('text from outside', () => {
  it('stays in code: it changes nothing of a report but the code itself', () => {
    const shape = shapeOf(write(CALM));
    fc.assert(
      fc.property(hostileText, (hostile) => {
        // An id of spaces is none.
        fc.pre(hostile.trim() !== '');
        expect(shapeOf(write(factsWith(hostile)))).toEqual(shape);
      }),
      { numRuns: 150 },
    );
  });

  it('stands there as it is', () => {
    fc.assert(
      fc.property(hostileText, (hostile) => {
        const shown = visibleText(hostile);
        fc.pre(shown !== '' && shown.length < 400);
        expect(valuesOf('inlineCode', write(factsWith(hostile))).filter((value) => value === shown).length).toBeGreaterThanOrEqual(8);
      }),
      { numRuns: 150 },
    );
  });

  it('brings no link, picture or markup into any report', () => {
    const types = new Set(parsed(write(HOSTILE_FACTS)).map(({ type }) => type));
    expect([...types].filter((type) => /html|link|image|definition|footnote|break|delete|emphasis/i.test(type))).toEqual([]);
  });
});

describe.each(readdirSync('public/_locales').map((folder) => folder.replace('_', '-')))('in %s', (locale) => {
  it('a report has the same parts as in English: no word of ours is taken for Markdown', () => {
    expect(shapeOf(write(FULL_FACTS, EVERYTHING, locale))).toEqual(shapeOf(write(FULL_FACTS)));
  });
});

it('knows what there is to tell', () => {
  expect(knownParts(NO_FACTS)).toEqual([]);
  expect(knownParts(FULL_FACTS)).toEqual(REPORT_PARTS);
  expect(knownParts({ ...NO_FACTS, failure: { ...failure, headers: [] } })).toEqual(['failure']);
});

describe('the file', () => {
  it.each([
    [{ failure, names: undefined }, 'rebound-report-www.example.org-2026-09-30.md'],
    [{ failure: undefined, names: undefined }, 'rebound-report-2026-09-30.md'],
    [{ failure: { ...failure, url: 'http://[2001:db8::1]:8080/' }, names: undefined }, 'rebound-report--2001-db8-1--2026-09-30.md'],
    [{ failure: undefined, names: FULL_FACTS.names && { ...FULL_FACTS.names, host: '../CON\u202E:x' } }, 'rebound-report-..-con-x-2026-09-30.md'],
  ])('has a name that every system takes', (facts, name) => {
    expect(reportFileName(facts, NOW)).toBe(name);
  });
});
