import type { CheckJob } from '../check/check-job.ts';
import type { StepId } from '../guide/guide.ts';
import type { Episode } from '../history/episode.ts';
import type { IncidentKey } from '../incident/incident.ts';

/** Something to do in the browser, decided and saved before it is done. */
export type Action =
  /** Ask quietly for the address; the outcome comes back as an input. */
  | { type: 'probe'; key: IncidentKey; attemptId: number; url: string }
  | { type: 'cancel-probe'; key: IncidentKey }
  /** Reload the tab past the cache, if it still shows that address. */
  | { type: 'reload'; tabId: number; url: string }
  /** Reload the tab past the cache, whatever it shows. Only ever on a person's click. */
  | { type: 'reload-as-asked'; tabId: number }
  /** Open the address of a form's answer as a plain visit. Only ever on a person's click. */
  | { type: 'open-plainly'; tabId: number; url: string }
  /** Let the checkers find out; news come back as inputs. Twice for one check does no harm. */
  | { type: 'start-check'; job: CheckJob }
  | { type: 'cancel-check'; key: string }
  /** Throw away what the browser keeps of a site: its cache, or also its cookies and stored data. Only ever on a click. */
  | { type: 'clear-site'; origin: string; what: 'cache' | 'data' }
  /** Keep what fixed a site, to offer it first next time. */
  | { type: 'remember-fix'; host: string; step: StepId }
  | { type: 'show-banner'; tabId: number }
  /** Let the failing page say what it tells of the failure; the diagnosis comes back as an input. */
  | { type: 'read-page'; tabId: number }
  | { type: 'notify-back'; key: IncidentKey; tabId: number; form: boolean }
  | { type: 'bring-forward'; tabId: number }
  /** Put into the history, in the place of what it knows of the same incident. */
  | { type: 'remember'; episodes: Episode[] }
  /** Take out of the history what is older than it is to be kept. */
  | { type: 'tidy-history' };
