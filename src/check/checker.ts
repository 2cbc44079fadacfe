import type { EpochMs, Ms } from '../lib/time.ts';
import type { Evidence } from './evidence.ts';
import type { CheckSettings } from './check-settings.ts';
import type { Target } from './target.ts';

/** What is to be found out, and what the checkers may know for it. */
export interface CheckOrder {
  target: Target;
  /** The failing page, when there is one; without it the check is about a typed address. */
  failure?: FailingPage;
  settings: CheckSettings;
}

/** The failing answer that the person sees. */
export interface FailingPage {
  url: string;
  status: number;
  /** Kept response headers, names in lower case. */
  headers: Array<{ name: string; value: string }>;
  /** False for forms, one-time addresses, private windows and containers: the address must not be asked for anew. */
  mayAskAgain: boolean;
}

/** One source of evidence: a request and a pure reading of the answer. One file each in `checkers/`. */
export interface Checker {
  id: string;
  /** Proper name, not translated. */
  name: string;
  /** Off until the person switches it on in the options. */
  isOptional: boolean;
  /** Also of use, and harmless, for a site that is not public. */
  worksForLocal: boolean;
  /** What leaves the computer; the consent line, docs/privacy.md and the tests rest on it. */
  discloses: Disclosure;
  /** When the runner stops it; what it has reported by then counts. */
  limitMs: Ms;
  /** Whether it has anything to say about this order (switches are looked at elsewhere). */
  applies(order: CheckOrder): boolean;
  /**
   * Finds out and reports. Expected failures are reported as `nothing`; must end soon after `signal` aborts.
   * A rejection counts as `nothing` too and is passed to the error reporter.
   */
  run(order: CheckOrder, context: CheckContext): Promise<void>;
}

export interface Disclosure {
  /** Hosts it may contact for this order, with the port where it is not the usual one. */
  hosts(order: CheckOrder): string[];
  /** Who they are, for the consent line, where the checker's own name does not say it. */
  recipients?(order: CheckOrder): string[];
  /** `site-name`: the host name of the site is in the request. `nothing`: nothing of the site is. `to-the-site`: only the site is asked. */
  sends: 'site-name' | 'nothing' | 'to-the-site';
  /** What for, in one English clause that begins with a verb ("see whether …"); printed in docs/privacy.md. */
  purpose: string;
}

/** What a checker may use of the world. */
export interface CheckContext {
  net: CheckNet;
  signal: AbortSignal;
  now(): EpochMs;
  /** Rejects with the signal's reason when aborted. */
  pause(ms: Ms): Promise<void>;
  /** Replaces everything this checker has reported before. */
  report(evidence: Evidence[]): void;
  /** What this checker kept in an earlier life of the same check; undefined at first. */
  kept: string | undefined;
  /** Keeps a small text for a later life, in case the background is stopped; more than 2 000 UTF-16 units are not kept. */
  keep(text: string): void;
}

/** The network as checkers see it. */
export interface CheckNet {
  /** As `fetch`, always without cookies, referrer and cache. */
  request(url: string, init: CheckRequestInit): Promise<Response>;
  isOnline(): boolean;
  /** Firefox's own opinion (`captivePortal.getState`); undefined where there is none. */
  portalState(): Promise<PortalState | undefined>;
  /** True when answers of that host can be read whatever its CORS headers say. */
  mayRead(url: string): boolean;
}

export type PortalState = 'unknown' | 'not_captive' | 'unlocked_portal' | 'locked_portal';

export interface CheckRequestInit {
  method?: 'GET' | 'POST' | 'HEAD';
  headers?: Record<string, string>;
  body?: string;
  /** `no-cors` tells only whether there was an answer at all. */
  mode?: 'cors' | 'no-cors';
  /** Default `error`: a documented endpoint does not redirect. `manual` makes the answer opaque with status 0. */
  redirect?: 'error' | 'follow' | 'manual';
  signal: AbortSignal;
}
