import { text } from '../../view/text.ts';
import { reading, type PasteReader, type Reading } from './reading.ts';

/** What `ss -ltn` prints. Of a listening socket, `Recv-Q` is how many connections wait and `Send-Q` how many may (ss(8)). */
export const readSockets: PasteReader = (pasted) => {
  if (!/^State\s+Recv-Q\s+Send-Q\s/m.test(pasted)) return [];
  const sockets = [...pasted.matchAll(/^LISTEN\s+(\d+)\s+(\d+)\s+(\S+)/gm)];
  if (sockets.length === 0) return [reading('bad', text('ownerPasteListensNot'), 'listens-not')];
  const addresses = sockets.map(([, , , address = '']) => address);
  const full = sockets.find(([, waiting, allowed]) => Number(waiting) > 0 && Number(waiting) >= Number(allowed));
  return [readAddresses(addresses), ...(full ? [reading('bad', text('ownerPasteQueue', full[1] ?? '', full[2] ?? ''), 'queue-full', 'overloaded')] : [])];
};

function readAddresses(addresses: readonly string[]): Reading {
  const isLocal = addresses.every((address) => /^(?:127\.|\[::1\]|\[::ffff:127\.)/.test(address));
  const list = addresses.slice(0, 4).join(', ');
  return isLocal ? reading('unclear', text('ownerPasteListensLocally', list), 'listens', 'listens-locally') : reading('good', text('ownerPasteListens', list), 'listens');
}
