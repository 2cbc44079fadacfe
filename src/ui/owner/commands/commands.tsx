import { allTopics } from '../../../owner/commands/all-topics.ts';
import type { Topic } from '../../../owner/commands/command.ts';
import { overSsh } from '../../../owner/commands/over-ssh.ts';
import { readLogin, readUnit, readUpstream } from '../../../owner/upstream.ts';
import { useWords } from '../../translation.ts';
import { Copyable } from '../bench/copyable.tsx';
import { PasteCard } from './paste-card.tsx';
import { PlaceForm, type TypedPlace } from './place-form.tsx';

export interface CommandsProps {
  typed: TypedPlace;
  /** The site whose page fails. */
  site: { host: string; isHttps: boolean } | undefined;
  pasted: string;
  onTyped(typed: TypedPlace): void;
  onPasted(text: string): void;
  onCopy(text: string): Promise<void>;
}

/** Commands to find the fault behind the gateway, and what their results say. */
export function CommandsSection({ typed, site, pasted, onTyped, onPasted, onCopy }: CommandsProps) {
  const topics = allTopics({ site, product: typed.product, upstream: readUpstream(typed.upstream), unit: readUnit(typed.unit) });
  return (
    <div class="stack">
      <PlaceForm typed={typed} onTyped={onTyped} />
      {topics.map((topic, index) => (
        <TopicCard key={topic.id} topic={topic} isOpen={index === 0} login={readLogin(typed.login)} onCopy={onCopy} />
      ))}
      <PasteCard pasted={pasted} onPasted={onPasted} />
    </div>
  );
}

interface TopicCardProps {
  topic: Topic;
  /** At first. */
  isOpen: boolean;
  login: string | undefined;
  onCopy(text: string): Promise<void>;
}

function TopicCard({ topic: { id, title, commands }, isOpen, login, onCopy }: TopicCardProps) {
  const words = useWords();
  // What is asked from outside is asked from here.
  const via = id === 'front' ? undefined : login;
  return (
    <details class="card topic" open={isOpen}>
      <summary>
        <h2>{words(title)}</h2>
      </summary>
      {commands.map(({ line, why }) => (
        <div key={line} class="command-line">
          <p>{words(why)}</p>
          <Copyable text={via === undefined ? line : overSsh(line, via)} label={words(why)} onCopy={onCopy} />
        </div>
      ))}
    </details>
  );
}
