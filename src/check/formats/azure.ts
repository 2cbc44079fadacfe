import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { factsOf } from '../facts.ts';
import { plainText } from '../plain-text.ts';
import { reportOf, type OpenEntry, type ReadStatusPage } from './provider-report.ts';

/** More items than that are not looked at. */
const MAX_ITEMS = 100;
const MAX_NOTE_LENGTH = 200;
/** How the last clause of a title says that an incident is over. */
const OVER = /^(?:resolved|mitigated)$/i;

/**
 * Azure's feed (RSS 2.0, https://www.rssboard.org/rss-specification). It names no severity, and which region a
 * site stands in is not known: every item weighs `minor`. An empty channel says only that nothing is listed; a
 * feed without a title is some other page and says nothing at all.
 */
export const readAzure: ReadStatusPage = (text, now) => {
  const root = rootOf(text);
  const channel = root?.name === 'rss' ? childOf(root, 'channel') : undefined;
  if (!channel || textOf(channel, 'title') === '') return undefined;
  const items = childrenOf(channel, 'item').slice(0, MAX_ITEMS).filter((item) => !isOver(item));
  const [latest] = items;
  const note = latest ? plainText(textOf(latest, 'description'), MAX_NOTE_LENGTH) : '';
  return reportOf(items.map(entryOf), 'none-listed', factsOf(['latest note', note]), now);
};

function entryOf(item: XmlElement): OpenEntry {
  return {
    title: textOf(item, 'title'),
    components: childrenOf(item, 'category').map(({ text }) => text.trim()),
    startedAt: textOf(item, 'pubDate'),
    link: textOf(item, 'link'),
    weight: 'minor',
  };
}

function isOver(item: XmlElement): boolean {
  const lastClause = textOf(item, 'title').split(/ [-–] /).at(-1) ?? '';
  return OVER.test(lastClause.trim());
}

/** Undefined for what is no well-formed XML, such as an error page. */
function rootOf(text: string): XmlElement | undefined {
  try {
    return parseXml(text).root ?? undefined;
  } catch {
    return undefined;
  }
}

function childrenOf(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter((child) => child instanceof XmlElement).filter((child) => child.name === name);
}

function childOf(parent: XmlElement, name: string): XmlElement | undefined {
  return childrenOf(parent, name)[0];
}

function textOf(parent: XmlElement, name: string): string {
  return childOf(parent, name)?.text.trim() ?? '';
}
