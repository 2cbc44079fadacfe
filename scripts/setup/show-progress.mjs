const SECOND_MS = 1000;

/**
 * Shows one line while slow work is going on: `Installing packages… done in 12 s`.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function showProgress(label, work) {
  const startedAt = Date.now();
  process.stdout.write(`${label}… `);
  try {
    const result = await work();
    process.stdout.write(`done in ${Math.round((Date.now() - startedAt) / SECOND_MS)} s\n`);
    return result;
  } catch (error) {
    process.stdout.write('failed\n');
    throw error;
  }
}
