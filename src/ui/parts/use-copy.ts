import { useState } from 'preact/hooks';

interface Copying {
  /** The text that was copied last. */
  copied: string | undefined;
  /** Copies a text. The browser may refuse, such as for want of a click. */
  copy(text: string, onRefused?: () => void): void;
}

/** Copies texts, and remembers which. */
export function useCopy(onCopy: (text: string) => Promise<void>): Copying {
  const [copied, setCopied] = useState<string>();
  const copy = (text: string, onRefused?: () => void) => {
    const refused = () => {
      setCopied(undefined);
      onRefused?.();
    };
    void onCopy(text).then(() => setCopied(text), refused);
  };
  return { copied, copy };
}
