import { FAILED, PASSED } from './count.mjs';
import { run } from './run.mjs';

/**
 * A check that passes when every command ends well.
 * @param {...string[]} lines
 */
export function commands(...lines) {
  return async () => {
    for (const command of lines) {
      if ((await run(command)) !== 0) return FAILED;
    }
    return PASSED;
  };
}
