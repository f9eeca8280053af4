import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser } from '../support/browser.ts';

const browser = useBrowser();
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const remembered = (page: Page) => page.evaluate(() => localStorage.getItem('theme'));
const button = (page: Page) => page.getByRole('button', { name: 'Dark appearance' });

test('light and dark follow the system, and the switch changes and stores them', async () => {
  const page = await browser.open('/', { colorScheme: 'light' });
  const light = await paper(page);
  expect(await button(page).getAttribute('aria-pressed')).toBe('false');
  await button(page).click();
  const dark = await paper(page);
  expect(dark).not.toBe(light);
  expect(await button(page).getAttribute('aria-pressed')).toBe('true');

  await page.goto(`${browser.address()}/about/`);
  expect(await paper(page)).toBe(dark);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper(page)).toBe(dark);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await paper(page)).toBe(dark);
});

test('a choice that matches the system is not stored, so that the page follows the system again', async () => {
  const page = await browser.open('/', { colorScheme: 'dark' });
  await button(page).press('Enter');
  expect(await remembered(page)).toBe('light');
  await button(page).press('Space');
  expect(await remembered(page)).toBeNull();
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(() => button(page).getAttribute('aria-pressed')).toBe('false');
});

test('without JavaScript there is no switch, and the page follows the system', async () => {
  const page = await browser.open('/', { colorScheme: 'dark', javaScriptEnabled: false });
  expect(await button(page).count()).toBe(0);
  expect(await page.locator('body').evaluate((body) => getComputedStyle(body).colorScheme)).toContain('dark');
});
