import { describe, expect, test } from 'vitest';
import { fullestPages, useBrowser } from '../support/browser.ts';

const WIDTHS = [320, 360, 1280];

const browser = useBrowser();

describe('nothing overflows the page to the side', async () => {
  test.each(await fullestPages())('on %s', async (path) => {
    const page = await browser.open(path);
    const found: Record<number, { scrolls: boolean; sticksOut: string[] }> = {};
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      found[width] = await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        const { scrollWidth, clientWidth } = document.documentElement;
        const sticksOut = [...document.querySelectorAll('body *')].filter((element) => {
          const { left, right, width: size } = element.getBoundingClientRect();
          return size > 0 && (right > clientWidth + 1 || left < -1) && element.checkVisibility();
        });
        const name = (element: Element) =>
          `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} ${element.textContent.trim().slice(0, 40)}`;
        return { scrolls: scrollWidth > clientWidth, sticksOut: sticksOut.slice(0, 5).map(name) };
      });
    }
    expect(found).toEqual(Object.fromEntries(WIDTHS.map((width) => [width, { scrolls: false, sticksOut: [] }])));
  });
});

describe('with text twice as large on a phone, nothing scrolls to the side', async () => {
  test.each(await fullestPages())('on %s', async (path) => {
    const page = await browser.open(path, { viewport: { width: 360, height: 740 } });
    const { size, scrolls } = await page.evaluate(() => {
      const root = document.documentElement;
      root.style.fontSize = `${2 * Number.parseFloat(getComputedStyle(root).fontSize)}px`;
      for (const details of document.querySelectorAll('details')) details.open = true;
      return {
        size: getComputedStyle(document.body).fontSize,
        scrolls: [root, ...document.querySelectorAll('main, main *')]
          .filter((element) => element === root || ['auto', 'scroll'].includes(getComputedStyle(element).overflowX))
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
          .map(({ tagName, className }) => `${tagName} ${className}`),
      };
    });
    expect(Number.parseFloat(size)).toBeGreaterThan(32);
    expect(scrolls).toEqual([]);
  });
});

test('twenty terms of the glossary fit into one and a half screens of a laptop', async () => {
  const page = await browser.open('/glossary/', { viewport: { width: 1280, height: 800 } });
  const ends = await page.locator('.entries > li').evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().bottom));
  expect(ends[19]).toBeLessThan(1.5 * 800);
});
