import { useState } from 'preact/hooks';
import type { MessageKey } from '../../view/text.ts';
import { useWords } from '../translation.ts';
import type { SettingProps } from './setting-props.ts';
import { RULE_LABELS } from './settings-changes.ts';
import { isFull, siteRules, typedHost, withoutRule, withRule, type Rule, type SiteRule } from './site-rules.ts';

const RULES: readonly Rule[] = ['never', 'gentle', 'normal', 'eager'];

/** The sites that are left alone or tried in their own way. The organisation's stand first and stay. */
export function SitesSetting({ settings, policy, onChange }: SettingProps) {
  const words = useWords();
  const managed = siteRules({ neverHosts: policy.neverHosts ?? [], siteSchedules: policy.siteSchedules ?? [] });
  const own = siteRules(settings);
  return (
    <section>
      <h3>{words('optionsSites')}</h3>
      <p class="detail">{words('optionsSitesDetail')}</p>
      {own.length + managed.length === 0 && <p class="detail">{words('optionsSitesEmpty')}</p>}
      <ul class="hosts rules">
        {managed.map(({ host, rule }) => (
          <li key={`managed ${host}`}>
            <span title={host}>
              {host} <small>{words('optionsManaged')}</small>
            </span>
            <span>{words(RULE_LABELS[rule])}</span>
          </li>
        ))}
        {own.map((site) => (
          <OwnRule
            key={site.host}
            site={site}
            onRule={(rule) => onChange(withRule(settings, { host: site.host, rule }))}
            onRemove={() => onChange(withoutRule(settings, site.host))}
          />
        ))}
      </ul>
      {isFull(settings) ? (
        <p class="detail">{words('optionsSitesFull')}</p>
      ) : (
        <AddRule onAdd={(added) => onChange(withRule(settings, added))} />
      )}
    </section>
  );
}

function OwnRule({ site: { host, rule }, onRule, onRemove }: { site: SiteRule; onRule(rule: Rule): void; onRemove(): void }) {
  const words = useWords();
  return (
    <li>
      <span title={host}>{host}</span>
      <RuleChoice label={words('optionsSitesRuleFor', host)} rule={rule} onRule={onRule} />
      <button type="button" aria-label={words('optionsSitesRemove', host)} onClick={onRemove}>
        {words('optionsRemove')}
      </button>
    </li>
  );
}

function RuleChoice({ label, rule, onRule }: { label?: string; rule: Rule; onRule(rule: Rule): void }) {
  const words = useWords();
  const choose = (value: string) => onRule(RULES.find((each) => each === value) ?? rule);
  return (
    <select aria-label={label} value={rule} onChange={({ currentTarget }) => choose(currentTarget.value)}>
      {RULES.map((each) => (
        <option key={each} value={each}>
          {words(RULE_LABELS[each])}
        </option>
      ))}
    </select>
  );
}

function AddRule({ onAdd }: { onAdd(added: SiteRule): void }) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const [rule, setRule] = useState<Rule>('never');
  const [fault, setFault] = useState<MessageKey>();
  const add = () => {
    const host = typedHost(typed);
    setFault(host === undefined ? 'optionsSitesBad' : undefined);
    if (host === undefined) return;
    onAdd({ host, rule });
    setTyped('');
  };
  return (
    <form
      class="add-own add-rule"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label class="text-field">
        <small>{words('optionsSitesHost')}</small>
        <input
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          maxLength={2_000}
          placeholder="www.example.com"
          aria-invalid={fault !== undefined}
          aria-describedby="site-fault"
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <label class="text-field">
        <small>{words('optionsSitesRule')}</small>
        <RuleChoice rule={rule} onRule={setRule} />
      </label>
      <button type="submit">{words('optionsSitesAdd')}</button>
      <p id="site-fault" class="fault" role="alert">
        {fault !== undefined && words(fault)}
      </p>
    </form>
  );
}
