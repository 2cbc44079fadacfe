/** Makes a call to the fake browser for the app, which may die after it. */
export type Call = <T>(work: () => T | Promise<T>) => Promise<T>;
