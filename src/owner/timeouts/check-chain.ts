import { longestAnswer, type Layer } from './layer.ts';

/**
 * By how much a layer must outlast the one behind it, so that the inner one's own answer is out first. An estimate of a busy
 * machine's delay and the way there and back.
 */
export const MARGIN_S = 2;

/** Something in the chain that makes 502 or 504 where none was needed. Layers by their place, the outermost is 0. */
export type ChainFault =
  /** The outer one waits for less time than the inner one may take: it answers 504, and the inner one works for nobody. */
  | { kind: 'gives-up-first'; outer: number; inner: number; waitsS: number; takesS: number }
  /** The inner one has no limit of its own: whatever hangs in it is only ended from outside. */
  | { kind: 'no-limit'; outer: number; inner: number; waitsS: number }
  /** Nothing in these two ever gives up: visitors wait for as long as they like, and connections pile up. */
  | { kind: 'nobody-gives-up'; outer: number; inner: number }
  /** The inner one closes unused connections before the outer one does: now and then a request is sent into a closing one, which is a 502. */
  | { kind: 'keep-alive-race'; outer: number; inner: number; keepsS: number; closesS: number }
  /** The head of an answer does not fit: a 502. */
  | { kind: 'head-too-large'; layer: number; headBytes: number; mostBytes: number };

/** Looks at every two neighbours, from outside inwards; `headBytes` is the largest head that the application sends. */
export function checkChain(layers: readonly Layer[], headBytes: number): ChainFault[] {
  const pairs = layers.slice(0, -1).flatMap((outer, index) => {
    const inner = layers[index + 1];
    return inner ? [...checkPatience(outer, inner, index), ...checkKeepAlive(outer, inner, index)] : [];
  });
  return [...pairs, ...layers.flatMap((layer, index) => checkHead(layer, index, headBytes))];
}

/** A product that can have no limit is not blamed for it. */
function checkPatience({ seconds }: Layer, inner: Layer, index: number): ChainFault[] {
  if (!inner.product.timeOuts.some(({ duty }) => duty === 'answer')) return [];
  const places = { outer: index, inner: index + 1 };
  const waitsS = seconds.answer;
  const takesS = longestAnswer(inner);
  const isEndless = waitsS === undefined || waitsS === 0;
  if (takesS === Infinity) return [isEndless ? { kind: 'nobody-gives-up', ...places } : { kind: 'no-limit', ...places, waitsS }];
  return isEndless || waitsS >= takesS + MARGIN_S ? [] : [{ kind: 'gives-up-first', ...places, waitsS, takesS }];
}

function checkKeepAlive(outer: Layer, inner: Layer, index: number): ChainFault[] {
  const keepsS = outer.seconds['inner-idle'] ?? 0;
  const closesS = inner.seconds['outer-idle'] ?? 0;
  if (keepsS === 0 || closesS === 0 || closesS > keepsS) return [];
  return [{ kind: 'keep-alive-race', outer: index, inner: index + 1, keepsS, closesS }];
}

function checkHead({ headBytes: mostBytes }: Layer, layer: number, headBytes: number): ChainFault[] {
  return mostBytes !== undefined && headBytes > mostBytes ? [{ kind: 'head-too-large', layer, headBytes, mostBytes }] : [];
}
