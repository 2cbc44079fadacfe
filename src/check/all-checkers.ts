import type { Checker } from './checker.ts';
import { ownLine } from './checkers/own-line.ts';
import { ownView } from './checkers/own-view.ts';

/** Every checker there is, in the order in which their evidence is shown. A new one is one file and one line here. */
export const allCheckers: readonly Checker[] = [ownLine, ownView];
