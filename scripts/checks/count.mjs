/** How much of a check went well. @typedef {{ passed: number, failed: number }} Count */
/** One step of the whole test run. @typedef {{ title: string, needs?: string[], check: () => Promise<Count> }} Step */

/** @type {Count} */
export const PASSED = { passed: 1, failed: 0 };

/** @type {Count} */
export const FAILED = { passed: 0, failed: 1 };
