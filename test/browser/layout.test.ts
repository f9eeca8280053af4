import { describe, expect, test } from 'vitest';
import { readSite } from '../support/built-site.ts';
import { useBrowser } from '../support/browser.ts';

const browser = useBrowser();
const { dossier } = await readSite('root');

test('twenty terms of the glossary fit into one and a half screens of a laptop', async () => {
  const page = await browser.open('/glossary/', { viewport: { width: 1280, height: 800 } });
  const ends = await page.locator('.entries > li').evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().bottom));
  expect(ends[19]).toBeLessThan(1.5 * 800);
});

describe('the front page', () => {
  test.each([
    { device: 'a laptop', screens: 2, viewport: { width: 1280, height: 800 } },
    { device: 'a phone', screens: 3, viewport: { width: 390, height: 844 } },
  ])('begins its questions within the first $screens screens of $device', async ({ screens, viewport }) => {
    const page = await browser.open('/', { viewport });
    const first = await page.locator('.briefings > li').first().boundingBox();
    expect((first?.y ?? Infinity) + (first?.height ?? 0)).toBeLessThan(screens * viewport.height);
  });

  test.each([390, 768, 1280])('gives the parts of the answer the same width, %i pixels wide', async (width) => {
    const page = await browser.open('/', { viewport: { width, height: 800 } });
    const widths = await page
      .locator('.at-a-glance > div:not([data-origin=later])')
      .evaluateAll((parts) => parts.map(({ clientWidth }) => clientWidth));
    expect(widths.length).toBeGreaterThan(2);
    expect(new Set(widths).size).toBe(1);
    const [later, all] = await page
      .locator('.at-a-glance > [data-origin=later], .at-a-glance')
      .evaluateAll((parts) => parts.map(({ clientWidth }) => clientWidth));
    expect(later).toBe(all);
  });

  test.each([390, 1280])('shows the dates and words of its events, %i pixels wide', async (width) => {
    const page = await browser.open('/', { viewport: { width, height: 800 } });
    const events = page.locator('.key-events > li');
    expect(await events.count()).toBe(dossier.explainer.data.keyEvents.length);
    for (const event of await events.all()) {
      expect(await event.locator('a').isVisible()).toBe(true);
      expect(await event.locator('time, .figures').first().isVisible()).toBe(true);
    }
  });

  test('underlines the links in its lists', async () => {
    const page = await browser.open('/', { viewport: { width: 1280, height: 800 } });
    const looks = await page.locator('.key-events a, .participants a, main > p > a').evaluateAll((links) =>
      links.map((link) => {
        const { textDecorationLine, textDecorationColor } = getComputedStyle(link);
        return `${textDecorationLine} ${/, 0\)$|transparent/.test(textDecorationColor) ? 'invisible' : 'visible'}`;
      }),
    );
    expect(new Set(looks)).toEqual(new Set(['underline visible']));
  });
});

describe('the header', () => {
  const SECTION = '.site-header nav a';

  test.each([undefined, 'The end of the last pool'])(
    'is one row on a laptop, with all sections and the field of the search: %s',
    async (title) => {
      const page = await browser.open('/glossary/', { viewport: { width: 1280, height: 800 } });
      if (title !== undefined) await page.locator('.site-name').evaluate((name, text) => (name.textContent = text), title);
      const middles = await page.locator(`.site-name, ${SECTION}, .search-field input, .theme-switch`).evaluateAll((parts) =>
        parts.map((part) => {
          const { top, height } = part.getBoundingClientRect();
          return { height, middle: top + height / 2 };
        }),
      );
      expect(middles.length).toBeGreaterThan(10);
      expect(Math.min(...middles.map(({ height }) => height))).toBeGreaterThan(0);
      const [highest, lowest] = [Math.min, Math.max].map((pick) => pick(...middles.map(({ middle }) => middle)));
      expect((lowest ?? Infinity) - (highest ?? 0)).toBeLessThan(4);
    },
  );

  test.each([360, 390])(
    'takes little of a phone, %i pixels wide, and the controls of the front page stand below its answer',
    async (width) => {
      const page = await browser.open('/', { viewport: { width, height: 844 } });
      const [question, answer, controls] = await page
        .locator('h1, .front-answer, .reading')
        .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
      expect(question).toBeLessThan(125);
      expect(controls).toBeGreaterThan(answer ?? Infinity);
      expect(controls).toBeLessThan(844);
      for (const control of ['.clock', '.evidence-switch', '.evidence-key summary', '.menu summary', '#search-link', '.theme-switch'])
        expect(await page.locator(control).isVisible(), control).toBe(true);
    },
  );

  test('unfolds its sections on a phone, large enough for a finger', async () => {
    const page = await browser.open('/glossary/', { viewport: { width: 360, height: 844 } });
    await page.locator('.menu summary').click();
    for (const link of await page.locator(SECTION).all()) expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    await page.locator('.menu summary').click();
    expect(await page.locator(SECTION).first().isVisible()).toBe(false);
  });
});

test.each([360, 390])('on a phone, %i pixels wide, the switches of a page are all in view', async (width) => {
  const page = await browser.open('/glossary/', { viewport: { width, height: 844 } });
  for (const control of ['.clock', '.evidence-switch', '.evidence-key summary'])
    expect(await page.locator(control).isVisible(), control).toBe(true);
});

test('on a phone, the map stands before the questions', async () => {
  const page = await browser.open('/', { viewport: { width: 390, height: 844 } });
  const [map, questions] = await page
    .locator('.lead-map, #questions')
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
  expect(map).toBeLessThan(questions ?? 0);
});

test('nothing stands in front of the text of a phone', async () => {
  const page = await browser.open('/glossary/', { viewport: { width: 390, height: 844 } });
  const fixed = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => getComputedStyle(element).position === 'fixed')
      .map(({ className }) => className),
  );
  expect(fixed).toEqual([]);
  expect(await page.locator('.clock').isVisible()).toBe(true);
});

test('touch screens are not told of a key', async () => {
  const phone = await browser.open('/search/', { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  expect(await phone.locator('.key-hint').isVisible()).toBe(false);
  const laptop = await browser.open('/search/', { viewport: { width: 1280, height: 800 } });
  expect(await laptop.locator('.key-hint').isVisible()).toBe(true);
});
