import { offer, setAside, type Step } from '../step.ts';
import { worksElsewhere } from '../works-elsewhere.ts';

/** Others are asked whether they reach the site. */
export const isItJustMe: Step = {
  id: 'is-it-just-me',
  title: 'stepIsItJustMe',
  by: 'rebound',
  judge({ verdict, isOnline, results }) {
    if (!isOnline) return setAside('asideOffline');
    if (verdict !== undefined && verdict !== 'cant-tell') return setAside('asideKnown');
    return offer(worksElsewhere({ results }) ? 45 : 98, 'stepIsItJustMeWhy');
  },
};
