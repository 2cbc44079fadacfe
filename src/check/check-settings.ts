/** What a person (or their organisation) can choose about "Is it just me?". */
export interface CheckSettings {
  /** Whether to ask before a site's name is sent. Private windows ask in any case. */
  consent: 'ask' | 'always';
  /** Ids of optional checkers that are switched on. */
  switchedOn: string[];
  /** Raises Globalping's hourly limit; empty for none. */
  globalpingToken: string;
  ownCheckers: OwnChecker[];
}

/** A checker of one's own: an address that says whether a site works, for example an intranet's status page. */
export interface OwnChecker {
  name: string;
  /** An `http:` or `https:` address; `{host}` and `{origin}` stand for the site's. */
  url: string;
}

export const DEFAULT_CHECK_SETTINGS: CheckSettings = {
  consent: 'ask',
  switchedOn: [],
  globalpingToken: '',
  ownCheckers: [],
};
