/** A part of a built package and the most that it may weigh, bytes. */
export interface Weight {
  target: string;
  what: string;
  bytes: number;
  limit: number;
}

export function weighBuilds(): Weight[];
