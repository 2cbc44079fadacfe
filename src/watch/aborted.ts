/**
 * True for a load that was given up rather than failed: the person pressed Esc or went elsewhere.
 * Chromium names it; Firefox gives the number of NS_BINDING_ABORTED.
 */
export function isAborted(error: string): boolean {
  return error === 'net::ERR_ABORTED' || error.includes('2152398850') || error.includes('NS_BINDING_ABORTED');
}
