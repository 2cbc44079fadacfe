import type { MessageKey } from '../../view/text.ts';
import type { Duty } from './product.ts';

/** What each time-out is for. */
export const DUTY_WORDS: Readonly<Record<Duty, MessageKey>> = {
  connect: 'ownerDutyConnect',
  answer: 'ownerDutyAnswer',
  'inner-idle': 'ownerDutyInnerIdle',
  'outer-idle': 'ownerDutyOuterIdle',
};
