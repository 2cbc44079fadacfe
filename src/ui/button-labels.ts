import type { MessageKey } from '../view/text.ts';
import type { WaitButton } from '../view/wait-view.ts';

/** The words on each button. */
export const BUTTON_LABELS: Readonly<Record<WaitButton, MessageKey>> = {
  'try-now': 'buttonTryNow',
  stop: 'buttonStop',
  resume: 'buttonResume',
  'open-plainly': 'buttonOpenPlainly',
};
