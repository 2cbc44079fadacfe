import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { counted, text, type CountKey, type MessageKey, type Wording } from '../view/text.ts';

/** How a screen gets its words and formats; given by the entry, so that parts can be shown alone. */
export interface Translation {
  translate(text: Wording): string;
  locale: string;
}

export const TranslationContext = createContext<Translation>({
  translate: (words) => ('key' in words ? words.key : words.countKey),
  locale: 'en',
});

/** The words for a key, its placeholders filled in. */
export function useWords(): (key: MessageKey, ...params: string[]) => string {
  const { translate } = useContext(TranslationContext);
  return (key, ...params) => translate(text(key, ...params));
}

/** The words for a number of things; the number itself stands at $1. */
export function useCount(): (key: CountKey, count: number, ...params: string[]) => string {
  const { translate } = useContext(TranslationContext);
  return (key, count, ...params) => translate(counted(key, count, ...params));
}

export function useTranslation(): Translation {
  return useContext(TranslationContext);
}
