/** Settings with which a product answers everything with 503 and `Retry-After` (RFC 9110 §15.6.4, §10.2.3). */
export interface PlannedStop {
  /** Id of the product. */
  id: string;
  /** Proper name, not translated. */
  name: string;
  /** @param seconds until the stop is over, a whole number. */
  print(seconds: number): string;
}
