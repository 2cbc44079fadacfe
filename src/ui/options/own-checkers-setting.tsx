import { useState } from 'preact/hooks';
import type { OwnChecker } from '../../check/check-settings.ts';
import type { MessageKey } from '../../view/text.ts';
import { useWords } from '../translation.ts';

const MOST = 10;

interface OwnCheckersSettingProps {
  own: readonly OwnChecker[];
  managed: readonly OwnChecker[];
  onChange(own: OwnChecker[]): void;
}

/** Checkers of one's own: an intranet's status page, for example. */
export function OwnCheckersSetting({ own, managed, onChange }: OwnCheckersSettingProps) {
  const words = useWords();
  return (
    <div class="own-checkers">
      <h4>{words('optionsOwn')}</h4>
      <p class="detail">{words('optionsOwnDetail')}</p>
      <ul class="hosts">
        {managed.map(({ name, url }) => (
          <li key={`managed ${name} ${url}`}>
            <span title={url}>
              {name} <small>{words('optionsManaged')}</small>
            </span>
          </li>
        ))}
        {own.map(({ name, url }, index) => (
          <li key={`${name} ${url}`}>
            <span title={url}>
              {name} <small>{url}</small>
            </span>
            <button type="button" aria-label={words('optionsOwnRemove', name)} onClick={() => onChange(own.toSpliced(index, 1))}>
              {words('optionsRemove')}
            </button>
          </li>
        ))}
      </ul>
      {own.length < MOST && <AddOwnChecker onAdd={(added) => onChange([...own, added])} />}
    </div>
  );
}

function AddOwnChecker({ onAdd }: { onAdd(added: OwnChecker): void }) {
  const words = useWords();
  const [name, setName] = useState('');
  const [url, setUrl] = useState('');
  const [fault, setFault] = useState<MessageKey>();
  const add = () => {
    const wrong = faultIn(name, url);
    setFault(wrong);
    if (wrong) return;
    onAdd({ name: name.trim(), url: url.trim() });
    setName('');
    setUrl('');
  };
  return (
    <form
      class="add-own"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label class="text-field">
        <small>{words('optionsOwnName')}</small>
        <input type="text" maxLength={60} value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} />
      </label>
      <label class="text-field wide">
        <small>{words('optionsOwnUrl')}</small>
        <input
          type="text"
          inputMode="url"
          spellcheck={false}
          maxLength={2_000}
          placeholder="https://status.example.com/api?host={host}"
          aria-invalid={fault !== undefined}
          value={url}
          onInput={({ currentTarget }) => setUrl(currentTarget.value)}
        />
      </label>
      <button type="submit">{words('optionsOwnAdd')}</button>
      {fault !== undefined && (
        <p class="fault" role="alert">
          {words(fault)}
        </p>
      )}
    </form>
  );
}

function faultIn(name: string, url: string): MessageKey | undefined {
  if (name.trim() === '') return 'optionsOwnNameMissing';
  const filled = url.trim().replace(/^\{origin\}/, 'https://a.b').replaceAll(/\{(?:host|origin)\}/g, 'a');
  return /^https?:\/\//i.test(filled) && URL.canParse(filled) ? undefined : 'optionsOwnUrlBad';
}
