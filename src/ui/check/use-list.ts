import { useTranslation } from '../translation.ts';

/** "a, b and c" in the person's language. */
export function useList(): (items: readonly string[]) => string {
  const { locale } = useTranslation();
  return (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}
