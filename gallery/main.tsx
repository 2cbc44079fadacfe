import { render, type ComponentChild } from 'preact';
import '../src/ui/theme.css';
import '../src/ui/popup/popup.css';
import '../src/ui/check/check.css';
import './gallery.css';
import { AddressForm } from '../src/ui/check/address-form.tsx';
import { CheckPanel } from '../src/ui/check/check-panel.tsx';
import { TranslationContext } from '../src/ui/translation.ts';
import { CHECKS } from './checks.ts';
import { translate } from './words.ts';

const nothing = () => undefined;

const SCREENS: Array<[name: string, screen: ComponentChild]> = [
  ['address', <AddressForm fault={undefined} onAsk={nothing} />],
  ['address-bad', <AddressForm fault="checkAddressBad" onAsk={nothing} />],
  ...Object.entries(CHECKS).map(([name, check]): [string, ComponentChild] => [
    `check-${name}`,
    <CheckPanel check={check} onConsent={nothing} onDismiss={nothing} />,
  ]),
];

const root = document.getElementById('root');
if (root) {
  render(
    <TranslationContext value={{ translate, locale: 'en' }}>
      {SCREENS.map(([name, screen]) => (
        <figure key={name} id={name}>
          <figcaption>{name}</figcaption>
          <main>{screen}</main>
        </figure>
      ))}
    </TranslationContext>,
    root,
  );
}
