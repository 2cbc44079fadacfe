import { text } from '../../view/text.ts';
import { reading, type PasteReader } from './reading.ts';

/** How lines of netcat's begin: OpenBSD's, Nmap's and the traditional version. */
const LINES = /^(?:nc(?:\.\w+)?: |netcat: |Ncat: |Connection to \S+ \d+ port |\S+ \[[\d.]+\] \d+ |\(UNKNOWN\) |\S+: (?:inverse|forward) host lookup)/;

/** What `nc -vz` prints. */
export const readPortTest: PasteReader = (pasted) => {
  const said = pasted
    .split('\n')
    .filter((line) => LINES.test(line))
    .join('\n');
  if (/succeeded!|Connected to|\bopen$/m.test(said)) return [reading('good', text('ownerPastePortOpen'), 'port-open')];
  if (/refused/i.test(said)) return [reading('bad', text('ownerPasteRefused'), 'upstream-refuses')];
  if (/timed out|timeout/i.test(said)) return [reading('bad', text('ownerPasteNoConnection'), 'upstream-silent')];
  if (/No route to host|unreachable/i.test(said)) return [reading('bad', text('ownerPasteNoRoute'), 'upstream-silent')];
  return /not known|could not resolve|lookup failed|Unknown host/i.test(said) ? [reading('bad', text('ownerPasteNameMissing'), 'name-missing')] : [];
};
