import { useWords } from '../translation.ts';
import type { SettingProps } from './setting-props.ts';

/** The sites that Rebound leaves alone, each of which can be taken off the list. */
export function NeverHostsSetting({ settings, onChange }: SettingProps) {
  const words = useWords();
  const { neverHosts } = settings;
  return (
    <section>
      <h2>{words('optionsNever')}</h2>
      {neverHosts.length === 0 && <p class="detail">{words('optionsNeverEmpty')}</p>}
      <ul class="hosts">
        {neverHosts.map((host) => (
          <li key={host}>
            <span title={host}>{host}</span>
            <button
              type="button"
              aria-label={words('optionsNeverRemove', host)}
              onClick={() => onChange({ ...settings, neverHosts: neverHosts.filter((each) => each !== host) })}
            >
              {words('optionsRemove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
