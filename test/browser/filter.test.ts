import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chronology as chronologyWords } from '#locales/en-GB/catalogue/chronology.ts';
import { FACETS, type Facet } from '#schemas/event-lists.ts';
import { listFacets } from '#views/timeline/facets.ts';
import { readSite } from '../support/built-site.ts';
import { newTab, useBrowser } from '../support/browser.ts';

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
const shownMarks = async (page: Page) =>
  (
    await page
      .locator('.strip :is(.mark, .row)[data-event]')
      .evaluateAll((marks) => marks.filter((mark) => mark.checkVisibility()).map((mark) => (mark as HTMLElement).dataset['event'] ?? ''))
  ).sort();
const field = (page: Page, facet: Facet) => page.getByRole('combobox', { name: chronologyWords.by[facet] });
const query = (page: Page) => new URL(page.url()).search;
const status = (page: Page) => page.getByRole('status').innerText();

describe('the filter of the chronology', () => {
  test('filters the list and the drawing, announces the number of events, and keeps the choice in the address', async () => {
    const page = await browser.open('/chronology/');
    expect(await status(page)).toBe(`${chronology.length} events`);
    await field(page, 'actor').selectOption(actor.id);
    expect(query(page)).toBe(`?actor=${actor.id}`);
    expect(await shown(page)).toEqual(ids(actor.events));
    expect(await shownMarks(page)).toEqual(ids(actor.events));
    expect(await status(page)).toBe(`${actor.events.length} of ${chronology.length} events`);
    // Its figures are those of all events.
    expect(await page.locator('.strip figcaption').isVisible()).toBe(false);
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

  test('offers in each field only what fits the others, with the number of events', async () => {
    const page = await browser.open('/chronology/');
    await field(page, 'actor').selectOption(actor.id);
    const offered = (facet: Facet) =>
      field(page, facet)
        .locator('option')
        .evaluateAll((all) => all.map(({ textContent }) => textContent));
    const fitting = (facet: Facet) =>
      (facets.get(facet) ?? []).flatMap(({ label, events }) => {
        const number = events.filter((event) => actor.events.includes(event)).length;
        return number > 0 ? [`${label} (${number})`] : [];
      });
    for (const facet of ['origin', 'topic', 'place'] as const) expect(await offered(facet), facet).toEqual(['all', ...fitting(facet)]);
    expect(fitting('place').length).toBeLessThan(facets.get('place')?.length ?? 0);
    expect(await offered('actor')).toHaveLength((facets.get('actor')?.length ?? 0) + 1);
    const [topic] = fitting('topic');
    await field(page, 'topic').selectOption({ label: topic ?? '' });
    expect(await field(page, 'actor').inputValue()).toBe(actor.id);
    expect(await status(page)).toBe(`${/\((\d+)\)$/.exec(topic ?? '')?.[1]} of ${chronology.length} events`);
  });

  test('keeps a combination from the address that no event has, and says so', async () => {
    const other = facets.get('actor')?.find(({ events }) => !events.some((event) => event.data.origin === 'article'));
    const query = `actor=${other?.id ?? actor.id}&origin=${other ? 'article' : 'later'}`;
    const page = await browser.open(`/chronology/?${query}`);
    if (other) expect(await status(page)).toBe(`0 of ${chronology.length} events`);
    expect(await field(page, 'origin').inputValue()).toBe(other ? 'article' : 'later');
  });

  test('shows the events in view, without room for the others, and shows them again', async () => {
    const some = (facets.get('actor') ?? []).find(({ events }) => events.length === 3);
    for (const [viewport, drawing] of [
      [{ width: 1280, height: 800 }, '.strip > svg'],
      [{ width: 390, height: 844 }, '.timeline-rows'],
    ] as const) {
      const page = await browser.open('/chronology/', { viewport });
      if (viewport.width === 390) await page.locator('.filter-fold > summary').click();
      const height = () => page.locator(drawing).evaluate((element) => element.getBoundingClientRect().height);
      const whole = await height();
      await field(page, 'actor').selectOption(some?.id ?? actor.id);
      expect(await height()).toBeLessThan(whole / 2);
      const bottoms = await page
        .locator(`${drawing} [data-event]:is(a, .row)`)
        .evaluateAll((marks) => marks.filter((mark) => mark.checkVisibility()).map((mark) => mark.getBoundingClientRect().bottom));
      expect(bottoms).toHaveLength(some?.events.length ?? actor.events.length);
      // In the vertical drawing there may be years between the events, to scale.
      const inView = bottoms.filter((bottom) => bottom < viewport.height);
      expect(inView.length).toBeGreaterThanOrEqual(viewport.width === 390 ? 1 : bottoms.length);
      await page.getByRole('button', { name: 'Show all', exact: true }).click();
      // The marks are packed again, perhaps a little closer.
      expect(await height()).toBeLessThanOrEqual(whole + 1);
      expect(await height()).toBeGreaterThan(whole * 0.9);
    }
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
    await plain.waitForURL(`**${actor.path}`);
    const listed = await plain.locator('li.event a:not(.own-place)').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(listed.sort()).toEqual(actor.events.map(({ id }) => `/chronology/${id}/`).sort());
  });
});

test('a narrow screen folds the list of events, and a link to one of them opens it', async () => {
  const [first] = chronology;
  for (const javaScriptEnabled of [true, false]) {
    const viewport = { width: 390, height: 844 };
    const page = await browser.open('/chronology/', { viewport, javaScriptEnabled });
    const row = page.locator(`li[id="${first?.id}"]`);
    expect(await row.isVisible()).toBe(false);
    const linked = await browser.open(`/chronology/#${first?.id}`, { viewport, javaScriptEnabled });
    await linked.locator(`li[id="${first?.id}"] a:not(.own-place)`).click();
    await linked.waitForURL(`**/chronology/${first?.id}/`);
  }
});

test('a narrow screen folds the filter, and opens it if it is set', async () => {
  const viewport = { width: 390, height: 844 };
  const page = await browser.open('/chronology/', { viewport });
  expect(await field(page, 'topic').isVisible()).toBe(false);
  await page.locator('.filter-fold > summary').click();
  expect(await field(page, 'topic').isVisible()).toBe(true);
  const filtered = await browser.open(`/chronology/?actor=${actor.id}`, { viewport });
  expect(await field(filtered, 'actor').isVisible()).toBe(true);
});

test.each([1280, 768, 390])('no value of a field is cut, %i pixels wide', async (width) => {
  const page = await browser.open('/chronology/', { viewport: { width, height: 844 } });
  if (width === 390) await page.locator('.filter-fold > summary').click();
  const cut = await page.locator('.event-filter select').evaluateAll((selects: HTMLSelectElement[]) =>
    selects.flatMap((select) => {
      const copy = select.cloneNode(true) as HTMLSelectElement;
      copy.style.cssText = 'position: absolute; width: max-content';
      select.after(copy);
      const needed = copy.offsetWidth;
      copy.remove();
      return needed > select.offsetWidth ? [`${select.name}: ${needed} > ${select.offsetWidth}`] : [];
    }),
  );
  expect(cut).toEqual([]);
});

describe('the drawing', () => {
  test.each(['', `?actor=${actor.id}`])('has no overlapping labels, and none outside its edges: %j', async (search) => {
    const page = await newTab({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${browser.address()}/chronology/${search}`);
    await page.evaluate(() => document.fonts.ready);
    const found = await page.locator('.strip > svg').evaluate((svg: SVGSVGElement) => {
      const labels = [...svg.querySelectorAll<SVGTextElement>('.mark:not([hidden]) text, .tick, .period')].map((text) => ({
        text: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      const meet = (a: DOMRect, b: DOMRect) =>
        a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height - 1 && b.y < a.y + a.height - 1;
      const edge = svg.getBoundingClientRect();
      return {
        count: labels.length,
        over: labels.flatMap((a, index) => labels.slice(index + 1).flatMap((b) => (meet(a.box, b.box) ? [`${a.text} / ${b.text}`] : []))),
        out: labels
          .filter(({ box }) => box.left < edge.left || box.right > edge.right || box.bottom > edge.bottom + 1)
          .map(({ text }) => text),
      };
    });
    expect(found.count).toBeGreaterThan(search ? actor.events.length : chronology.length);
    expect(found).toMatchObject({ over: [], out: [] });
  });

  test('links each mark to its event, and is vertical on a narrow screen', async () => {
    const page = await browser.open('/chronology/', { viewport: { width: 1280, height: 900 } });
    await page.locator('.strip .mark text').last().click();
    await page.waitForURL('**/chronology/*/');
    expect(chronology.map(({ id }) => `/chronology/${id}/`)).toContain(new URL(page.url()).pathname);
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goBack();
    expect(await page.locator('.strip > svg').isVisible()).toBe(false);
    expect(await page.locator('.strip figcaption').isVisible()).toBe(true);
    await page.locator('.timeline-rows a').first().click();
    await page.waitForURL(`**/chronology/${chronology.find(({ data }) => data.origin !== 'later')?.id}/`);
  });

  test('has links that the Tab key reaches where it is vertical', async () => {
    const page = await browser.open('/chronology/', { viewport: { width: 390, height: 844 } });
    await page.locator('.strip-top summary').focus();
    await page.keyboard.press('Tab');
    const [first] = chronology.filter(({ data }) => data.origin !== 'later');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(`/chronology/${first?.id}/`);
  });
});
