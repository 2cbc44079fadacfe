import type { Ms } from './time.ts';

/** What is asked for, or after that time something else: a page that is frozen or stuck may never answer. Rejects as what was asked does. */
export async function inTime<Asked, Otherwise>(asked: Promise<Asked>, limitMs: Ms, otherwise: Otherwise): Promise<Asked | Otherwise> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<Otherwise>((resolve) => {
    timer = setTimeout(resolve, limitMs, otherwise);
  });
  return Promise.race([asked, tooLate]).finally(() => clearTimeout(timer));
}
