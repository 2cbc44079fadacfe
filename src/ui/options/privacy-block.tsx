import { OPTIONAL_CHECKERS } from '../../check/optional-checkers.ts';
import type { CheckSettings, OwnChecker } from '../../check/check-settings.ts';
import { CONTROL_HOSTS, USUAL_RECIPIENTS } from '../../check/usual-recipients.ts';
import { useWords } from '../translation.ts';

interface PrivacyBlockProps {
  check: CheckSettings;
  /** Checkers of the organisation. */
  managed: readonly OwnChecker[];
}

/** What leaves the computer and who gets it, as the settings stand now. */
export function PrivacyBlock({ check, managed }: PrivacyBlockProps) {
  const words = useWords();
  const switchedOn = OPTIONAL_CHECKERS.filter(({ id }) => check.switchedOn.includes(id));
  const own = [...managed, ...check.ownCheckers].map(({ name, url }) => ({ name, host: hostOf(url) }));
  return (
    <section>
      <h3>{words('optionsWhoIsTold')}</h3>
      <p>{words('optionsWhoItself')}</p>
      <p>{words('optionsWhoName')}</p>
      <Recipients list={[...USUAL_RECIPIENTS, ...switchedOn, ...own]} />
      <p>{words('optionsWhoNothing')}</p>
      <ul class="recipients">
        <li>
          <span>{CONTROL_HOSTS.join(', ')}</span> <small>{words('optionsWhoLine')}</small>
        </li>
        <li>
          <span>{words('optionsWhoStatus')}</span> <small>{words('optionsWhoStatusDetail')}</small>
        </li>
      </ul>
      <p class="detail">{words('optionsWhoNoServer')}</p>
    </section>
  );
}

function Recipients({ list }: { list: ReadonlyArray<{ name: string; host: string }> }) {
  return (
    <ul class="recipients">
      {list.map(({ name, host }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- names and hosts may stand there twice
        <li key={`${index} ${name}`}>
          <span>{name}</span> {host !== name && <small>{host}</small>}
        </li>
      ))}
    </ul>
  );
}

/** As it was typed where the site's own name is to be filled in. */
function hostOf(url: string): string {
  return /^https?:\/\/([^/?#]+)/i.exec(url)?.[1] ?? url;
}
