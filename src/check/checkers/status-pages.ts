import { ask, decodeText, nothingFromStatus } from '../ask.ts';
import type { CheckContext, Checker, CheckOrder } from '../checker.ts';
import type { StatusPage, StatusPageFormat } from '../data/status-pages.ts';
import type { Evidence, Fact, Finding, Nothing, ProviderFinding } from '../evidence.ts';
import { providerStatusPages, siteStatusPage } from '../recognise-providers.ts';
import { readAws } from '../formats/aws.ts';
import { readAzure } from '../formats/azure.ts';
import { readGoogleCloud } from '../formats/google-cloud.ts';
import { readHeroku } from '../formats/heroku.ts';
import type { ReadStatusPage } from '../formats/provider-report.ts';
import { readSlack } from '../formats/slack.ts';
import { readStatuspage } from '../formats/statuspage.ts';

const ID = 'status-pages';
const MAX_PAGES = 4;
/** Google Cloud sends its whole history. */
const MAX_HISTORY_BYTES = 4 * 1024 * 1024;

interface Format {
  read: ReadStatusPage;
  /** Answers can be read by anyone; else only with the browser's site access. */
  allowsAnyone: boolean;
  maxBytes?: number;
}

const FORMATS: Readonly<Record<Exclude<StatusPageFormat, 'link-only'>, Format>> = {
  statuspage: { read: readStatuspage, allowsAnyone: true },
  aws: { read: readAws, allowsAnyone: true },
  'google-cloud': { read: readGoogleCloud, allowsAnyone: false, maxBytes: MAX_HISTORY_BYTES },
  azure: { read: readAzure, allowsAnyone: false },
  slack: { read: readSlack, allowsAnyone: false },
  heroku: { read: readHeroku, allowsAnyone: false },
};

interface PageToRead {
  page: StatusPage;
  format: Format;
  role: ProviderFinding['role'];
}

/** The site's own status page, and those of the providers that its failing answer came through. */
export const statusPages: Checker = {
  id: ID,
  name: 'Status pages',
  isOptional: false,
  worksForLocal: false,
  discloses: {
    hosts: (order) => pagesFor(order).map(({ page }) => new URL(page.url).host),
    sends: 'nothing',
    purpose: "read whether the site's own company, or a provider that the answer came through, lists an incident",
  },
  limitMs: 6_000,
  applies: (order) => pagesFor(order).length > 0,
  async run(order, context) {
    const pages = pagesFor(order);
    const read = new Map<PageToRead, Evidence>();
    await Promise.all(
      pages.map(async (page) => {
        read.set(page, await readPage(page, context));
        context.report(pages.flatMap((known) => read.get(known) ?? []));
      }),
    );
  },
};

/** The site's own page first, each once; pages that are only links are for people. */
function pagesFor({ target, failure }: CheckOrder): PageToRead[] {
  const own = siteStatusPage(target);
  const providers = providerStatusPages(failure?.headers ?? []).filter((page) => page !== own);
  return [
    ...(own ? toRead(own, 'site') : []),
    ...providers.flatMap((page) => toRead(page, 'provider')),
  ].slice(0, MAX_PAGES);
}

function toRead(page: StatusPage, role: ProviderFinding['role']): PageToRead[] {
  return page.format === 'link-only' ? [] : [{ page, format: FORMATS[page.format], role }];
}

async function readPage({ page, format, role }: PageToRead, context: CheckContext): Promise<Evidence> {
  const { facts, finding } = await findingOf(page, format, role, context);
  return { checker: ID, source: page.name, at: context.now(), link: page.page, facts, finding };
}

async function findingOf(
  { url, name }: StatusPage,
  { read, allowsAnyone, maxBytes }: Format,
  role: ProviderFinding['role'],
  context: CheckContext,
): Promise<{ facts: Fact[]; finding: Finding }> {
  if (!allowsAnyone && !context.net.mayRead(url)) return nothing({ why: 'needs-permission' });
  const asked = await ask(context, { url, ...(maxBytes === undefined ? {} : { maxBytes }) });
  if (!asked.ok) return nothing(asked.nothing);
  const { status, headers, body } = asked.value;
  if (status < 200 || status >= 300) return nothing(nothingFromStatus(status, headers, context.now()));
  const report = read(decodeText(body), context.now());
  if (!report) return nothing({ why: 'bad-shape' });
  const { health, incidents, facts } = report;
  return { facts, finding: { kind: 'provider', provider: name, role, health, incidents } };
}

function nothing(why: Nothing): { facts: Fact[]; finding: Finding } {
  return { facts: [], finding: { kind: 'nothing', ...why } };
}
