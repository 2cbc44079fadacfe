import { checkChain, MARGIN_S } from './check-chain.ts';
import { longestAnswer, withSeconds, type Layer } from './layer.ts';
import type { Duty } from './product.ts';

/** What one request may take in the application, where nothing limits it. */
const REQUEST_S = 30;
/** A connection within one data centre takes milliseconds; this is time for one lost packet and its repetition. */
const CONNECT_S = 5;
/** What every layer gets on top of the one behind it. */
const STEP_S = MARGIN_S + 3;
/** What an inner layer keeps unused connections for on top of the outer one. */
const IDLE_STEP_S = 5;

/**
 * The same chain with values that fit: every layer outlasts the one behind it, from the application outwards, and the
 * application's own limit is lowered where a limit that nobody can move leaves it less time. Values that cannot be set are
 * left; where the chain cannot be made to fit, its faults remain.
 */
export function fitChain(layers: readonly Layer[], headBytes: number): Layer[] {
  const last = layers.at(-1);
  const wantedS = last === undefined || longestAnswer(last) === Infinity ? REQUEST_S : longestAnswer(last);
  const fitted = fitFor(layers, headBytes, wantedS);
  const missingS = Math.max(0, ...checkChain(fitted, headBytes).map((fault) => (fault.kind === 'gives-up-first' ? fault.takesS + MARGIN_S - fault.waitsS : 0)));
  return missingS === 0 ? fitted : fitFor(layers, headBytes, Math.max(1, Math.floor(wantedS - missingS)));
}

/** True when nothing in the fitted chain is left to mend. */
export function canFit(layers: readonly Layer[], headBytes: number): boolean {
  return checkChain(fitChain(layers, headBytes), headBytes).length === 0;
}

function fitFor(layers: readonly Layer[], headBytes: number, requestS: number): Layer[] {
  const patient = layers.reduceRight<Layer[]>((inner, layer) => [fitPatience(fitHead(layer, headBytes), inner[0], requestS), ...inner], []);
  return patient.reduce<Layer[]>((before, layer) => {
    const outer = before.at(-1);
    return outer ? [...before.slice(0, -1), ...fitIdle(outer, layer)] : [layer];
  }, []);
}

function fitPatience(layer: Layer, inner: Layer | undefined, requestS: number): Layer {
  if (!inner) return setUpTo(layer, 'answer', requestS);
  const connecting = setUpTo(layer, 'connect', Math.min(CONNECT_S, layer.seconds.connect ?? CONNECT_S));
  const takesS = longestAnswer(inner) === Infinity ? requestS : longestAnswer(inner);
  return setUpTo(connecting, 'answer', Math.ceil(takesS + STEP_S));
}

/** The inner one keeps connections for longer; where that would lengthen its patience too, the outer one keeps them for less. */
function fitIdle(outer: Layer, inner: Layer): [Layer, Layer] {
  const keepsS = outer.seconds['inner-idle'] ?? 0;
  const closesS = inner.seconds['outer-idle'] ?? 0;
  if (keepsS === 0 || closesS === 0 || closesS > keepsS) return [outer, inner];
  if (!isPatienceToo(inner, 'outer-idle')) return [outer, setUpTo(inner, 'outer-idle', keepsS + IDLE_STEP_S)];
  return isPatienceToo(outer, 'inner-idle') ? [outer, inner] : [setUpTo(outer, 'inner-idle', Math.max(1, closesS - IDLE_STEP_S)), inner];
}

/** True where one setting stands for both. */
function isPatienceToo({ product }: Layer, duty: Duty): boolean {
  const [own, answer] = [duty, 'answer'].map((each) => product.timeOuts.find((timeOut) => timeOut.duty === each)?.directive);
  return own !== undefined && own === answer;
}

function fitHead(layer: Layer, headBytes: number): Layer {
  const { headBytes: mostBytes, product } = layer;
  return mostBytes !== undefined && mostBytes < headBytes && product.headLimit?.canBeSet === true ? { ...layer, headBytes } : layer;
}

/** Only what the product has, and no more than it allows. */
function setUpTo(layer: Layer, duty: Duty, seconds: number): Layer {
  const timeOut = layer.product.timeOuts.find((each) => each.duty === duty);
  if (!timeOut || timeOut.mostS === timeOut.usualS) return layer;
  return withSeconds(layer, duty, Math.min(seconds, timeOut.mostS ?? Infinity));
}
