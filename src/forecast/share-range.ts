/** The normal distribution's 5 % and 95 % points. */
const Z = 1.645;

/** Where a share lies with a confidence of 90 %, seen in so many independent cases (Wilson 1927). */
export function shareRange(share: number, cases: number): { low: number; high: number } {
  if (!(cases > 0)) return { low: 0, high: 1 };
  const middle = (share + Z ** 2 / (2 * cases)) / (1 + Z ** 2 / cases);
  const half = (Z / (1 + Z ** 2 / cases)) * Math.sqrt((share * (1 - share)) / cases + Z ** 2 / (4 * cases ** 2));
  return { low: Math.max(0, Math.min(share, middle - half)), high: Math.min(1, Math.max(share, middle + half)) };
}
