import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const browser = useBrowser();

test('the keyboard opens collapsed details', async () => {
  const page = await browser.open('/references/');
  const summary = page.locator('main summary').first();
  await summary.focus();
  await page.keyboard.press('Enter');
  expect(await summary.evaluate((element) => (element.parentElement as HTMLDetailsElement).open)).toBe(true);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('details[open]') !== null)).toBe(true);
});
