import { MAX_PAGE_LENGTH } from './answer.ts';

/** The beginning of a document as markup, for `Answer.page`. Runs in the failing page; nothing in it is changed or carried out. */
export function readPageMarkup(page: Document): string {
  return new XMLSerializer().serializeToString(page).slice(0, MAX_PAGE_LENGTH);
}
