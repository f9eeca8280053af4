import { describe, expect, test } from 'vitest';
import { fullestPages, useBrowser } from '../support/browser.ts';

const browser = useBrowser();

/** Elements that are only for screens. */
const FURNITURE = '.skip-link, .trail, .site-header nav, .site-footer, main nav:not(.print-contents), .sources a[href^="#cite-"]';

describe('on paper', async () => {
  const paths = await fullestPages();

  test.each(paths)('%s has no navigation, no overlay and no colour', async (path) => {
    const page = await browser.open(path, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const found = await page.evaluate((furniture) => {
      const shown = [...document.querySelectorAll('body *')].filter((element) => element.checkVisibility());
      const styles = shown.map((element) => getComputedStyle(element));
      return {
        furniture: shown.filter((element) => element.matches(furniture)).map((element) => element.outerHTML.slice(0, 80)),
        over: shown.filter((_, index) => ['fixed', 'sticky'].includes(styles[index]?.position ?? '')).map(({ className }) => className),
        background: getComputedStyle(document.body).backgroundColor,
        colours: [...new Set(styles.map(({ color }) => color))].filter((color) => new Set(color.match(/\d+/g)).size > 1),
        fonts: [...new Set(styles.map(({ fontFamily }) => fontFamily))].filter((font) => !font.includes('Reading')),
      };
    }, FURNITURE);
    expect(found).toEqual({ furniture: [], over: [], background: 'rgb(255, 255, 255)', colours: [], fonts: [] });
  });

  test.each(paths)('a heading stays with its content, on %s', async (path) => {
    const page = await browser.open(path);
    await page.emulateMedia({ media: 'print' });
    const breaks = await page
      .locator('h1, h2, h3, h4')
      .evaluateAll((headings) => headings.map((heading) => getComputedStyle(heading).breakAfter));
    expect(breaks.filter((value) => value !== 'avoid')).toEqual([]);
  });

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

  test('collapsed details are open', async () => {
    const page = await browser.open('/article/');
    const row = page.locator('details a').first();
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
    expect(await written('main a:not([rel=external])')).toEqual([]);
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
});
