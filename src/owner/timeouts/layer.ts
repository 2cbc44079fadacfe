import type { Duty, Product } from './product.ts';

/** A product at its place in a chain, with the values that are to hold there. */
export interface Layer {
  product: Product;
  seconds: Readonly<Partial<Record<Duty, number>>>;
  /** Undefined where it is not limited, or nobody knows. */
  headBytes: number | undefined;
}

/** A product as it comes. */
export function usualLayer(product: Product): Layer {
  return {
    product,
    seconds: Object.fromEntries(product.timeOuts.map(({ duty, usualS }) => [duty, usualS])),
    headBytes: product.headLimit?.usualBytes,
  };
}

/** The layer with one value changed, and with those that are the same setting under another duty. */
export function withSeconds(layer: Layer, duty: Duty, seconds: number): Layer {
  const changed = layer.product.timeOuts.find((timeOut) => timeOut.duty === duty);
  const same = layer.product.timeOuts.filter(({ duty: other, directive }) => other === duty || (directive !== '' && directive === changed?.directive));
  return { ...layer, seconds: { ...layer.seconds, ...Object.fromEntries(same.map((timeOut) => [timeOut.duty, seconds])) } };
}

/** The longest that the layer may take over one answer before it gives an answer of its own; infinite where nothing ends it. */
export function longestAnswer({ seconds }: Layer): number {
  const { answer, connect = 0 } = seconds;
  return answer === undefined || answer === 0 ? Infinity : connect + answer;
}
