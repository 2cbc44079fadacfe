import { expect, it } from 'vitest';
import { apartFromLocks } from '../../../src/store/apart-from-locks.ts';
import { withLocks } from '../../../src/store/managed-policy.ts';
import { DEFAULT_SETTINGS } from '../../../src/store/settings.ts';

it('a page that shows locked settings saves the person’s own choice in their place, and what was changed', () => {
  const own = { ...DEFAULT_SETTINGS, schedule: 'eager' as const, check: { ...DEFAULT_SETTINGS.check, globalpingToken: 'mine' } };
  const policy = { enabled: false, schedule: 'gentle', globalpingToken: 'theirs', historyDays: 7 } as const;
  const shown = withLocks(own, policy);
  expect(shown).toMatchObject({ enabled: false, schedule: 'gentle', historyDays: 7, check: { globalpingToken: 'theirs' } });
  expect(apartFromLocks({ ...shown, notifications: false }, own, policy)).toEqual({ ...own, notifications: false });
});
