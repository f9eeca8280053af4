import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const browser = useBrowser();

test('twenty terms of the glossary fit into one and a half screens of a laptop', async () => {
  const page = await browser.open('/glossary/', { viewport: { width: 1280, height: 800 } });
  const ends = await page.locator('.entries > li').evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().bottom));
  expect(ends[19]).toBeLessThan(1.5 * 800);
});
