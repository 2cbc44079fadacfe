import { offer, setAside, type Step } from '../step.ts';

/** Others are asked whether they reach the site. */
export const isItJustMe: Step = {
  id: 'is-it-just-me',
  title: 'stepIsItJustMe',
  by: 'rebound',
  judge({ verdict, isOnline }) {
    if (!isOnline) return setAside('asideOffline');
    return verdict === undefined || verdict === 'cant-tell' ? offer(98, 'stepIsItJustMeWhy') : setAside('asideKnown');
  },
};
