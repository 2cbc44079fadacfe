import type { Visitor } from './browsers/visitor.ts';

/** The extension as it was when it had just been installed: for stories that change what it stores. */
export async function startAfresh({ backstage, engine }: Visitor): Promise<void> {
  await backstage.clear('local');
  await backstage.clear('session');
  await engine.stopBackground();
}
