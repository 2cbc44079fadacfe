/** For how many days the history can be kept; 0 keeps none. */
export const KEEP_DAYS = [0, 7, 30, 90, 365] as const;

export const DEFAULT_KEEP_DAYS = 90;
