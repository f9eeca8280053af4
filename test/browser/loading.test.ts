import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fullestPages, newTab, useBrowser } from '../support/browser.ts';
import { readSite } from '../support/built-site.ts';
import { expectToPreloadWhatIsShown, listFaces, readFonts } from '../support/page-fonts.ts';

const browser = useBrowser();
const { dossier, pages } = await readSite('root');
const sought = encodeURIComponent(dossier.places[0]?.data.name ?? '');
/** The largest page of an actor with a name in Cyrillic. */
const cyrillic =
  pages
    .filter(({ path, html }) => path.startsWith('/actors/') && /[\u0400-\u04ff]{4}/.test(html.split('<main')[1] ?? ''))
    .sort((a, b) => b.html.length - a.html.length)[0]?.path ?? '';
const briefing = (await fullestPages()).find((path) => path.startsWith('/briefings/') && path !== '/briefings/') ?? '';

describe.each([360, 1280])('at %i pixels', (width) => {
  const load = async (path: string) => {
    const page = await browser.open('/404.html', { viewport: { width, height: 800 } });
    await page.goto(`${browser.address()}${path}`);
    await page.evaluate(() => document.fonts.ready);
    return page;
  };

  test('nothing moves while a briefing loads', async () => {
    const page = await load(briefing);
    expect(await page.evaluate(readShift)).toBeLessThan(0.01);
  });

  test('nothing moves when the results of a query in the address appear, and the index is visible below them', async () => {
    const page = await load(`/search/?q=${sought}`);
    await expect.poll(() => page.locator('[data-hits] > li').count()).toBeGreaterThan(0);
    await expect.poll(() => page.locator('#index').isVisible()).toBe(true);
    expect(await page.evaluate(readShift)).toBeLessThan(0.01);
  });
});

describe('on a first visit, with fonts that come late', () => {
  /** A page in fonts of the system: those of the site are held back until they are asked for. */
  async function openWithoutFonts(path: string, viewport: { width: number; height: number }) {
    // This machine may lack the fonts that stand in, so the test brings fonts of their measure.
    const page = await newTab({ viewport, bypassCSP: true });
    await page.route('**/site.*.css', async (route) => {
      const css = await (await route.fetch()).text();
      await route.fulfill({
        contentType: 'text/css',
        body: css.replace(/src:local\("(Times New Roman|Arial)( Bold| Italic)?"\)[^;]*(?=;(unicode-range)?)/g, bringFont),
      });
    });
    const { promise: asked, resolve: release } = Promise.withResolvers<undefined>();
    await page.route('**/*.woff2', async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto(`${browser.address()}${path}`, { waitUntil: 'commit' });
    await page.locator('.site-footer').waitFor();
    await page.evaluate(loadStandIns);
    return {
      page,
      release: () => {
        release(undefined);
      },
    };
  }

  test.each([
    { path: '/', width: 390, height: 844 },
    { path: briefing, width: 390, height: 844 },
    { path: briefing, width: 1280, height: 800 },
  ])('hardly anything moves when they come: $path, $width pixels wide', async ({ path, ...viewport }) => {
    const { page, release } = await openWithoutFonts(path, viewport);
    const shift = page.evaluate(watchShift);
    release();
    // The measures fit on average, so a line may break elsewhere: 0.1 is the limit of a good page by the Core Web Vitals.
    expect(await shift).toBeLessThan(0.1);
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(listFaces)).toEqual(expect.arrayContaining(['Reading normal U+0-10FFFF', 'UI normal U+0-10FFFF']));
  });

  test('italics and Cyrillic end in the fonts of the site', async () => {
    const { page, release } = await openWithoutFonts(cyrillic, { width: 390, height: 844 });
    expect(await page.evaluate(listFaces)).toEqual([]);
    release();
    await page.evaluate(() => document.fonts.ready);
    await expect.poll(() => page.evaluate(listFaces)).toEqual(expect.arrayContaining(['UI normal U+301']));
    const front = await openWithoutFonts('/', { width: 390, height: 844 });
    front.release();
    await expect.poll(() => front.page.evaluate(listFaces)).toEqual(expect.arrayContaining(['UI italic U+0-10FFFF']));
  });
});

// For each kind of page, every-page.test.ts tests this.
test('on a phone, a page in Cyrillic preloads the fonts that it shows, at most four', async () => {
  const page = await browser.open(cyrillic, { viewport: { width: 390, height: 844 } });
  expectToPreloadWhatIsShown(await readFonts(page));
});

test('the font subsets of the site have every letter and digit of its texts', async () => {
  const page = await browser.open(briefing);
  await page.evaluate(() => document.fonts.ready);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument', { depth: -1 });
  const { nodeIds } = await devtools.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'main :is(h1, h2, p, a, b, em, q)' });
  const fonts = await Promise.all(nodeIds.map(async (nodeId) => (await devtools.send('CSS.getPlatformFontsForNode', { nodeId })).fonts));
  const drawn = Object.groupBy(fonts.flat(), ({ isCustomFont }) => (isCustomFont ? 'own' : 'system'));
  expect(drawn.system?.map(({ familyName }) => familyName)).toBeUndefined();
  expect(drawn.own?.length).toBeGreaterThan(50);
});

/** Runs in the page: the sum of its layout shifts (0 to 1 each). */
function readShift(): number {
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type: 'layout-shift', buffered: true });
  return observer.takeRecords().reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0);
}

/** A font with the measures of a usual one, as the source of a `@font-face` rule. */
function bringFont(_: string, name: string, cut = '', range = ''): string {
  const font = name === 'Arial' ? 'arimo' : 'tinos';
  const file = `@fontsource/${font}/files/${font}-${range ? 'cyrillic' : 'latin'}-${cut === ' Bold' ? 700 : 400}-${cut === ' Italic' ? 'italic' : 'normal'}.woff2`;
  return `src:url(data:font/woff2;base64,${readFileSync(fileURLToPath(import.meta.resolve(file))).toString('base64')})`;
}

// The functions below run in the page.

/** Waits until the stand-ins are drawn. */
async function loadStandIns(): Promise<void> {
  await Promise.all([...document.fonts].filter(({ family }) => /^(?:Reading|UI)2$/.test(family)).map((font) => font.load()));
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
}

/** The sum of the layout shifts from now until all fonts are drawn. */
async function watchShift(): Promise<number> {
  let sum = 0;
  const add = (entries: PerformanceEntryList) => {
    for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
  };
  const observer = new PerformanceObserver((list) => {
    add(list.getEntries());
  });
  observer.observe({ type: 'layout-shift' });
  await Promise.all([...document.fonts].filter(({ status }) => status === 'loading').map((font) => font.loaded));
  await document.fonts.ready;
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  add(observer.takeRecords());
  return sum;
}
