import '../src/ui/popup/popup.css';
import '../src/ui/check/check.css';
import { AddressForm } from '../src/ui/check/address-form.tsx';
import { CheckPanel } from '../src/ui/check/check-panel.tsx';
import { CHECKS } from './checks.ts';
import type { Group } from './group.ts';

const nothing = () => undefined;

/** "Is it just me?" in every state. */
export const checkGroup: Group = {
  address: <AddressForm fault={undefined} onAsk={nothing} />,
  'address-bad': <AddressForm fault="checkAddressBad" onAsk={nothing} />,
  ...Object.fromEntries(
    Object.entries(CHECKS).map(([name, check]) => [name, <CheckPanel key={name} check={check} onConsent={nothing} onDismiss={nothing} />]),
  ),
};
