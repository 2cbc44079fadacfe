import * as v from 'valibot';
import type { OwnChecker } from '../check/check-settings.ts';
import type { StoragePort } from '../platform/ports.ts';
import { ownCheckersSchema } from './settings-schema.ts';
import type { Settings } from './settings.ts';

/** What an organisation can set for its people (`storage.managed`; public/managed-schema.json). */
export interface ManagedPolicy {
  /** Asked beside the person's own. */
  ownCheckers: OwnChecker[];
}

export const NO_POLICY: ManagedPolicy = { ownCheckers: [] };

const schema = v.object({ ownCheckers: v.optional(ownCheckersSchema, []) });

/** Reads the policy; none where there is none, and where it is not understood. Never rejects. */
export async function loadManagedPolicy(managed: Pick<StoragePort, 'getAll'>): Promise<ManagedPolicy> {
  // Firefox rejects where no policy is installed (MDN, storage.managed).
  const stored = await managed.getAll().catch(() => ({}));
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? parsed.output : NO_POLICY;
}

/** The settings with what the policy adds. */
export function underPolicy(settings: Settings, policy: ManagedPolicy): Settings {
  if (policy.ownCheckers.length === 0) return settings;
  const ownCheckers = [...policy.ownCheckers, ...settings.check.ownCheckers];
  return { ...settings, check: { ...settings.check, ownCheckers } };
}
