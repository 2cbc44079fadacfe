import address from './log-worker.ts?worker&url';

/** In Chromium, and in Firefox from 148 on; not in TypeScript's own library. */
interface WithTrustedTypes {
  trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(asked: string): string };
  };
}

/** Named in the manifest's content security policy, as the only one. */
const POLICY = 'log-reader';

const { trustedTypes } = globalThis as WithTrustedTypes;

/**
 * Where the log reader's code is, in the form that the pages' policy wants of an address that is run (W3C Trusted Types).
 * Whatever it is asked for, nothing but that one address comes out of it.
 */
export const workerAddress = trustedTypes?.createPolicy(POLICY, { createScriptURL: () => address }).createScriptURL('') ?? address;
