import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';

const COLOURS = 'color-contrast';
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Which rules count: colours are judged by far the most slowly, and differ with the colour scheme only. */
export type Rules = 'all' | 'colours' | 'all but colours';

/**
 * What keeps people with disabilities from using this page, as far as axe can tell: one line for each fault.
 * `part` is a selector; without it the rules about whole pages count too.
 */
export async function findBarriers(page: Page, part = ':root', rules: Rules = 'all'): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async (options, selector) => {
      const context = selector === ':root' ? document : { include: selector };
      const results: AxeResults = await globalThis.axe.run(context, options);
      return results.violations;
    },
    optionsFor(rules),
    part,
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${node.any[0]?.message ?? help}: ${node.html}`));
}

function optionsFor(rules: Rules): RunOptions {
  // What is well needs no describing.
  const shared: RunOptions = { resultTypes: ['violations'], selectors: false };
  if (rules === 'colours') return { ...shared, runOnly: { type: 'rule', values: [COLOURS] } };
  return { ...shared, runOnly: { type: 'tag', values: TAGS }, ...(rules === 'all' ? {} : { rules: { [COLOURS]: { enabled: false } } }) };
}

declare global {
  var axe: typeof import('axe-core');
}
