import { command, type Command } from '../command.ts';

/** The pool says that all its children are busy in a warning (PHP manual, FPM). */
export const phpFpmCommands: readonly Command[] = [
  command('ownerWhyFpmBusy', "sudo grep -hE 'max_children|terminating|exited on signal' /var/log/php*fpm*.log | tail -n 20"),
  command('ownerWhyConfigTest', 'sudo php-fpm -t'),
];
