import { command, type Topic } from './command.ts';

/** Does anything keep the gateway from the application on purpose? */
export function guardsTopic(): Topic {
  return {
    id: 'guards',
    title: 'ownerTopicGuards',
    commands: [
      command('ownerWhyFirewall', 'sudo nft list ruleset || sudo iptables -nvL'),
      command('ownerWhyFail2ban', "for jail in $(sudo fail2ban-client status | sed -n 's/.*Jail list://p' | tr -d ','); do sudo fail2ban-client status \"$jail\"; done"),
      command('ownerWhyModSecurity', "sudo grep -rhi 'ModSecurity:' /var/log/apache2 /var/log/httpd /var/log/nginx 2> /dev/null | tail -n 20"),
    ],
  };
}
