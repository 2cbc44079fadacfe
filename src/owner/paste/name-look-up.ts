import { text } from '../../view/text.ts';
import { reading, type PasteReader, type Reading } from './reading.ts';

/** What `dig` prints in full; RCODEs of RFC 1035 §4.1.1. */
export const readNameLookUp: PasteReader = (pasted) => {
  if (/no servers could be reached/.test(pasted)) return [reading('bad', text('ownerPasteNoResolver'), 'name-broken')];
  return [...pasted.matchAll(/^;; ->>HEADER<<-.*\bstatus: (\w+)[^]{0,300}?\bANSWER: (\d+)/gm)].map(([, status, answers]) => readReply(status, Number(answers)));
};

function readReply(status: string | undefined, answers: number): Reading {
  if (status === 'NXDOMAIN') return reading('bad', text('ownerPasteNameMissing'), 'name-missing');
  if (status !== 'NOERROR') return reading('bad', text('ownerPasteNameFails', status ?? ''), 'name-broken');
  if (answers === 0) return reading('bad', text('ownerPasteNameEmpty'), 'name-missing');
  return reading('good', text('ownerPasteNameFound', String(answers)), 'name-resolves');
}
