import { answerOf } from '../../../diagnose/answer-of.ts';
import { diagnose } from '../../../diagnose/diagnose.ts';
import type { Incident } from '../../../incident/incident.ts';
import { productOf } from '../../../owner/timeouts/all-products.ts';
import { COMMAND_PRODUCTS } from '../../../ui/owner/commands/command-products.ts';
import { layersFor, type ChainChoice } from '../../../ui/owner/timeouts/timeouts.tsx';
import { EMPTY_BENCH, type BenchState } from './bench-state.ts';

/** The bench as it begins with a failing page: its site, and its gateway where that is recognised. */
export function benchFor(incident: Incident): BenchState {
  // The failing page itself tells more than the kept facts, where it could be asked.
  const diagnosis = incident.diagnosis ?? diagnose(answerOf(incident.failure));
  const signed = [diagnosis.gateway, ...diagnosis.passedBy];
  const product = signed.find((id) => COMMAND_PRODUCTS.some((known) => known.id === id)) ?? 'unknown';
  const choice = choiceFor(signed);
  return {
    ...EMPTY_BENCH,
    subject: { incident, diagnosis },
    site: new URL(incident.origin).hostname,
    typed: { ...EMPTY_BENCH.typed, product },
    choice,
    layers: layersFor(choice),
  };
}

/** A product that only ever stands in front goes there; any other one is the gateway. */
function choiceFor(signed: readonly string[]): ChainChoice {
  const known = signed.flatMap((id) => productOf(id) ?? []);
  const front = known.find(({ roles }) => !roles.includes('gateway') && roles.includes('front'))?.id;
  const gateway = known.find(({ roles }) => roles.includes('gateway'))?.id;
  return { ...EMPTY_BENCH.choice, ...(front !== undefined && { front }), ...(gateway !== undefined && { gateway }) };
}
