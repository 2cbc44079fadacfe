import type { MessageKey } from '../../view/text.ts';
import { useWords } from '../translation.ts';
import { useCopy } from './use-copy.ts';

interface CopyButtonProps {
  label: MessageKey;
  text: string;
  onCopy(text: string): Promise<void>;
  /** The browser did not allow it. */
  onRefused?: () => void;
}

/** Copies a text, and says so. */
export function CopyButton({ label, text, onCopy, onRefused }: CopyButtonProps) {
  const words = useWords();
  const { copied, copy } = useCopy(onCopy);
  return (
    <button type="button" class="primary" onClick={() => copy(text, onRefused)}>
      <span role="status">{words(copied === text ? 'guideCopied' : label)}</span>
    </button>
  );
}
