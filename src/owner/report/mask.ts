import ipaddr from 'ipaddr.js';
import type { Personal } from './report-choice.ts';

/** What may be an address of either version; whether it is one is asked below. */
const MAYBE_IP = /(?<![\w.:])(?:\d{1,3}(?:\.\d{1,3}){3}(?![\w.]*\w)|[\da-f]{0,4}:[\da-f:]*:[\da-f:.]*[\da-f:])/gi;
/** The path of a web address, with its query. */
const PATH_OF_ADDRESS = /(\b[a-z][a-z\d+.-]{1,15}:\/\/[^\s/"'<>?#]*)[/?#][^\s"'<>]*/gi;
/** A path on its own: after a space or an opening sign, not the `/` of `text/html` or `nginx/1.27`. */
const PATH = /(?<![^\s"'<>([{=,;:`|])\/[^\s"'<>]*/g;

/** Text from outside without what is to be left out: paths become `/…`, IP addresses `[IP]`. */
export function masked(text: string, leftOut: readonly Personal[]): string {
  const withoutPaths = leftOut.includes('paths') ? text.replace(PATH_OF_ADDRESS, '$1/…').replace(PATH, '/…') : text;
  return leftOut.includes('ips') ? withoutPaths.replace(MAYBE_IP, (found) => (ipaddr.isValid(found) ? '[IP]' : found)) : withoutPaths;
}
