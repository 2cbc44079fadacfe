import { shellQuote } from '../shell-quote.ts';
import { command, type Place, type Topic } from './command.ts';

/** What the site says from outside, and past whatever stands in front of the gateway. */
export function frontTopic({ site, upstream }: Place): Topic | undefined {
  if (!site) return undefined;
  const address = `${site.isHttps ? 'https' : 'http'}://${site.host}/`;
  const port = site.isHttps ? 443 : 80;
  const past = upstream?.kind === 'tcp' ? [command('ownerWhyPastFront', 'curl -sS -I --max-time 60 --connect-to', shellQuote(`${site.host}:${port}:${upstream.host}:${upstream.port}`), shellQuote(address))] : [];
  return {
    id: 'front',
    title: 'ownerTopicFront',
    commands: [command('ownerWhyFront', 'curl -sS -I --max-time 60', shellQuote(address)), ...past, command('ownerWhyDig', 'dig', shellQuote(site.host))],
  };
}
