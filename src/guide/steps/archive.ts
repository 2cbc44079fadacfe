import { MINUTE_MS } from '../../lib/time.ts';
import { offer, setAside, type Step } from '../step.ts';

/** An older copy of the page may do in the meantime. */
export const archive: Step = {
  id: 'archive',
  title: 'stepArchive',
  by: 'person',
  judge: ({ isLocal, isForm, isPrivate, isOnline, waitedMs, verdict }) => {
    if (isLocal) return setAside('asideLocal');
    if (isForm) return setAside('asideForm');
    if (isPrivate) return setAside('asidePrivateName');
    if (!isOnline) return setAside('asideOffline');
    return offer(verdict === 'down-for-everyone' || waitedMs > 5 * MINUTE_MS ? 62 : 20, 'stepArchiveWhy');
  },
};
