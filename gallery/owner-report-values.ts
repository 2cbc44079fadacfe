import { readPaste } from '../src/owner/paste/read-paste.ts';
import { judgeChecklist } from '../src/owner/checklist/judge-checklist.ts';
import type { FailingAnswer } from '../src/owner/failing-answer.ts';
import type { ReportFacts } from '../src/owner/report/report-facts.ts';
import { layersFor } from '../src/ui/owner/timeouts/timeouts.tsx';
import { BAD_MORNING } from './log-summaries.ts';
import { CDN_FAILURE, DIFFERING_NAMES, PASTED } from './owner-bench-values.ts';

/** Markdown, markup, marks of direction, and what hosts of tickets make of plain text. */
const HOSTILE = '`` ``` | \\| <img src=x onerror=alert(1)> [x](javascript:alert(1)) @everyone #1 https://evil.example \u202Egpj.exe\u200B\n# Heading';

/** All that a bench can know. */
export const FULL_FACTS: ReportFacts = {
  failure: CDN_FAILURE,
  logs: BAD_MORNING,
  pasted: PASTED,
  readings: readPaste(PASTED),
  names: { host: 'www.example.org', table: DIFFERING_NAMES },
  chain: { layers: layersFor({ front: 'cloudflare', gateway: 'nginx', application: 'gunicorn' }), headBytes: 9000 },
  checklist: { items: judgeChecklist(['upstream-slow', 'disk-full', 'cpu-free', 'names-agree'], ['restart']), tickedIds: ['restart'] },
};

/** A bench that has been opened and nothing else. */
export const NO_FACTS: ReportFacts = { failure: undefined, logs: undefined, pasted: '', readings: [], names: undefined, chain: undefined, checklist: undefined };

const SOME_FAILURE: FailingAnswer = {
  ...CDN_FAILURE,
  url: 'https://xn--bcher-kva.example/a%60b/`|x`?token=secret',
  headers: [{ name: 'server', value: HOSTILE }, { name: 'x-request-id', value: HOSTILE }],
  diagnosis: { ...CDN_FAILURE.diagnosis, gatewayName: HOSTILE, marks: [{ kind: 'header', found: HOSTILE, isStrong: false }] },
};

/** A server that tries to break the report. */
export const HOSTILE_FACTS: ReportFacts = {
  ...NO_FACTS,
  failure: SOME_FAILURE,
  logs: {
    ...BAD_MORNING,
    formats: [{ name: HOSTILE, count: 1 }],
    causes: [{ cause: 'refused', count: 1, upstreams: [{ name: HOSTILE, count: 1 }], paths: [{ name: HOSTILE, count: 1 }], samples: [{ text: HOSTILE, file: HOSTILE, line: 1 }] }],
    slowest: [{ path: HOSTILE, count: 1, medianMs: 1, p95Ms: 1, maxMs: 1 }],
  },
};
