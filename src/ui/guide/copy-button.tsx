import { useState } from 'preact/hooks';
import type { MessageKey } from '../../view/text.ts';
import { useWords } from '../translation.ts';

interface CopyButtonProps {
  label: MessageKey;
  text: string;
  onCopy(text: string): Promise<void>;
}

/** Copies a text, and says so. */
export function CopyButton({ label, text, onCopy }: CopyButtonProps) {
  const words = useWords();
  const [isCopied, setIsCopied] = useState(false);
  return (
    <button
      type="button"
      class="primary"
      onClick={() => {
        void onCopy(text).then(() => setIsCopied(true));
      }}
    >
      <span role="status">{words(isCopied ? 'guideCopied' : label)}</span>
    </button>
  );
}
