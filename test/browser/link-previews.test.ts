import axe, { type RunOptions } from 'axe-core';
import type { BrowserContextOptions, ElementHandle, Locator, Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { collapseWhitespace, keyOfAddress, readSite } from '../support/built-site.ts';
import { newTab, useBrowser } from '../support/browser.ts';

const browser = useBrowser();
const { dossier, page: builtPage } = await readSite('root');

/** The briefing that links the most names. */
const path = dossier.briefings.map(({ id }) => `/briefings/${id}/`).reduce((a, b) => (mentionCount(b) > mentionCount(a) ? b : a));
function mentionCount(of: string): number {
  return builtPage(of).document.querySelectorAll('a.mention').length;
}

const WIDE: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };
const TOUCH: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true };

/**
 * Opens the page with its clock stopped, so that tests control the delays. In a tab of its own: Playwright repeats on each
 * page of a tab what was done to its clock before.
 */
async function open(options: BrowserContextOptions = WIDE, variant?: 'annotated' | 'without anchors'): Promise<Page> {
  const page = await newTab(options);
  if (variant === 'annotated') await page.addInitScript(() => localStorage.setItem('evidence', 'all'));
  if (variant === 'without anchors') await page.addInitScript(() => (CSS.supports = () => false));
  await page.clock.install({ time: 0 });
  await page.goto(`${browser.address()}${path}`);
  await page.mouse.move(0, 0);
  await page.clock.pauseAt(60_000);
  return page;
}

const card = (page: Page) => page.locator('.preview');
const isOpen = (page: Page) => page.evaluate(() => document.querySelector('.preview:popover-open') !== null);
/** Waits for what the card of a source or statement gets after it opens, and for the order of its sources. */
const completion = (page: Page) => card(page).locator('.citing').waitFor();
const mention = (page: Page) => page.locator('main .prose a.mention').first();
const citation = (page: Page) => page.locator('main .prose .cite > a').first();
const mark = (page: Page) => page.locator('main .prose .evidence').first();
const focusedIs = (link: Locator) => link.evaluate((element) => element === document.activeElement);
const describedBy = (link: Locator) => link.getAttribute('aria-describedby');
const words = async (locator: Locator) => collapseWhitespace(await locator.innerText());

/** What the Tab key stops at in prose. */
const TABBED = 'main .prose :is(a.mention, .evidence, .own-place)';

/** How many of these come up to the first mark. */
const followers = async (page: Page) =>
  page.locator(TABBED).evaluateAll((links) => links.findIndex((link) => link.matches('.evidence')) + 1);

/** Moves to a link with the Tab key, because the focus is visible only after use of the keyboard: from the element before. */
async function tabTo(link: Locator): Promise<void> {
  await link.evaluate((element) => {
    const reachable = [...document.querySelectorAll<HTMLElement>('a[href], button, summary')].filter((each) => each.checkVisibility());
    reachable[reachable.indexOf(element as HTMLElement) - 1]?.focus();
  });
  await link.page().keyboard.press('Tab');
  expect(await focusedIs(link)).toBe(true);
}

