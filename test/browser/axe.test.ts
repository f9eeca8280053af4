import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { fullestPages, useBrowser } from '../support/browser.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [360, 1280];

const desk = useBrowser();

test.each([...(await fullestPages())])('axe finds nothing on %s, in light and dark, narrow and wide', async (_kind, path) => {
  const page = await desk.open(path);
  // What is folded away is looked at too.
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const found: string[] = [];
  for (const width of WIDTHS)
    for (const colorScheme of SCHEMES) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(TAGS).analyze();
      for (const { id, help, nodes } of violations) found.push(`${colorScheme} ${width}: ${id}: ${help}: ${nodes.map(({ target }) => String(target)).join(' | ')}`);
    }
  await page.context().close();
  expect(found).toEqual([]);
});
