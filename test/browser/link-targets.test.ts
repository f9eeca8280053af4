import { expect, test } from 'vitest';
import { readSite } from '../support/built-site.ts';
import { useBrowser } from '../support/browser.ts';

const browser = useBrowser();
const { dossier } = await readSite('root');
const middle = (all: readonly { id: string }[]) => all[Math.floor(all.length / 2)]?.id ?? '';

test.each([
  ['/chronology/', 'later'],
  ['/chronology/', middle(dossier.chronology)],
  ['/positions/', 'groups'],
  ['/references/', middle(dossier.references)],
  ['/places/', middle(dossier.places)],
])('the target of a link is below the header on a wide screen: %s#%s', async (path, id) => {
  for (const width of [1280, 1920]) {
    const page = await browser.open(path, { viewport: { width, height: 800 } });
    await page.evaluate((fragment) => (location.hash = fragment), id);
    const gap = () =>
      page.evaluate((fragment) => {
        const header = document.querySelector('.site-header')?.getBoundingClientRect().bottom ?? 0;
        return (document.getElementById(fragment)?.getBoundingClientRect().top ?? 0) - header;
      }, id);
    await expect.poll(gap, { message: `${width} pixels wide` }).toBeGreaterThanOrEqual(4);
    await expect.poll(gap, { message: `${width} pixels wide` }).toBeLessThan(800);
  }
});
