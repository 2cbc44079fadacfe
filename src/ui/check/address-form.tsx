import { useId, useState } from 'preact/hooks';
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
  const id = useId();
  const faultId = useId();
  return (
    <form
      class="address"
      onSubmit={(event) => {
        event.preventDefault();
        onAsk(address);
      }}
    >
      <label for={id}>{words('checkAddressLabel')}</label>
      <div class="row">
        <input
          id={id}
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder={words('checkAddressPlaceholder')}
          aria-invalid={fault !== undefined}
          aria-describedby={fault === undefined ? undefined : faultId}
          value={address}
          onInput={({ currentTarget }) => setAddress(currentTarget.value)}
        />
        <button type="submit" class="primary">
          {words('checkAddressGo')}
        </button>
      </div>
      {fault !== undefined && (
        <p id={faultId} class="fault" role="alert">
          {words(fault)}
        </p>
      )}
    </form>
  );
}
