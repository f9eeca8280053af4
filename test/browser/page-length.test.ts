import { describe, expect, test } from 'vitest';
import { readSite } from '../support/built-site.ts';
import { useBrowser } from '../support/browser.ts';

/** The most pixels that a page may be long on a phone. */
const LONGEST = 15_000;

/** Pages that are complete by their nature. */
const COMPLETE = ['/print/', '/search/'];

/** How many pages are measured: those with the most HTML. */
const MEASURED = 20;

const browser = useBrowser();
const { pages, dossier } = await readSite('root');

test('no page but the complete ones is too long on a phone', async () => {
  const tooLong: string[] = [];
  const longest = pages
    .filter(({ path }) => !COMPLETE.includes(path))
    .sort((a, b) => b.html.length - a.html.length)
    .slice(0, MEASURED);
  for (const { path } of longest) {
    const page = await browser.open(path, { viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
    const length = await page.evaluate(() => document.documentElement.scrollHeight);
    if (length > LONGEST) tooLong.push(`${path}: ${length} px`);
  }
  expect(tooLong).toEqual([]);
});

describe('the mentions of an actor', () => {
  const [actor] = dossier.actors.toSorted(
    (a, b) => dossier.mentioning(`actors/${b.id}`).length - dossier.mentioning(`actors/${a.id}`).length,
  );

  test('are folded by kind, each with its number', async () => {
    const page = await browser.open(`/actors/${actor?.id}/`, { viewport: { width: 390, height: 844 } });
    const folds = page.locator('section[aria-labelledby="mentions"] > details');
    let sum = 0;
    for (const fold of await folds.all()) {
      expect(await fold.locator('.backlinks').isVisible()).toBe(false);
      const number = Number(await fold.locator('summary .figures').innerText());
      expect(await fold.locator('.backlinks a').count()).toBe(number);
      sum += number;
    }
    expect(sum).toBe(dossier.mentioning(`actors/${actor?.id}`).length);
  });

  test('are unfolded on paper', async () => {
    const page = await browser.open(`/actors/${actor?.id}/`);
    await page.emulateMedia({ media: 'print' });
    expect(
      await page
        .locator('.backlinks a')
        .first()
        .evaluate((link) => link.getBoundingClientRect().height),
    ).toBeGreaterThan(0);
    await page.emulateMedia({ media: null });
  });
});
