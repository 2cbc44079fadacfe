import type { CheckOrder } from './checker.ts';
import { isFrontPage } from './front-page.ts';
import type { Refusal } from './target.ts';

/** What a verdict is about, as far as it matters for judging. */
export interface About {
  /** A person typed the address; nothing is known to fail. */
  isTyped: boolean;
  /** The failing page is the very one that places elsewhere are asked for. */
  isFrontPage: boolean;
  refusal?: Refusal;
}

export function aboutOf({ target, failure }: CheckOrder): About {
  return {
    isTyped: failure === undefined,
    isFrontPage: failure === undefined || isFrontPage(failure.url),
    ...(target.refusal === undefined ? {} : { refusal: target.refusal }),
  };
}
