import { readTarget } from '../../../check/target.ts';
import { CommandsSection } from '../../../ui/owner/commands/commands.tsx';
import { copyText } from './copy-text.ts';
import { useBench } from './use-bench.ts';

/** Connects the upstream check to what is known of the site. */
export function CommandsBench() {
  const shared = useBench();
  if (!shared) return null;
  const { bench, change } = shared;
  const target = readTarget(bench.subject?.incident.origin ?? bench.site);
  return (
    <CommandsSection
      typed={bench.typed}
      site={target && { host: target.host, isHttps: target.protocol === 'https' }}
      pasted={bench.pasted}
      onTyped={(typed) => change({ typed })}
      onPasted={(pasted) => change({ pasted })}
      onCopy={copyText}
    />
  );
}
