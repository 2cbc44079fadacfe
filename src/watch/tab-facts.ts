/** Whose cookies a tab uses: the ordinary ones, a private window's, or a Firefox container's. */
export type Partition = 'ordinary' | 'private' | `container:${string}`;

/** What is known of a tab at the moment of an event. */
export interface TabFacts {
  tabId: number;
  windowId: number;
  /** The selected tab of its window. */
  visible: boolean;
  partition: Partition;
  loading: boolean;
  /** Address shown; absent where site access is withdrawn. */
  url?: string | undefined;
}

/** The partition of a tab from the two fields the browsers give; Chromium has no containers. */
export function partitionOf(tab: {
  incognito?: boolean | undefined;
  cookieStoreId?: string | undefined;
}): Partition {
  if (tab.incognito === true || tab.cookieStoreId === 'firefox-private') return 'private';
  if (tab.cookieStoreId?.startsWith('firefox-container-')) return `container:${tab.cookieStoreId}`;
  return 'ordinary';
}
