import { describe, expect, test } from 'vitest';
import { fullestPages, useBrowser } from '../support/browser.ts';

const WIDTHS = [320, 360, 1280];

const desk = useBrowser();

describe('nothing stands out of the page to the side', async () => {
  test.each(await fullestPages())('on %s', async (path) => {
    const page = await desk.open(path);
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

test('twenty terms of the glossary are seen within a screen and a half of a laptop', async () => {
  const page = await desk.open('/glossary/', { viewport: { width: 1280, height: 800 } });
  const ends = await page.locator('.entries > li').evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().bottom));
  expect(ends[19]).toBeLessThan(1.5 * 800);
});
