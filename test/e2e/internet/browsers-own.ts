/**
 * Hosts that browsers turn to of their own accord: updates, sign-in, recommendations, pushes. Seen in Chromium 156 and
 * Firefox 153 while all stories were told; those of Edge and Brave are known by name only. A leading dot stands for
 * everything below. None of them is of any use to Rebound, which must never ask them.
 */
const BROWSERS_OWN: readonly string[] = [
  'accounts.google.com',
  'clients2.google.com',
  '.googleapis.com',
  '.gvt1.com',
  '.edge.microsoft.com',
  '.brave.com',
  '.services.mozilla.com',
  '.telemetry.mozilla.org',
  'ads.mozilla.org',
  'aus5.mozilla.org',
];

/** Whether the browser itself has business with this host. */
export function isBrowsersOwn(host: string): boolean {
  return BROWSERS_OWN.some((own) => (own.startsWith('.') ? host.endsWith(own) : host === own));
}
