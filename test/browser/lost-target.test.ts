import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { listCorrectedAddresses } from '#views/corrections/corrected-addresses.ts';
import { readSite } from '../support/built-site.ts';
import { useBrowser } from '../support/browser.ts';

// Under a base path, which the addresses have.
const browser = useBrowser('other');
const { dossier, page: builtPage } = await readSite('other');
const notice = (page: Page) => page.getByRole('status').filter({ hasText: 'that you followed a link to' });
const isInView = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
const corrected = `/briefings/${dossier.briefings.find(({ data }) => data.corrections.length > 0)?.id ?? ''}/`;

test('a page that does not have the target of a link says so, and leads to its corrections', async () => {
  const page = await browser.open(`${corrected}#s000000`);
  await notice(page).waitFor();
  expect(await notice(page).textContent()).toMatch(/has changed or been removed\. Corrections of this page$/);
  expect(await isInView(page, '.lost-target')).toBe(true);
  expect(await page.locator(':target').count()).toBe(0);
  await notice(page).getByRole('link').click();
  await page.locator('.corrections > details[open]').waitFor({ state: 'attached' });
  expect(await page.locator('.lost-target').count()).toBe(1);
});

test('a link to a sentence that was corrected leads to what it says now, and the page says so', async () => {
  const { base } = dossier.site;
  const [before, now] = Object.entries(listCorrectedAddresses(dossier)).find(([address]) => address.includes('/briefings/')) ?? ['', ''];
  const page = await browser.open(before.slice(base.length - 1));
  await notice(page).waitFor();
  expect(await notice(page).textContent()).toMatch(/^The sentence that you followed a link to has been corrected\./);
  expect(page.url()).toBe(new URL(now.slice(base.length), browser.address().replace(/\/?$/, '/')).href);
  expect(await page.locator('.statement:target').count()).toBe(1);
  for (const part of ['.lost-target', '.statement:target']) expect(await isInView(page, part), part).toBe(true);
});

test('of sentences with the same words one is gone: the link leads to another', async () => {
  const id = builtPage(corrected).document.querySelector('.statement')?.id ?? '';
  const page = await browser.open(`${corrected}#${id}-7`);
  await page.waitForURL(`**${corrected}#${id}`);
  expect(await page.locator('.statement:target').count()).toBe(1);
  expect(await page.locator('.lost-target').count()).toBe(0);
});

test('where a page has no corrections, the notice links all', async () => {
  const page = await browser.open('/search/#gone');
  expect(await notice(page).getByRole('link').getAttribute('href')).toMatch(/\/herbal\/corrections\/$/);
});

test('an address that is pasted into an open page is explained, too; the top and the start of the page are there', async () => {
  const page = await browser.open(corrected);
  await page.evaluate(() => (location.hash = '#gone'));
  await notice(page).waitFor();
  for (const hash of ['#top', '#sources', '#%', '']) {
    const settled = page.evaluate(() => new Promise((done) => addEventListener('hashchange', () => setTimeout(done, 100), { once: true })));
    await page.evaluate((to) => (location.hash = to), hash);
    await settled;
    expect(await page.locator('.lost-target').count(), hash).toBe(hash === '#%' ? 1 : 0);
  }
});

test('the page of addresses that do not exist has no notice', async () => {
  const page = await browser.open('/404.html#gone');
  await page.waitForLoadState('networkidle');
  expect(await page.locator('.lost-target').count()).toBe(0);
});

test('without script the page opens', async () => {
  const page = await browser.open(`${corrected}#s000000`, { javaScriptEnabled: false });
  expect(await page.locator('h1').isVisible()).toBe(true);
});
