import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readSite } from '../support/built-site.ts';
import { newTab, useBrowser } from '../support/browser.ts';

const browser = useBrowser();
const { dossier } = await readSite('root');
const briefing = `/briefings/${dossier.briefings[0]?.id}/`;

/** The id of the target of the address, if it is in the viewport. */
const targetInView = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const target = document.querySelector(':target');
    const box = target?.getBoundingClientRect();
    return target && box && box.top < window.innerHeight && box.bottom > 0 ? target.id : undefined;
  });

describe.each([
  ['with a pointer', (page: Page, selector: string) => page.locator(selector).first().click()],
  ['with the keyboard', (page: Page, selector: string) => page.locator(selector).first().press('Enter')],
] as const)('a citation of the annotated edition, followed %s', (_how, follow) => {
  test('leads to its source, and the link there leads back to the sentence', async () => {
    const page = await newTab({ viewport: { width: 360, height: 640 } });
    await page.addInitScript(() => localStorage.setItem('evidence', 'all'));
    await page.goto(`${browser.address()}${briefing}`);
    const citations = await page
      .locator('.statement .cite a')
      .evaluateAll((links) => links.map((link) => ({ sentence: link.closest('.statement')?.id, href: link.getAttribute('href') ?? '' })));
    for (const { sentence, href } of [citations[0], citations[Math.floor(citations.length / 2)], citations.at(-1)].filter(
      (link) => link !== undefined,
    )) {
      await follow(page, `[id="${sentence}"] .cite a[href="${href}"]`);
      await expect.poll(() => targetInView(page)).toBe(href.slice(1));
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('.sources li')?.id)).toBe(href.slice(1));

      await follow(page, `[id="${href.slice(1)}"] a[href="#${sentence}"]`);
      await expect.poll(() => targetInView(page)).toBe(sentence);
    }
  });
});

test('without JavaScript, a mark leads to the first of its sources, and there are no numbers', async () => {
  const page = await browser.open(briefing, { javaScriptEnabled: false });
  const mark = page.locator('.prose .evidence').last();
  expect(await page.locator('.cite').filter({ visible: true }).count()).toBe(0);
  await mark.click();
  await expect.poll(() => targetInView(page)).toBe(((await mark.getAttribute('href')) ?? '').slice(1));
});

test('the source links to the passage, and the passage back to the sentence', async () => {
  const page = await browser.open(briefing, { viewport: { width: 1280, height: 800 } });
  const toPassage = page.locator('.sources a[href*="/article/#p"]').first();
  const passage = new URL((await toPassage.getAttribute('href')) ?? '', page.url()).hash.slice(1);
  await toPassage.click();
  await expect.poll(() => targetInView(page)).toBe(passage);
  await page.locator(`[id="${passage}"] a[href="/article/${passage}/"]`).click();
  const statement = page.locator(`.backlinks a[href^="${briefing}"]`).first();
  const words = await statement.innerText();
  const anchor = ((await statement.getAttribute('href')) ?? '').replace(`${briefing}#`, '');
  await statement.click();
  await expect.poll(() => targetInView(page)).toBe(anchor);
  expect(new URL(page.url()).pathname).toBe(briefing);
  expect(await page.locator(`[id="${anchor}"]`).innerText()).toContain(words.slice(0, 20));
});

describe('a source in the folded part of a list', () => {
  const openBriefing = () => browser.open(briefing, { viewport: { width: 360, height: 640 } });

  test('is hidden at first, with the number of such sources', async () => {
    const page = await openBriefing();
    const hidden = page.locator('.sources .fold li[value]');
    expect(await hidden.first().isVisible()).toBe(false);
    expect(await page.locator('.sources summary .figures').textContent()).toBe(String(await hidden.count()));
  });

  test('is opened and shown by a link to it', async () => {
    const page = await openBriefing();
    const last = await page.locator('.sources li[value]').last().getAttribute('id');
    await page.evaluate((id) => (location.hash = id ?? ''), last);
    await expect.poll(() => targetInView(page)).toBe(last);
    expect(await page.locator(`[id="${last}"]`).isVisible()).toBe(true);
  });

  test('is opened and shown by an address with its fragment', async () => {
    const last = await (await openBriefing()).locator('.sources li[value]').last().getAttribute('id');
    const page = await browser.open(`${briefing}#${last}`, { viewport: { width: 360, height: 640 } });
    await expect.poll(() => targetInView(page)).toBe(last);
  });
});