describe('with a pointer', () => {
  test('a name shows its explanation after a short delay', async () => {
    const page = await open();
    await mention(page).hover();
    await page.clock.runFor(200);
    expect(await isOpen(page)).toBe(false);
    await page.clock.runFor(100);
    expect(await isOpen(page)).toBe(true);
    const key = keyOfAddress((await mention(page).getAttribute('href')) ?? '') as 'actors/x';
    expect(await words(card(page))).toContain(dossier.leadText(key));
    expect(await words(card(page))).toContain(dossier.title(key));
    expect(await page.evaluate(() => document.querySelectorAll('.preview [id]').length)).toBe(0);
  });

  test('a mark shows what each source of its sentence says', async () => {
    const page = await open();
    const ids = (of: Locator) => of.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.replace('#source-', '')));
    const marks = await page.locator('main .prose .evidence').all();
    const counts = await Promise.all(marks.map(async (each) => (await ids(each.locator('..').locator('.cite > a'))).length));
    const fullest = page.locator('main .prose .evidence').nth(counts.indexOf(Math.max(...counts)));
    await fullest.hover();
    await page.clock.runFor(300);
    const cited = [...new Set(await ids(fullest.locator('..').locator('.cite > a')))];
    expect(cited.length).toBeGreaterThan(1);
    for (const id of cited) expect(await words(card(page))).toContain(collapseWhitespace(dossier.sources.get(id)?.digest ?? '?'));
    expect(await fullest.getAttribute('aria-label')).toMatch(new RegExp(`^Sources: ${cited.length}\\b`));
    expect(await describedBy(fullest)).toBeNull();
  });

  test('the words that a sentence and its source share are highlighted, and only there', async () => {
    const page = await open();
    await mark(page).hover();
    await page.clock.runFor(300);
    await expect.poll(() => card(page).locator('.says mark').count()).toBeGreaterThan(0);
    expect(await page.locator('main mark:not(.preview *)').count()).toBe(0);
  });

  test('a click on a mark opens its sources at once and leaves the page where it is', async () => {
    const page = await open();
    const before = page.url();
    await mark(page).click();
    expect(await isOpen(page)).toBe(true);
    await page.clock.runFor(5000);
    expect(await isOpen(page)).toBe(true);
    expect(page.url()).toBe(before);
  });

  test('in the annotated edition, a citation shows the number, label and digest of its source, without the links back', async () => {
    const page = await open(WIDE, 'annotated');
    await citation(page).hover();
    await page.clock.runFor(300);
    await completion(page);
    const id = ((await citation(page).getAttribute('href')) ?? '').replace('#source-', '');
    const source = dossier.sources.get(id);
    expect(await words(card(page))).toContain(collapseWhitespace(source?.digest ?? '?'));
    expect((await words(card(page))).toLowerCase()).toContain(source?.label.toLowerCase());
    expect(await card(page).locator('li').getAttribute('value')).toBe(await citation(page).innerText());
    expect(await words(card(page))).not.toContain('Back to');
  });

  test('a pointer that only passes over a link opens nothing', async () => {
    const page = await open();
    await mention(page).hover();
    await page.clock.runFor(100);
    await page.mouse.move(0, 0);
    await page.clock.runFor(1000);
    expect(await isOpen(page)).toBe(false);
  });

  test('it stays open while the pointer is on it, and closes when the pointer leaves', async () => {
    const page = await open();
    await mention(page).hover();
    await page.clock.runFor(300);
    await page.locator('h1').hover({ position: { x: 1, y: 1 } });
    await page.clock.runFor(200);
    await card(page).hover();
    await page.clock.runFor(5000);
    expect(await isOpen(page)).toBe(true);
    await card(page).click({ position: { x: 6, y: 6 } });
    await page.clock.runFor(5000);
    expect(await isOpen(page)).toBe(true);
    await mention(page).hover();
    await page.clock.runFor(5000);
    expect(await isOpen(page)).toBe(true);
    await page.mouse.move(0, 0);
    await page.clock.runFor(800);
    expect(await isOpen(page)).toBe(false);
    expect(await describedBy(mention(page))).toBeNull();
  });

  test('another preview replaces it', async () => {
    const page = await open();
    await mention(page).hover();
    await page.clock.runFor(300);
    const before = await words(card(page));
    await page.locator('main .prose a.mention').nth(1).hover();
    await page.clock.runFor(300);
    expect(await words(card(page))).not.toBe(before);
    expect(await page.locator('[aria-describedby="preview"]').count()).toBe(1);
    expect(await page.locator('[data-previewed]').count()).toBe(1);
  });

  test('Escape closes it, and a click on a citation follows it', async () => {
    const page = await open(WIDE, 'annotated');
    await citation(page).hover();
    await page.clock.runFor(300);
    await page.keyboard.press('Escape');
    expect(await isOpen(page)).toBe(false);
    await citation(page).click();
    await page.clock.runFor(1000);
    expect(await isOpen(page)).toBe(false);
    expect(new URL(page.url()).hash).toBe(await citation(page).getAttribute('href'));
  });
});

