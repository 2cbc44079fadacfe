/**
 * The one place that unexpected errors go to: the extension's own console, which anyone can open
 * and copy from. Nothing leaves the browser.
 */
export function reportError(error: unknown, doing: string): void {
  console.error(`Rebound, while ${doing}:`, error);
}
