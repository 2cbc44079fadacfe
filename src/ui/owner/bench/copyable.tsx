import { useCopy } from '../../parts/use-copy.ts';
import { useWords } from '../../translation.ts';

interface CopyableProps {
  text: string;
  /** What the button copies, for screen readers. */
  label: string;
  onCopy(text: string): Promise<void>;
}

/** Code with a button that copies it. Always written from left to right. */
export function Copyable({ text, label, onCopy }: CopyableProps) {
  const words = useWords();
  const { copied, copy } = useCopy(onCopy);
  return (
    <div class="copyable">
      <pre dir="ltr" tabIndex={0} aria-label={label}>
        <code>{text}</code>
      </pre>
      <button type="button" class="copy" aria-label={words('ownerCopyThis', label)} onClick={() => copy(text)}>
        <span role="status">{words(copied === text ? 'ownerCopied' : 'ownerCopy')}</span>
      </button>
    </div>
  );
}
