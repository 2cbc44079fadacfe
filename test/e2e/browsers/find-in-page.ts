import type { ElementHandle, Page } from 'puppeteer-core';

/**
 * The element that `find` finds, which runs in the page and sees nothing but its argument. One question to the browser,
 * however many elements are looked at: a busy one takes its time over each.
 */
export async function findInPage<Found extends Element, Argument>(
  page: Page,
  find: (argument: Argument) => Found | undefined,
  argument: Argument,
): Promise<ElementHandle<Found> | undefined> {
  const handle = await page.evaluateHandle(find as (argument: unknown) => Found | undefined, argument);
  return (handle.asElement() ?? undefined) as ElementHandle<Found> | undefined;
}

/** The first element with this selector that reads like this, or is labelled so. */
export function findNamed(page: Page, selector: string, name: string | RegExp): Promise<ElementHandle<HTMLElement> | undefined> {
  const { source, flags } = typeof name === 'string' ? exactly(name) : name;
  return findInPage(page, (wanted) => {
    const pattern = new RegExp(wanted.source, wanted.flags);
    const elements = document.querySelectorAll<HTMLElement>(wanted.selector);
    return [...elements].find((element) => pattern.test(element.getAttribute('aria-label') ?? element.innerText.trim()));
  }, { selector, source, flags });
}

/** Matches this text and no other. */
export function exactly(text: string): RegExp {
  return new RegExp(`^${text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)}$`);
}
