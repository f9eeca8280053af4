import { describe, expect, test } from 'vitest';
import { fullestPages, useBrowser, waitForFonts } from '../support/browser.ts';
import { readSite } from '../support/built-site.ts';

const browser = useBrowser();
const { dossier } = await readSite('root');
const sought = encodeURIComponent(dossier.places[0]?.data.name ?? '');
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

test('at most two fonts are requested before the first paint, and none of them changes it', async () => {
  const page = await browser.open(briefing);
  expect(await page.locator('link[rel=preload][as=font]').count()).toBe(2);
  const displays = await page.evaluate(() =>
    [...document.fonts].filter(({ family }) => !family.includes('fallback')).map(({ display }) => display),
  );
  expect(new Set(displays)).toEqual(new Set(['optional']));
});

test('the font subsets of the site have every letter and digit of its texts', async () => {
  const page = await browser.open(briefing);
  await waitForFonts(page);
  await page.reload();
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
