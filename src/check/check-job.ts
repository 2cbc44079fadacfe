import type { FailingPage } from './checker.ts';
import type { CheckSettings } from './check-settings.ts';
import type { CheckFindings } from './check.ts';

/** A check as it is handed to the room where checkers run. */
export interface CheckJob {
  key: string;
  id: number;
  url: string;
  failure?: FailingPage;
  settings: CheckSettings;
  /** Whether the person has agreed that the site's name is sent. */
  isAgreed: boolean;
  kept: Record<string, string>;
}

/** What the browser lets Rebound read, whatever a host's CORS headers say. */
export interface ReadAccess {
  everywhere: boolean;
  /** The site that the check is about. */
  site: boolean;
}

/** What the room tells. */
export interface CheckReport {
  key: string;
  id: number;
  news: CheckNews;
}

export type CheckNews =
  /** Somebody would be told the site's name: the person has to agree first. */
  | { kind: 'asks'; recipients: string[] }
  | { kind: 'progress'; findings: CheckFindings; isDone: boolean };
