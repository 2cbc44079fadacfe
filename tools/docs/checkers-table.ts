import { allCheckers } from '../../src/check/all-checkers.ts';
import { DEFAULT_CHECK_SETTINGS } from '../../src/check/check-settings.ts';
import type { Checker, CheckOrder, Disclosure } from '../../src/check/checker.ts';
import { readTarget } from '../../src/check/target.ts';

const BEGIN = '<!-- checkers -->';
const END = '<!-- /checkers -->';
const HEAD = ['checker', 'switched on', 'asks', 'is told', 'what for'];

/** A site with a status page of its own, behind a provider that has one too. */
const SITE = 'https://github.com/';

const IS_TOLD: Readonly<Record<Disclosure['sends'], string>> = {
  'site-name': "the site's host name",
  nothing: 'nothing of the site',
  'to-the-site': 'only the site itself is asked',
};

/** The document with its table of checkers as the checkers themselves tell it. Throws where the markers are missing. */
export function withCheckersTable(document: string): string {
  const [before, rest, ...more] = document.split(BEGIN);
  const [, after] = rest?.split(END) ?? [];
  if (before === undefined || after === undefined || more.length > 0) throw new Error(`Mark the table with ${BEGIN} and ${END}, once.`);
  return `${before}${BEGIN}\n${checkersTable()}\n${END}${after}`;
}

/** One row per checker, in their order; Markdown. */
function checkersTable(): string {
  const order = sampleOrder();
  const rows = [HEAD, HEAD.map(() => '---'), ...allCheckers.map((checker) => rowOf(checker, order))];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function rowOf({ name, isOptional, discloses }: Checker, order: CheckOrder): string[] {
  const { hosts, sends, purpose } = discloses;
  return [name, isOptional ? 'if you switch it on' : 'yes', namesOf(hosts(order), order), IS_TOLD[sends], purpose];
}

function namesOf(hosts: readonly string[], { target }: CheckOrder): string {
  return hosts.map((host) => (host === target.host ? 'the site' : `\`${host}\``)).join(', ');
}

/** A failing page of a public site for which every checker has something to say. */
function sampleOrder(): CheckOrder {
  const target = readTarget(SITE);
  if (!target) throw new Error(`No address: ${SITE}`);
  return {
    target,
    failure: { url: SITE, status: 502, headers: [{ name: 'server', value: 'cloudflare' }], mayAskAgain: true },
    settings: {
      ...DEFAULT_CHECK_SETTINGS,
      ownCheckers: [{ name: 'Our status page', url: 'https://status.example.com/?site={host}' }],
    },
  };
}
