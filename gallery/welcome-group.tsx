import '../src/ui/welcome/welcome.css';
import { Welcome } from '../src/ui/welcome/welcome.tsx';
import type { Group } from './group.ts';

const nothing = () => undefined;

/** The welcome page. */
export const welcomeGroup: Group = {
  ready: <Welcome hasAccess isInToolbar={false} onAllowAccess={nothing} onSettings={nothing} />,
  'no-access': <Welcome hasAccess={false} isInToolbar onAllowAccess={nothing} onSettings={nothing} />,
};
