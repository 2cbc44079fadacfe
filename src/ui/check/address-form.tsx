import { useState } from 'preact/hooks';
import type { MessageKey } from '../../view/text.ts';
import { useWords } from '../translation.ts';

interface AddressFormProps {
  /** What is wrong with the address typed last. */
  fault: MessageKey | undefined;
  onAsk(address: string): void;
}

/** "Is it down?" for any address. */
export function AddressForm({ fault, onAsk }: AddressFormProps) {
  const words = useWords();
  const [address, setAddress] = useState('');
  return (
    <form
      class="address"
      onSubmit={(event) => {
        event.preventDefault();
        onAsk(address);
      }}
    >
      <label for="address">{words('checkAddressLabel')}</label>
      <div class="row">
        <input
          id="address"
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder={words('checkAddressPlaceholder')}
          aria-invalid={fault !== undefined}
          aria-describedby={fault === undefined ? undefined : 'address-fault'}
          value={address}
          onInput={({ currentTarget }) => setAddress(currentTarget.value)}
        />
        <button type="submit" class="primary">
          {words('checkAddressGo')}
        </button>
      </div>
      {fault !== undefined && (
        <p id="address-fault" class="fault" role="alert">
          {words(fault)}
        </p>
      )}
    </form>
  );
}
