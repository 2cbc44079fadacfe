/** The tab that the address of a page of Rebound's own names (`?tab=`); undefined where it names none. */
export function namedTab(): number | undefined {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? NaN);
  return Number.isInteger(named) ? named : undefined;
}
