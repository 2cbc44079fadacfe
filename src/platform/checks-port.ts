import type { CheckJob, ReadAccess } from '../check/check-job.ts';
import type { RoomMessage } from '../messages/contract.ts';
import { browser } from './native-browser.ts';
import type { ChecksPort } from './ports.ts';
import { readAccess } from './read-access.ts';

/** What runs checks inside this very context. */
export interface LocalRoom {
  start(job: CheckJob, access: ReadAccess): Promise<void>;
  cancel(key: string): void;
}

/**
 * Where checks run. Chromium's service worker can load nothing later on, so there it is a document of its own,
 * which also outlives the worker; in Firefox the event page loads the code when it is first needed.
 * @param page the document's path in the package.
 */
export function checksPort(page: string, loadLocalRoom: () => Promise<LocalRoom>): ChecksPort {
  const { offscreen } = browser as typeof browser & WithOffscreen;
  return offscreen ? documentRoom(offscreen, page) : localRoom(loadLocalRoom);
}

function localRoom(load: () => Promise<LocalRoom>): ChecksPort {
  let loading: Promise<LocalRoom> | undefined;
  const room = () => (loading ??= load());
  return {
    start: async (job) => void (await room()).start(job, await readAccess(job)),
    cancel: async (key) => (await room()).cancel(key),
  };
}

function documentRoom(offscreen: Offscreen, page: string): ChecksPort {
  let opening: Promise<void> | undefined;
  const open = () => (opening ??= openDocument(offscreen, page).finally(() => (opening = undefined)));
  const send = async (message: RoomMessage) => {
    await open();
    await browser.runtime.sendMessage(message);
  };
  return {
    start: async (job) => send({ type: 'room-start', job, access: await readAccess(job) }),
    async cancel(key) {
      if (await offscreen.hasDocument()) await send({ type: 'room-cancel', key });
    },
  };
}

async function openDocument(offscreen: Offscreen, url: string): Promise<void> {
  if (await offscreen.hasDocument()) return;
  await offscreen.createDocument({
    url,
    reasons: ['DOM_PARSER'],
    justification: 'Reads status feeds and asks public checkers whether a failing site is down for everyone.',
  });
}

interface WithOffscreen {
  offscreen?: Offscreen;
}

/** Chromium 116 and later (developer.chrome.com, chrome.offscreen); not in the polyfill's types. */
interface Offscreen {
  hasDocument(): Promise<boolean>;
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
}
