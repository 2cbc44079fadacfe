import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { MessageKey, Text } from '../view/text.ts';

/** How a screen gets its words and formats; given by the entry, so that parts can be shown alone. */
export interface Translation {
  translate(text: Text): string;
  locale: string;
}

export const TranslationContext = createContext<Translation>({ translate: ({ key }) => key, locale: 'en' });

/** The words for a key, its placeholders filled in. */
export function useWords(): (key: MessageKey, ...params: string[]) => string {
  const { translate } = useContext(TranslationContext);
  return (key, ...params) => translate({ key, params });
}

export function useTranslation(): Translation {
  return useContext(TranslationContext);
}