describe('with the keyboard', () => {
  test('a focused link shows its preview after a delay, and is described by it at once', async () => {
    const page = await open();
    await tabTo(mention(page));
    const id = await describedBy(mention(page));
    expect(collapseWhitespace((await page.locator(`[id="${id}"]`).textContent()) ?? '')).toContain(
      dossier.leadText(keyOfAddress((await mention(page).getAttribute('href')) ?? '') as 'actors/x'),
    );
    expect(await isOpen(page)).toBe(false);
    await page.clock.runFor(400);
    expect(await isOpen(page)).toBe(true);
    expect(await describedBy(mention(page))).toBe('preview');
  });

  test('Escape closes it and leaves the focus where it is', async () => {
    const page = await open();
    await tabTo(mention(page));
    await page.clock.runFor(400);
    await page.keyboard.press('Escape');
    expect(await isOpen(page)).toBe(false);
    expect(await describedBy(mention(page))).toBeNull();
    expect(await focusedIs(mention(page))).toBe(true);
    await page.clock.runFor(5000);
    expect(await isOpen(page)).toBe(false);
  });

  test('a moving pointer does not close it', async () => {
    const page = await open();
    await tabTo(mention(page));
    await page.mouse.move(5, 700);
    await page.mouse.move(600, 20);
    await page.clock.runFor(5000);
    expect(await isOpen(page)).toBe(true);
  });

  test('the Tab key moves through the links of an open preview and on to the next link of the page, and back', async () => {
    const page = await open();
    await tabTo(mark(page));
    await page.clock.runFor(400);
    await completion(page);
    const inside = await card(page).locator('a').count();
    expect(inside).toBeGreaterThan(0);
    for (let at = 0; at < inside; at++) {
      await page.keyboard.press('Tab');
      expect(await focusedIs(card(page).locator('a').nth(at))).toBe(true);
    }
    await page.clock.runFor(5000);
    expect(await isOpen(page)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await isOpen(page)).toBe(false);
    const next = page.locator(TABBED).nth(await followers(page));
    expect(await focusedIs(next)).toBe(true);
    await page.keyboard.press('Shift+Tab');
    expect(await focusedIs(mark(page))).toBe(true);
    await page.clock.runFor(400);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await focusedIs(mark(page))).toBe(true);
  });

  test('without an open preview, the Tab key moves through the page', async () => {
    const page = await open();
    const links = page.locator(`${TABBED}:visible`);
    await tabTo(links.first());
    for (let at = 1; at < 6; at++) {
      await page.keyboard.press('Tab');
      expect(await focusedIs(links.nth(at))).toBe(true);
      expect(await isOpen(page)).toBe(false);
    }
  });

  test('Enter on a mark opens its sources and moves the focus there; Escape closes them and moves it back', async () => {
    const page = await open();
    const before = page.url();
    await tabTo(mark(page));
    await page.keyboard.press('Enter');
    expect(await isOpen(page)).toBe(true);
    await completion(page);
    expect(await focusedIs(card(page).locator('a').first())).toBe(true);
    expect(page.url()).toBe(before);
    await page.keyboard.press('Escape');
    expect(await isOpen(page)).toBe(false);
    expect(await focusedIs(mark(page))).toBe(true);
  });

  test('the focus is at the start of the card, also if the order of its sources comes late', async () => {
    const page = await open();
    const { promise: asked, resolve: hold } = Promise.withResolvers<Route>();
    await page.route('**/complete-card.*.js', hold);
    await tabTo(mark(page));
    await page.keyboard.press('Enter');
    const first = await card(page).locator('a').first().getAttribute('href');
    await (await asked).continue();
    await completion(page);
    expect(await card(page).locator('a').first().getAttribute('href')).not.toBe(first);
    expect(await focusedIs(card(page).locator('a').first())).toBe(true);
  });
});

describe('with touch', () => {
  test.each([
    ['name', mention, undefined],
    ['citation', citation, 'annotated'],
  ] as const)('the first tap on a %s opens its preview, and the second follows the link', async (_what, find, edition) => {
    const page = await open(TOUCH, edition);
    const before = page.url();
    await find(page).tap();
    expect(await isOpen(page)).toBe(true);
    expect(page.url()).toBe(before);
    const href = (await find(page).getAttribute('href')) ?? '';
    await find(page).tap();
    await page.waitForURL((url) => url.href === new URL(href, before).href);
    if (href.startsWith('#')) expect(await isOpen(page)).toBe(false);
  });

  test('the first tap on a mark opens its sources, and the second closes them', async () => {
    const page = await open(TOUCH);
    const before = page.url();
    await mark(page).tap();
    expect(await isOpen(page)).toBe(true);
    await mark(page).tap();
    expect(await isOpen(page)).toBe(false);
    expect(page.url()).toBe(before);
  });

  test('a finger that scrolls it does not close it when it leaves the screen', async () => {
    const page = await open(TOUCH);
    await mark(page).tap();
    await page.evaluate(() => document.documentElement.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'touch' })));
    await page.clock.runFor(5000);
    expect(await isOpen(page)).toBe(true);
  });

  test('a tap elsewhere closes it, and one inside does not', async () => {
    const page = await open(TOUCH);
    await mark(page).tap();
    await card(page).locator('.says').first().tap();
    expect(await isOpen(page)).toBe(true);
    // In the margin, which no preview covers.
    await page.touchscreen.tap(2, (page.viewportSize()?.height ?? 0) - 2);
    expect(await isOpen(page)).toBe(false);
  });
});

