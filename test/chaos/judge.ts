import { judgeErrors } from './oracle/errors.ts';
import { judgePunctuality } from './oracle/punctual.ts';
import { judgeReloads } from './oracle/reloads.ts';
import { judgeRequests } from './oracle/requests.ts';
import { judgeRest } from './oracle/rest.ts';
import { judgeWaits } from './oracle/waits.ts';
import type { Story } from './story.ts';

const JUDGES = [judgeWaits, judgePunctuality, judgeRequests, judgeReloads, judgeRest, judgeErrors];

/** Everything in a story that must not be; judged by what the browser, the sites and the person have seen alone. */
export function judge(story: Story): string[] {
  return JUDGES.flatMap((judgeOne) => judgeOne(story));
}
