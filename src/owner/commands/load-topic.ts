import { command, type Topic } from './command.ts';

/** Is the machine short of anything? */
export function loadTopic(): Topic {
  return {
    id: 'load',
    title: 'ownerTopicLoad',
    commands: [
      command('ownerWhyLoad', 'uptime; nproc; free -m; df -h; df -i'),
      command('ownerWhyTop', 'htop'),
      command('ownerWhyOom', "sudo dmesg -T | grep -iE 'out of memory|oom-kill' | tail -n 5"),
    ],
  };
}
