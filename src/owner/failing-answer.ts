import type { Diagnosis } from '../diagnose/diagnosis.ts';
import type { EpochMs } from '../lib/time.ts';
import type { Hop } from '../view/chain.ts';
import type { ResponseFacts } from '../watch/response-facts.ts';

/** A failing answer, as far as the bench knows it. Everything but the chain comes from outside. */
export interface FailingAnswer {
  url: string;
  method: string;
  status: number;
  at: EpochMs;
  headers: ResponseFacts['headers'];
  chain: readonly Hop[];
  diagnosis: Diagnosis;
}