/** Runs in the page: describes what is wrong with the position of the open preview. */
const misplaced = (): string[] => {
  const box = document.querySelector('.preview:popover-open')?.getBoundingClientRect();
  const link = document.querySelector('[data-previewed]');
  if (!box || !link) return ['is not open'];
  const line = document.createRange();
  let before = link.matches('.evidence') ? link.previousSibling : null;
  while (before instanceof Element) before = before.previousSibling;
  // A mark is about the words before it, so the last of them must stay visible too.
  if (before instanceof Text) line.setStart(before, Math.max(0, before.length - 4));
  if (before instanceof Text) line.setEnd(before, before.length);
  const rows = [...link.getClientRects(), ...(before instanceof Text ? line.getClientRects() : [])];
  const covers = rows.some(
    (row) => row.left < box.right && row.right > box.left && row.top < box.bottom - 0.5 && row.bottom > box.top + 0.5,
  );
  const { clientWidth, clientHeight } = document.documentElement;
  const leaves = box.left < 0 || box.top < 0 || box.right > clientWidth || box.bottom > clientHeight;
  return [...(covers ? ['covers its link'] : []), ...(leaves ? ['leaves the window'] : []), ...(box.height < 40 ? ['is too low'] : [])];
};

describe.each([
  ['anchored by CSS', true],
  ['placed by the script where CSS cannot', false],
])('%s', (_how, hasAnchors) => {
  test('it does not cover its link, and fits into the window, on wide and narrow screens and at 400 % zoom', async () => {
    const page = await open({ ...WIDE, bypassCSP: true }, hasAnchors ? undefined : 'without anchors'); // the style below is inline
    if (!hasAnchors) await page.addStyleTag({ content: '.preview { position-area: none !important; position-try: none !important }' });
    if (!hasAnchors) {
      await mark(page).hover();
      await page.clock.runFor(300);
      await expect.poll(() => card(page).getAttribute('style')).toContain('left');
    }
    const found: string[] = [];
    const links = (await page.locator('main :is(a.mention, .evidence)').elementHandles()) as ElementHandle<Element>[];
    for (const [width, height] of [
      [1280, 800],
      [360, 740],
      [320, 256],
    ] as const) {
      await page.setViewportSize({ width, height });
      const rows = await Promise.all(links.map((link) => link.evaluate((element) => element.getClientRects().length)));
      // Testing every link takes a minute; links that break across lines are the hard cases.
      for (const [index, link] of [...links.entries()].filter(([at]) => at % 16 === 0 || rows[at] !== 1))
        for (const block of ['start', 'center', 'end'] as const) {
          await page.keyboard.press('Escape');
          await link.evaluate(async (element, where) => {
            document.body.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse' }));
            element.scrollIntoView({ block: where });
            // Observers run after the page is drawn, and after scroll events.
            await new Promise((drawn) => new IntersectionObserver(drawn).observe(element));
            element.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse' }));
          }, block);
          await page.clock.runFor(300);
          found.push(...(await page.evaluate(misplaced)).map((what) => `${width} × ${height}: ${index} at the ${block} ${what}`));
        }
    }
    expect(found).toEqual([]);
  });
});

test('it fades in, except with reduced motion', async () => {
  const page = await open();
  await mention(page).hover();
  await page.clock.runFor(300);
  const seconds = () => card(page).evaluate((element) => Number.parseFloat(getComputedStyle(element).transitionDuration));
  expect(await seconds()).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await seconds()).toBe(0);
  await page.emulateMedia({ reducedMotion: null });
});

test.each(['light', 'dark'] as const)('axe finds nothing in an open preview, in %s', async (colorScheme) => {
  const page = await open();
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.evaluate(axe.source);
  for (const link of [mention(page), mark(page)]) {
    await link.hover();
    await page.clock.runFor(300);
    expect(await isOpen(page)).toBe(true);
    await page.clock.resume(); // axe has timers of its own
    const ids = await page.evaluate(
      async (options) =>
        (await (window as unknown as { axe: typeof axe }).axe.run('.preview', options)).violations.map(({ id, help }) => `${id}: ${help}`),
      { resultTypes: ['violations'] } satisfies RunOptions,
    );
    expect(ids).toEqual([]);
    await page.keyboard.press('Escape');
    // An hour, because a busy machine may take longer than a second between these two steps.
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 3_600_000));
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
});

describe('without JavaScript', () => {
  test('the terms of the page unfold', async () => {
    const page = await browser.open(path, { javaScriptEnabled: false });
    const text = page.locator('.terms dd + dd').first();
    expect(await text.isVisible()).toBe(false);
    await page.locator('.terms summary').click();
    expect(await text.isVisible()).toBe(true);
  });

  test('they are unfolded in print', async () => {
    const page = await browser.open(path, { javaScriptEnabled: false });
    await page.emulateMedia({ media: 'print' });
    const heights = await page.locator('.terms dd + dd').evaluateAll((all) => all.map((element) => element.getBoundingClientRect().height));
    await page.emulateMedia({ media: null });
    expect(heights.length).toBe(mentionCount(path));
    expect(Math.min(...heights)).toBeGreaterThan(10);
  });
});
