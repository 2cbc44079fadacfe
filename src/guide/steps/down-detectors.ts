import { offer, setAside, type Step } from '../step.ts';

/** What other people report. */
export const downDetectors: Step = {
  id: 'down-detectors',
  title: 'stepDetectors',
  by: 'person',
  judge: ({ isLocal, isOnline }) => {
    if (isLocal) return setAside('asideLocal');
    return isOnline ? offer(22, 'stepDetectorsWhy') : setAside('asideOffline');
  },
};
