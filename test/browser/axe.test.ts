import axe, { type Result, type RunOnly, type RunOptions } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { fullestPages, useBrowser } from '../support/browser.ts';

const ALL_RULES: RunOnly = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };

/** Rules that depend on colours and sizes. The others take longer and run only once for each width. */
const RULES_OF_LOOK: RunOnly = {
  type: 'rule',
  values: ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'],
};

const LOOKS = [
  { width: 360, colorScheme: 'light', rules: ALL_RULES },
  { width: 1280, colorScheme: 'dark', rules: ALL_RULES },
  { width: 360, colorScheme: 'dark', rules: RULES_OF_LOOK },
  { width: 1280, colorScheme: 'light', rules: RULES_OF_LOOK },
] as const;

/** Runs in the page, after axe was injected. */
const runAxe = async (options: RunOptions): Promise<Result[]> =>
  (await (window as unknown as { axe: typeof axe }).axe.run(document, options)).violations;

/** How many rows of each list are checked: all have the same markup, and checking all of them takes minutes. */
const LONGEST_LIST = 5;

const browser = useBrowser();

describe('axe finds nothing, in light and dark, narrow and wide, with all folded parts open', async () => {
  test.each(await fullestPages())('on %s', async (path) => {
    const page = await browser.open(path);
    await page.evaluate((longest) => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      for (const list of document.querySelectorAll('main :is(ul, ol)')) for (const row of [...list.children].slice(longest)) row.remove();
      for (const section of document.querySelectorAll(`main section:nth-of-type(n + ${2 * longest})`)) section.remove();
      // Nested sections are the entries of the print edition: two of each kind are enough.
      for (const section of document.querySelectorAll('main section section:nth-of-type(n + 3)')) section.remove();
    }, LONGEST_LIST);
    await page.evaluate(axe.source);
    const found: string[] = [];
    for (const { width, colorScheme, rules } of LOOKS) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const violations = await page.evaluate(runAxe, { resultTypes: ['violations'], runOnly: rules } satisfies RunOptions);
      for (const { id, help, nodes } of violations)
        found.push(`${colorScheme} ${width}: ${id}: ${help}: ${nodes.map(({ target }) => String(target)).join(' | ')}`);
    }
    expect(found).toEqual([]);
  });
});
