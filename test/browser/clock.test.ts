import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { isToldLater } from '#dossier/told-later.ts';
import { keyOf } from '#dossier/entry.ts';
import { pathOfEntry } from '#dossier/paths.ts';
import { readSite } from '../support/built-site.ts';
import { newTab, useBrowser } from '../support/browser.ts';

const browser = useBrowser();
const { dossier } = await readSite('root');
const briefing = `/briefings/${dossier.briefings.find(({ data }) => data.later)?.id}/`;
const laterEvents = dossier.chronology.filter(({ data }) => data.origin === 'later');

/** Opens a page in a tab of its own, as known on the day of the article. */
async function openAsOfDay(path: string): Promise<Page> {
  const { origin } = new URL(browser.address());
  const storageState = { cookies: [], origins: [{ origin, localStorage: [{ name: 'clock', value: 'day' }] }] };
  const page = await newTab({ viewport: { width: 1280, height: 900 }, storageState });
  await page.goto(`${browser.address()}${path}`);
  return page;
}

const day = (page: Page) => page.getByRole('radio', { name: /^As of / });
const since = (page: Page) => page.getByRole('radio', { name: 'Since then' });
const visible = (page: Page, selector: string) => page.locator(selector).filter({ visible: true }).count();
const LATER = 'main [data-origin="later"]';

// On each kind of page, every-page.test.ts tests this.
test('a site shows everything, and as known on the day nothing that came later, also on the next page', async () => {
  const page = await newTab({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${browser.address()}/chronology/`);
  expect(await since(page).isChecked()).toBe(true);
  expect(await visible(page, `${LATER} a`)).toBeGreaterThan(0);
  expect(await visible(page, `.strip ${LATER.replace('main ', '')}`)).toBeGreaterThan(0);
  await day(page).check();
  expect(await visible(page, LATER)).toBe(0);
  for (const path of ['/', briefing]) {
    await page.goto(`${browser.address()}${path}`);
    expect(await day(page).isChecked(), path).toBe(true);
    expect(await visible(page, LATER), path).toBe(0);
  }
  await since(page).check();
  await page.goto(`${browser.address()}/chronology/`);
  expect(await page.evaluate(() => localStorage.getItem('clock'))).toBeNull();
  expect(await visible(page, LATER)).toBeGreaterThan(0);
});

test('the keyboard switches it', async () => {
  const page = await openAsOfDay('/chronology/');
  await day(page).focus();
  await page.keyboard.press('ArrowRight');
  expect(await since(page).isChecked()).toBe(true);
  expect(await visible(page, LATER)).toBeGreaterThan(0);
});

test('the chronology counts only the events that it shows', async () => {
  const page = await openAsOfDay('/chronology/');
  const status = page.locator('.event-filter [role=status]');
  expect(await status.innerText()).toBe(`${dossier.chronology.length - laterEvents.length} events`);
  await since(page).check();
  expect(await status.innerText()).toBe(`${dossier.chronology.length} events`);
});

test('a page that is later as a whole says so, and shows it when asked', async () => {
  const page = await openAsOfDay('/chronology/origin/later/');
  expect(await page.locator('.later-page').innerText()).toMatch(/^All of this page came after /);
  expect(await visible(page, 'main .event')).toBe(0);
  expect(await visible(page, 'h1')).toBe(1);
  const tops = await Promise.all(
    ['h1', '.later-page', '.citing'].map(async (part) => (await page.locator(`main ${part}`).boundingBox())?.y ?? 0),
  );
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  await page.getByRole('button', { name: 'Show what came since' }).click();
  expect(await visible(page, 'main .event')).toBe(laterEvents.length);
  expect(await page.locator('.later-page').isVisible()).toBe(false);
  expect(await since(page).evaluate((radio) => radio === document.activeElement)).toBe(true);
});

test('no page of an entry is empty: what is told only later has the notice', async () => {
  const told = [...dossier.actors, ...dossier.glossary].map(keyOf).filter((key) => isToldLater(dossier, key));
  const page = await openAsOfDay('/actors/');
  const shown = await page.locator('.entries > li').filter({ visible: true }).count();
  expect(shown).toBe(dossier.actors.filter((actor) => !isToldLater(dossier, keyOf(actor))).length);
  for (const key of told) {
    await page.goto(`${browser.address()}${pathOfEntry(key)}`);
    expect(await page.locator('.later-page').isVisible(), key).toBe(true);
  }
  for (const { id } of laterEvents) {
    await page.goto(`${browser.address()}/chronology/${id}/`);
    expect(await visible(page, 'h1 > .statement'), id).toBe(1);
  }
});

test('a link to something later shows it, on this page only', async () => {
  const page = await openAsOfDay(`/chronology/#${laterEvents[0]?.id}`);
  await expect.poll(() => page.locator(`[id="${laterEvents[0]?.id}"]`).isVisible()).toBe(true);
  expect(await since(page).isChecked()).toBe(true);
  await page.goto(`${browser.address()}/chronology/`);
  expect(await day(page).isChecked()).toBe(true);
});

test('the search finds nothing that came later, and counts what it finds', async () => {
  const title = laterEvents[0]?.data.title ?? '';
  const page = await openAsOfDay(`/search/?q=${encodeURIComponent(title)}`);
  const status = page.locator('#search [role=status]');
  const results = async () => Number.parseInt((await status.innerText()).replace(/^No\b/, '0'));
  await expect.poll(results).not.toBeNaN();
  const before = await results();
  const titles = () => page.locator('.hit-title').allInnerTexts();
  expect(await titles()).not.toContain(title);
  await since(page).check();
  await expect.poll(titles).toContain(title);
  expect(await results()).toBeGreaterThan(before);
});

test('without JavaScript there is no switch, and everything is shown', async () => {
  const page = await browser.open('/chronology/', { javaScriptEnabled: false });
  expect(await visible(page, '.clock')).toBe(0);
  expect(await page.locator('.as-of').isVisible()).toBe(true);
  expect(await visible(page, LATER)).toBeGreaterThan(0);
});
