/**
 * The answer to a message that could not be carried out. A rejected promise does not reach the sender in every
 * browser (Chromium knows `sendResponse` only), so it is said in words.
 */
export const FAILURE = { isReboundFailure: true } as const;

export function isFailure(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'isReboundFailure' in answer;
}
