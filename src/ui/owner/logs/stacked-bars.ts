import { CAUSES, CAUSE_FAMILIES, FAMILIES, type Family } from '../../../logs/causes.ts';
import type { TimelineSummary } from '../../../logs/timeline.ts';

/** How often causes of one family showed, bucket by bucket. */
export interface FamilyRow {
  family: Family;
  total: number;
  counts: readonly number[];
}

/** A part of a bar, as shares of the picture's height from its floor. */
export interface BarPart {
  family: Family;
  bucket: number;
  from: number;
  to: number;
}

/** The families that showed, in their usual order. */
export function familyRows({ counts, length }: TimelineSummary): FamilyRow[] {
  return FAMILIES.flatMap((family) => {
    const rows = CAUSES.filter((cause) => CAUSE_FAMILIES[cause] === family).flatMap((cause) => (counts[cause] ? [counts[cause]] : []));
    if (rows.length === 0) return [];
    const sums = Array.from({ length }, (_, bucket) => rows.reduce((sum, row) => sum + (row[bucket] ?? 0), 0));
    return [{ family, total: sums.reduce((sum, count) => sum + count, 0), counts: sums }];
  });
}

/** The sum of the fullest bucket. */
export function highestBucket(rows: readonly FamilyRow[], length: number): number {
  return Array.from({ length }, (_, bucket) => sumOf(rows, bucket)).reduce((a, b) => Math.max(a, b), 0);
}

/** The parts of all bars, each family upon the one before; the fullest bucket is as high as the picture. */
export function barParts(rows: readonly FamilyRow[], length: number): BarPart[] {
  const highest = Math.max(1, highestBucket(rows, length));
  return Array.from({ length }, (_, bucket) => bucket).flatMap((bucket) => {
    let floor = 0;
    return rows.flatMap(({ family, counts }) => {
      const count = counts[bucket] ?? 0;
      if (count === 0) return [];
      const from = floor / highest;
      floor += count;
      return [{ family, bucket, from, to: floor / highest }];
    });
  });
}

function sumOf(rows: readonly FamilyRow[], bucket: number): number {
  return rows.reduce((sum, { counts }) => sum + (counts[bucket] ?? 0), 0);
}
