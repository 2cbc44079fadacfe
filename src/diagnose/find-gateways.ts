import { allGateways } from './all-gateways.ts';
import type { FoundMark } from './diagnosis.ts';
import { matchOf, type Gateway, type KnownFrom, type Signatures } from './gateway.ts';
import type { ReadAnswer } from './read-answer.ts';

/** A gateway that has left its marks. */
export interface FoundGateway {
  gateway: Gateway;
  knownFrom: KnownFrom;
  marks: FoundMark[];
}

const STRENGTH: Readonly<Record<KnownFrom, number>> = { recorded: 2, documented: 2, secondary: 1 };

/** Who wrote the page itself, if anyone is recognised. Marks from recordings and documents count before secondary ones. */
export function findWriter(answer: ReadAnswer): FoundGateway | undefined {
  return strongest(findAll(answer, ({ ownPage }) => ownPage));
}

/** Who wrote this error page under a status that says success. */
export function findSoftWriter(answer: ReadAnswer): FoundGateway | undefined {
  return strongest(findAll(answer, ({ softPage }) => softPage));
}

/** Who tests the visitor instead of answering. */
export function findChallenger(answer: ReadAnswer): FoundGateway | undefined {
  return strongest(findAll(answer, ({ challenge }) => challenge));
}

/** Everyone who passed the answer on, in the order of `allGateways`: the visitor's side first. */
export function findPassers(answer: ReadAnswer): FoundGateway[] {
  return findAll(answer, ({ passed }) => passed);
}

function findAll(answer: ReadAnswer, signaturesOf: (gateway: Gateway) => Signatures | undefined): FoundGateway[] {
  return allGateways.flatMap((gateway) => {
    const match = matchOf(signaturesOf(gateway) ?? [], answer);
    return match ? [{ gateway, knownFrom: match.signature.knownFrom, marks: match.marks }] : [];
  });
}

function strongest(found: readonly FoundGateway[]): FoundGateway | undefined {
  return found.toSorted((a, b) => STRENGTH[b.knownFrom] - STRENGTH[a.knownFrom])[0];
}
