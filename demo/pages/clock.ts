/** The wall clock as a person reads it: `02:01:07`. */
export function clock(at: number): string {
  return new Date(at).toTimeString().slice(0, 'hh:mm:ss'.length);
}
