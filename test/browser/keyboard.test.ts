import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fullestPages, useBrowser } from '../support/browser.ts';

const browser = useBrowser();

/** Numbers the visible elements that the keyboard can reach, in the order of the document. */
const markReachable = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const reachable = [
      ...document.querySelectorAll<HTMLElement>(':is(a[href], button, input, select, textarea, summary, [tabindex]):not([tabindex="-1"])'),
    ];
    return reachable
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element, index) => (element.dataset['reach'] = `${index}: ${element.textContent.trim().slice(0, 40)}`));
  });

interface Focused {
  reach: string;
  outline: string;
}

/** Records each element that gets the focus, with its outline. */
const noteFocus = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const notes: Focused[] = [];
    Object.assign(window, { notes });
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof HTMLElement || target instanceof SVGElement)) return;
      const { outlineStyle, outlineWidth } = getComputedStyle(target);
      notes.push({ reach: target.dataset['reach'] ?? target.tagName, outline: outlineStyle === 'none' ? 'none' : outlineWidth });
    });
  });

const readNotes = (page: Page): Promise<Focused[]> => page.evaluate(() => (window as unknown as { notes: Focused[] }).notes);

/** How many stops are tested on each page: long lists have the same markup in every row. */
const LONGEST_WALK = 150;

describe('with the keyboard', async () => {
  const paths = await fullestPages();

  test.each(paths)('the skip link comes first, becomes visible and works, on %s', async (path) => {
    const page = await browser.open(path);
    await page.keyboard.press('Tab');
    const first = page.locator('.skip-link');
    expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
    const box = await first.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await markReachable(page);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement === document.querySelector('main [data-reach]'))).toBe(true);
  });

  test.each(paths)('every link gets the focus, in order and visibly, on %s', async (path) => {
    const page = await browser.open(path);
    const expected = (await markReachable(page)).slice(0, LONGEST_WALK);
    expect(expected.length).toBeGreaterThan(10);
    await noteFocus(page);
    for (let count = 0; count < expected.length; count++) await page.keyboard.press('Tab');
    const notes = await readNotes(page);
    expect(notes.map(({ reach }) => reach)).toEqual(expected);
    expect(notes.filter(({ outline }) => outline === 'none' || Number.parseFloat(outline) < 2)).toEqual([]);
  });
});

test('the keyboard opens collapsed details', async () => {
  const page = await browser.open('/article/');
  const summary = page.locator('summary').first();
  await summary.focus();
  await page.keyboard.press('Enter');
  expect(await summary.evaluate((element) => (element.parentElement as HTMLDetailsElement).open)).toBe(true);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('details[open]') !== null)).toBe(true);
});
