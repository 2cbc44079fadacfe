import { browser } from './native-browser.ts';

/** False where the button hides behind the puzzle piece; true also where the browser does not tell. */
export async function isInToolbar(): Promise<boolean> {
  const settings = await browser.action.getUserSettings?.();
  return settings?.isOnToolbar !== false;
}
