import ipaddr from 'ipaddr.js';
import type { Personal } from './report-choice.ts';

/** What may be an address of version 6, with or without one of version 4 at its end; whether it is one is asked below. */
const MAYBE_V6 = /(?<![\w:.])(?=[\da-f:]*:[\da-f:]*:)[\da-f:]*[\da-f](?:\.\d{1,3}){3}|(?<![\w:.])(?=[\da-f:]*:[\da-f:]*:)[\da-f:]+(?!\w)/gi;
const MAYBE_V4 = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?!\d|\.\d)/g;
/** A web address whose path is to go, or a path on its own: after a space or an opening sign, unlike the `/` in `text/html`. */
const PATH = /(\b[a-z][a-z\d+.-]{1,15}:\/\/[^\s/"'<>?#]*)([/?#][^\s"'<>]*)?|(?<![^\s"'<>([{=,;:`|])\/[^\s"'<>]*/gi;

/** Text from outside without what is to be left out: paths, with their queries, become `/…`, IP addresses `[IP]`. */
export function masked(text: string, leftOut: readonly Personal[]): string {
  const withoutPaths = leftOut.includes('paths') ? text.replace(PATH, (_, origin: string = '', rest: string = '/') => (origin !== '' && rest === '/' ? origin : `${origin}/…`)) : text;
  return leftOut.includes('ips') ? withoutPaths.replace(MAYBE_V6, maskIfValid).replace(MAYBE_V4, maskIfValid) : withoutPaths;
}

/** A colon at the end belongs to the sentence. */
function maskIfValid(found: string): string {
  const ip = found.replace(/(?<!:):$/, '');
  return ipaddr.isValid(ip) ? `[IP]${found.slice(ip.length)}` : found;
}
