import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { FACETS, listFacets } from '#views/timeline/facets.ts';
import { readSite } from '../support/built-site.ts';
import { newTab, useBrowser, waitForFonts } from '../support/browser.ts';

const browser = useBrowser();
const { dossier } = await readSite('root');
const { chronology } = dossier;
const facets = listFacets(dossier);

const [actor] = (facets.get('actor') ?? []).toSorted((a, b) => b.events.length - a.events.length);
if (!actor) throw new Error('no event has an actor');
const both = actor.events.filter(({ data }) => data.origin === 'article').map(({ id }) => id);
const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id).sort();

const shown = async (page: Page) =>
  (await page.locator('li.event').evaluateAll((events) => events.filter((event) => event.checkVisibility()).map(({ id }) => id))).sort();
const clearMarks = async (page: Page) =>
  (
    await page
      .locator('.strip .mark:not(.is-out)')
      .evaluateAll((marks) => marks.map((mark) => (mark.getAttribute('href') ?? '').replace(/^.*#/, '')))
  ).sort();
const field = (page: Page, facet: string) => page.getByRole('combobox', { name: `By ${facet}` });
const query = (page: Page) => new URL(page.url()).search;
const status = (page: Page) => page.getByRole('status').innerText();

describe('the filter of the chronology', () => {
  test('filters the list and the drawing, announces the number of events, and keeps the choice in the address', async () => {
    const page = await browser.open('/chronology/');
    expect(await status(page)).toBe(`${chronology.length} events`);
    await field(page, 'actor').selectOption(actor.id);
    expect(query(page)).toBe(`?actor=${actor.id}`);
    expect(await shown(page)).toEqual(ids(actor.events));
    expect(await clearMarks(page)).toEqual(ids(actor.events));
    expect(await status(page)).toBe(`${actor.events.length} of ${chronology.length} events`);
  });

  test('shows events that match all fields, and hides empty periods', async () => {
    const page = await browser.open('/chronology/');
    await field(page, 'origin').selectOption('article');
    await field(page, 'actor').selectOption(actor.id);
    expect(query(page)).toBe(`?origin=article&actor=${actor.id}`);
    expect(await shown(page)).toEqual(both.toSorted());
    const bare = await page
      .locator('main section:has(ol.timeline)')
      .evaluateAll((all) =>
        all.filter((one) => one.checkVisibility() && ![...one.querySelectorAll('li.event')].some((li) => li.checkVisibility())),
      );
    expect(bare).toEqual([]);
    const lost = await page
      .locator('nav[aria-label=Periods] a')
      .evaluateAll((links) =>
        links.filter((link) => link.checkVisibility() && !document.querySelector(link.getAttribute('href') ?? '')?.checkVisibility()),
      );
    expect(lost).toEqual([]);
  });

  test('follows the back and forward buttons of the browser', async () => {
    const page = await browser.open('/chronology/');
    await field(page, 'origin').selectOption('article');
    await field(page, 'actor').selectOption(actor.id);
    await page.goBack();
    expect(await field(page, 'actor').inputValue()).toBe('');
    expect(await shown(page)).toEqual(ids(facets.get('origin')?.[0]?.events ?? []));
    await page.goBack();
    expect(await shown(page)).toEqual(ids(chronology));
    await page.goForward();
    await page.goForward();
    expect(await shown(page)).toEqual(both.toSorted());
  });

  test('is set from the address, and ignores unknown values', async () => {
    const page = await browser.open(`/chronology/?actor=${actor.id}&place=no-such-place&origin=`);
    expect(await shown(page)).toEqual(ids(actor.events));
    expect(await field(page, 'place').inputValue()).toBe('');
  });

  test('works with the keyboard, and can be reset', async () => {
    const page = await browser.open('/chronology/');
    expect(await page.getByRole('button', { name: 'Show all', exact: true }).isVisible()).toBe(false);
    await field(page, 'origin').focus();
    await page.keyboard.press('ArrowDown');
    expect(query(page)).toBe(`?origin=${facets.get('origin')?.[0]?.id}`);
    for (const _ of FACETS) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Show all');
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page)).toBe('');
    expect(await shown(page)).toEqual(ids(chronology));
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
  });

  test('is reset by a link to a hidden event', async () => {
    const hidden = chronology.find((event) => !actor.events.includes(event))!;
    const page = await browser.open(`/chronology/?actor=${actor.id}`);
    await page.evaluate((id) => (location.hash = id), hidden.id);
    await expect.poll(() => shown(page)).toEqual(ids(chronology));
    expect(new URL(page.url()).hash).toBe(`#${hidden.id}`);
    expect(await page.locator(`[id="${hidden.id}"]`).evaluate((event) => event.getBoundingClientRect().top < window.innerHeight)).toBe(
      true,
    );
  });

  test('offers the same values as the links that replace it without JavaScript', async () => {
    const page = await browser.open('/chronology/');
    const options = await page.locator('.event-filter option').evaluateAll((all) => all.map(({ textContent }) => textContent.trim()));
    const plain = await browser.open('/chronology/', { javaScriptEnabled: false });
    await plain.locator('.unscripted summary').click();
    const links = await plain.locator('.unscripted li').allInnerTexts();
    expect(links.map((text) => text.replace(/ (\d+)$/, ' ($1)'))).toEqual(options.filter((text) => text !== 'all'));
    await plain
      .getByRole('link', { name: actor.label, exact: true })
      .and(plain.locator(`[href$="/actor/${actor.id}/"]`))
      .click();
    expect(new URL(plain.url()).pathname).toBe(actor.path);
    expect(await shown(plain)).toEqual(ids(actor.events));
  });
});

describe('the drawing', () => {
  test('has no overlapping labels, and none outside its edges', async () => {
    const page = await newTab({ viewport: { width: 1280, height: 900 } });
    await waitForFonts(page);
    await page.goto(`${browser.address()}/chronology/`);
    await page.evaluate(() => document.fonts.ready);
    const found = await page.locator('.strip svg').evaluate((svg: SVGSVGElement) => {
      const labels = [...svg.querySelectorAll<SVGTextElement>('.mark text, .tick, .band')].map((text) => ({
        text: text.textContent,
        box: text.getBBox(),
      }));
      const meet = (a: DOMRect, b: DOMRect) =>
        a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height - 1 && b.y < a.y + a.height - 1;
      const { width } = svg.viewBox.baseVal;
      return {
        count: labels.length,
        over: labels.flatMap((a, index) => labels.slice(index + 1).flatMap((b) => (meet(a.box, b.box) ? [`${a.text} / ${b.text}`] : []))),
        out: labels.filter(({ box }) => box.x < 0 || box.x + box.width > width).map(({ text }) => text),
      };
    });
    expect(found.count).toBeGreaterThan(chronology.length);
    expect(found).toMatchObject({ over: [], out: [] });
  });

  test('links each mark to its event, and is hidden on a narrow screen', async () => {
    const page = await browser.open('/chronology/', { viewport: { width: 1280, height: 900 } });
    await page.locator('.strip .mark text').last().click();
    const id = new URL(page.url()).hash.slice(1);
    expect(await page.locator(`[id="${id}"]`).evaluate((event) => event.matches(':target'))).toBe(true);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await page.locator('.strip svg').isVisible()).toBe(false);
    expect(await page.locator('.strip figcaption').isVisible()).toBe(true);
  });
});
