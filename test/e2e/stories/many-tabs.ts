import { story } from '../story.ts';
import { tabsFailTogether } from '../tabs-fail-together.ts';

/** An even number; `npm run chaos -- --browsers` opens 200, which may take minutes. */
const TABS = Number(process.env['REBOUND_TABS'] ?? 20);

story('a whole window of tabs fails at once: each site is asked by one of them, and all come back', (stage) => tabsFailTogether(stage, TABS));
