import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';

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
