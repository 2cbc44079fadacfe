import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What keeps people with disabilities from using this page, as far as axe can tell: one line for each fault.
 * `part` is a selector; without it the rules about whole pages count too.
 */
export async function findBarriers(page: Page, part = ':root'): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async (values, selector) => {
      const context = selector === ':root' ? document : { include: selector };
      const results: AxeResults = await globalThis.axe.run(context, { runOnly: { type: 'tag', values } });
      return results.violations;
    },
    RULES,
    part,
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${node.any[0]?.message ?? help}: ${node.html}`));
}

declare global {
  var axe: typeof import('axe-core');
}
