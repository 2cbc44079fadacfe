import { command, type Command } from '../command.ts';

/** @see https://varnish-cache.org/docs/trunk/reference/varnishadm.html */
export const varnishCommands: readonly Command[] = [
  command('ownerWhyPool', 'sudo varnishadm backend.list'),
  command('ownerWhyFetchErrors', "sudo varnishlog -d -g request -q 'FetchError or BerespStatus >= 500' | grep -E 'FetchError|BackendOpen|BerespStatus|BereqURL' | tail -n 40"),
];
