import { describe, expect, test } from 'vitest';
import { fullestPages, useBrowser } from '../support/browser.ts';

const browser = useBrowser();

describe('in forced colours', () => {
  test('solid, half and hollow marks differ', async () => {
    const page = await browser.open('/chronology/', { forcedColors: 'active' });
    const looks = await page.evaluate(() =>
      ['happened', 'under-way', 'planned'].map((status) => {
        const mark = document.querySelector(`.event > [data-status="${status}"]:not([data-uncertain], [data-span])`);
        const { backgroundColor, backgroundImage } = getComputedStyle(mark ?? document.body);
        return `${backgroundColor} ${backgroundImage}`;
      }),
    );
    expect(new Set(looks).size).toBe(looks.length);
  });

  test('the focused element is outlined, and a pressed switch differs from one that is not', async () => {
    const page = await browser.open('/', { forcedColors: 'active' });
    const button = page.getByRole('button', { name: 'Dark appearance' });
    await page.keyboard.press('Tab');
    await button.focus();
    expect(await button.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe('none');
    const look = () => button.locator('path').evaluate((element) => getComputedStyle(element).transform);
    const before = await look();
    await button.click();
    expect(await look()).not.toBe(before);
    await button.click();
  });

  test('the words that differ between two wordings are readable', async () => {
    const page = await browser.open('/quotes/', { forcedColors: 'active', colorScheme: 'dark' });
    const colours = await page
      .locator('mark')
      .first()
      .evaluate((mark) => {
        const { color, backgroundColor } = getComputedStyle(mark);
        const isClear = /^rgba\(.*, 0\)$/.test(backgroundColor);
        return [color, isClear ? getComputedStyle(document.body).backgroundColor : backgroundColor];
      });
    expect(colours[0]).not.toBe(colours[1]);
  });

  test('a preview has an edge', async () => {
    const page = await browser.open('/', { forcedColors: 'active' });
    await page.locator('a.mention').first().hover();
    const card = page.locator('[popover]');
    await card.waitFor();
    expect(await card.evaluate((element) => Number.parseFloat(getComputedStyle(element).borderTopWidth))).toBeGreaterThan(0);
  });
});

describe('at 400 % zoom on a laptop', async () => {
  test.each(await fullestPages())('fixed elements cover little of %s', async (path) => {
    const page = await browser.open(path, { viewport: { width: 320, height: 256 } });
    await page.evaluate(() => {
      scrollTo(0, 400);
    });
    const covered = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position) && element.checkVisibility())
        .map((element) => element.getBoundingClientRect())
        .filter(({ top, bottom }) => bottom > 0 && top < innerHeight)
        .reduce((sum, { width, height }) => sum + width * height, 0),
    );
    expect(covered / (320 * 256)).toBeLessThan(0.1);
  });
});

test('with reduced motion, nothing moves', async () => {
  const page = await browser.open('/briefings/', { reducedMotion: 'reduce' });
  for (const path of await fullestPages()) {
    await page.goto(`${browser.address()}${path}`);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return animationName !== 'none' || transitionDuration.split(', ').some((duration) => Number.parseFloat(duration) > 0);
        })
        .map(({ tagName, className }) => `${tagName} ${className}`),
    );
    expect(moving, path).toEqual([]);
  }
});
