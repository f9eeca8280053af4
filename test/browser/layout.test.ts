import { expect, test } from 'vitest';
import { readSite } from '../support/built-site.ts';
import { useBrowser } from '../support/browser.ts';

const browser = useBrowser();
const { dossier } = await readSite('root');

test('twenty terms of the glossary fit into one and a half screens of a laptop', async () => {
  const page = await browser.open('/glossary/', { viewport: { width: 1280, height: 800 } });
  const ends = await page.locator('.entries > li').evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().bottom));
  expect(ends[19]).toBeLessThan(1.5 * 800);
});

test('a briefing has notes in the margin of a wide screen', async () => {
  const page = await browser.open(`/briefings/${dossier.briefings[0]?.id}/`, { viewport: { width: 1280, height: 900 } });
  expect(await page.locator('.side-note, .date-basis').filter({ visible: true }).count()).toBeGreaterThan(3);
});
