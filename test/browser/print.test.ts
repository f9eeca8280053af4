import { describe, expect, test } from 'vitest';
import { fullestPages, useBrowser } from '../support/browser.ts';

const browser = useBrowser();

describe('on paper', async () => {
  const paths = await fullestPages();

  test('in the print edition the names and the date below a heading stay with the text after them', async () => {
    const page = await browser.open('/print/');
    await page.emulateMedia({ media: 'print' });
    const breaks = await page
      .locator('.entry > p.quiet, .entry > h3 + p, .event > .origin-block > p')
      .evaluateAll((lines) =>
        lines.filter((line) => line.nextElementSibling).map((line) => `${line.textContent}: ${getComputedStyle(line).breakAfter}`),
      );
    expect(breaks.length).toBeGreaterThan(50);
    expect(breaks.filter((line) => !line.endsWith(': avoid'))).toEqual([]);
  });

  test('the article’s day is on the first sheet', async () => {
    const page = await browser.open('/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.as-of').isVisible()).toBe(true);
  });

  test.each(['/', '/places/'])(
    'what the print edition has is left out of the long page %s: terms, and summaries of sources',
    async (path) => {
      const page = await browser.open(path);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.terms').isVisible()).toBe(false);
      const shown = await page
        .locator('.sources li:has(> .says + a)')
        .evaluateAll((items) =>
          items.map((item) => [
            item.querySelector('.says')?.checkVisibility(),
            item.querySelector('cite, a[rel="external"]')?.checkVisibility(),
          ]),
        );
      expect(shown.length).toBeGreaterThan(3);
      expect(shown.filter(([says, link]) => says || !link)).toEqual([]);
    },
  );

  test('collapsed details are open', async () => {
    const page = await browser.open('/references/');
    const row = page.locator('main details a').first();
    const height = () =>
      row.evaluate((element) => (element.checkVisibility({ contentVisibilityAuto: true }) ? element.getBoundingClientRect().height : 0));
    await page.emulateMedia({ media: 'screen' });
    expect(await height()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await height()).toBeGreaterThan(0);
  });

  test('the address of a source is printed after its link, but no other address is', async () => {
    const page = await browser.open(paths.find((path) => path.startsWith('/briefings/')) ?? '');
    await page.emulateMedia({ media: 'print' });
    const written = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content).filter((text) => text !== 'none'));
    const references = await page
      .locator('.sources a[rel=external]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(references.length).toBeGreaterThan(0);
    expect(await written('.sources a[rel=external]')).toHaveLength(references.length);
    expect((await written('.sources a[rel=external]'))[0]).toContain(references[0]);
    expect(await written('main a:not([rel=external], .evidence)')).toEqual([]);
  });

  test('marks of past events are solid, although browsers do not print backgrounds', async () => {
    const page = await browser.open('/chronology/');
    await page.emulateMedia({ media: 'print' });
    const adjust = await page.locator('.event-mark').evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).printColorAdjust));
    expect(new Set(adjust)).toEqual(new Set(['exact']));
  });

  test('every chapter of the print edition begins on a new sheet with its own running head', async () => {
    const page = await browser.open('/print/');
    await page.emulateMedia({ media: 'print' });
    const chapters = await page
      .locator('.chapter')
      .evaluateAll((all) =>
        all.map((chapter) => ({ id: chapter.id, page: getComputedStyle(chapter).page, before: getComputedStyle(chapter).breakBefore })),
      );
    expect(chapters.length).toBeGreaterThan(5);
    const contents = page.locator('.print-contents');
    expect(await contents.evaluate((nav) => [getComputedStyle(nav).display, getComputedStyle(nav).breakBefore])).toEqual(['block', 'page']);
    for (const { id, page: name, before } of chapters) expect({ name, before }, id).toEqual({ name: id, before: 'page' });
  });

  test('a page says at its top where it comes from, and the print edition on its title page', async () => {
    const page = await browser.open('/glossary/');
    await page.emulateMedia({ media: 'print' });
    const address = page.locator('.page-address');
    expect(await address.isVisible()).toBe(true);
    expect(await address.innerText()).toBe(await page.locator('link[rel=canonical]').getAttribute('href'));
    await page.emulateMedia({ media: 'screen' });
    expect(await address.isVisible()).toBe(false);
    const whole = await browser.open('/print/');
    await whole.emulateMedia({ media: 'print' });
    expect(await whole.locator('.page-address').isVisible()).toBe(false);
  });
});
