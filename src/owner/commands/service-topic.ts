import { shellQuote } from '../shell-quote.ts';
import { command, type Place, type Topic } from './command.ts';

/** Does the application's process run, and does it listen where the gateway looks for it? */
export function serviceTopic({ unit, upstream }: Place): Topic {
  const listening = upstream?.kind === 'tcp' ? [`'sport = :${upstream.port}'`] : [];
  return {
    id: 'service',
    title: 'ownerTopicService',
    commands: [
      ...(unit === undefined ? [command('ownerWhyFailedUnits', 'systemctl --failed --no-pager')] : unitCommands(unit)),
      command('ownerWhySs', 'sudo ss -ltnp', ...listening),
    ],
  };
}

function unitCommands(unit: string) {
  const word = shellQuote(unit);
  return [
    command('ownerWhyStatus', 'systemctl status --no-pager -l', word),
    command('ownerWhyJournal', 'sudo journalctl --no-pager -n 100 --since -1h -u', word),
    command('ownerWhyRestart', 'sudo systemctl restart', word),
  ];
}
