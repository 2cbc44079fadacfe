import { offer, setAside, type Step } from '../step.ts';

/** Nothing more to do: Rebound watches and tells. */
export const letGo: Step = {
  id: 'let-go',
  title: 'stepLetGo',
  by: 'rebound',
  judge: ({ isTrying, verdict }) => (isTrying ? offer(verdict === 'down-for-everyone' ? 96 : 58, 'stepLetGoWhy') : setAside('asideNotTrying')),
};
