import type { Diagnosis } from '../diagnose/diagnosis.ts';
import { diagnosisSigns } from './checklist/diagnosis-signs.ts';
import { compareAnswers } from './dns/compare-answers.ts';
import { nameSigns } from './dns/name-signs.ts';
import { RECORD_TYPES, type NameTable } from './dns/ask-names.ts';
import { readPaste } from './paste/read-paste.ts';
import type { Sign } from './sign.ts';
import { checkChain } from './timeouts/check-chain.ts';
import type { Layer } from './timeouts/layer.ts';

/** Everything that was found out at the bench. */
export interface Evidence {
  diagnosis?: Diagnosis | undefined;
  pasted: string;
  names?: NameTable | undefined;
  /** The chain of time-outs with its largest head, once the person has looked it through. */
  chain?: { layers: readonly Layer[]; headBytes: number } | undefined;
}

/** What all of it says, for the checklist. */
export function allSigns({ diagnosis, pasted, names, chain }: Evidence): Sign[] {
  const signs = [
    ...(diagnosis ? diagnosisSigns(diagnosis) : []),
    ...readPaste(pasted).flatMap((reading) => reading.signs),
    ...(names ? nameSigns(RECORD_TYPES.map((type) => compareAnswers(type, names[type]))) : []),
    ...(chain ? [chainSign(chain.layers, chain.headBytes)] : []),
  ];
  return [...new Set(signs)];
}

function chainSign(layers: readonly Layer[], headBytes: number): Sign {
  return checkChain(layers, headBytes).length === 0 ? 'chain-fits' : 'chain-does-not-fit';
}
