import { useLayoutEffect, useState } from 'preact/hooks';
import type { Check } from '../../check/check.ts';
import type { Consent } from '../../messages/contract.ts';
import { readCheck } from '../../platform/check-link.ts';
import { onStoredChange, tellBackground } from '../../platform/page-link.ts';
import { AddressForm } from '../../ui/check/address-form.tsx';
import { CheckPanel } from '../../ui/check/check-panel.tsx';
import type { MessageKey } from '../../view/text.ts';

/** "Is it just me?" about the page in a tab. */
export function TabCheck({ checkKey, tabId }: { checkKey: string; tabId: number }) {
  const check = useCheck(checkKey);
  if (!check) return null;
  return (
    <CheckPanel
      check={check}
      onConsent={(consent) => void tellBackground({ type: 'check-tab', tabId, consent })}
      onDismiss={() => void tellBackground({ type: 'dismiss-check', key: checkKey })}
    />
  );
}

/** "Is it down?" about any address that is typed. */
export function AddressCheck({ isPrivate }: { isPrivate: boolean }) {
  const [asked, setAsked] = useState<{ key: string; address: string }>();
  const [fault, setFault] = useState<MessageKey>();
  const ask = async (address: string, consent: Consent) => {
    const key = await tellBackground({ type: 'check-address', address, isPrivate, consent });
    if (typeof key === 'string') setAsked({ key, address });
    setFault(typeof key === 'string' ? undefined : 'checkAddressBad');
  };
  const tryToAsk = (address: string, consent: Consent) => {
    ask(address, consent).catch(() => setFault('checkFailed'));
  };
  return (
    <div class="address-check">
      <AddressForm fault={fault} onAsk={(address) => tryToAsk(address, 'ask')} />
      {asked && <AskedCheck key={asked.key} checkKey={asked.key} onConsent={(consent) => tryToAsk(asked.address, consent)} />}
    </div>
  );
}

function AskedCheck({ checkKey, onConsent }: { checkKey: string; onConsent(consent: Consent): void }) {
  const check = useCheck(checkKey);
  if (!check) return null;
  return (
    <CheckPanel check={check} onConsent={onConsent} onDismiss={() => void tellBackground({ type: 'dismiss-check', key: checkKey })} />
  );
}

/** A check as it stands in the store, read anew on every change. */
function useCheck(key: string): Check | undefined {
  const [check, setCheck] = useState<Check>();
  useLayoutEffect(() => {
    const refresh = () => void readCheck(key).then(setCheck);
    refresh();
    return onStoredChange(refresh);
  }, [key]);
  return check;
}
