import { useWords } from '../translation.ts';
import { CopyButton } from '../parts/copy-button.tsx';

/** What empties a system's memory of names (Microsoft, Apple and systemd documentation). */
const COMMANDS = [
  { system: 'Windows', command: 'ipconfig /flushdns' },
  { system: 'macOS', command: 'sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder' },
  { system: 'Linux', command: 'resolvectl flush-caches' },
] as const;

/** The command for this system first, the others below. */
export function DnsHelp({ onCopy }: { onCopy(text: string): Promise<void> }) {
  const words = useWords();
  const own = COMMANDS.findIndex(({ system }) => navigator.userAgent.includes(system === 'macOS' ? 'Mac OS' : system));
  const [first, ...others] = own > 0 ? [COMMANDS[own], ...COMMANDS.filter((_command, index) => index !== own)] : COMMANDS;
  return (
    <>
      <p>{words('stepDnsHow')}</p>
      {[first, ...others].map(
        (each, index) =>
          each && (
            <div key={each.system} class="command">
              <small>{each.system}</small>
              <code class="ltr">{each.command}</code>
              {index === 0 && <CopyButton label="guideCopyCommand" text={each.command} onCopy={onCopy} />}
            </div>
          ),
      )}
      <p class="hint">{words('stepDnsChange')}</p>
    </>
  );
}
