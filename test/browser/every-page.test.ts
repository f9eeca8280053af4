import axe, { type Result, type RunOnly, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { collectComplaints, type Complaints } from '../support/browser-complaints.ts';
import { fullestPages, useBrowser } from '../support/browser.ts';
import { markReachable, noteFocus, readNotes } from '../support/focus-walk.ts';
import { expectToPreloadWhatIsShown, readFonts, type PageFonts } from '../support/page-fonts.ts';

/** What must hold on every kind of page. A page is loaded once with and once without JavaScript, because loading takes longest. */

/** The first is that of the tests before, the last that of the test after: each change lays out the whole page again. */
const WIDTHS = [1280, 320, 360];

/** Elements that are only for screens. */
const SCREEN_ONLY = '.skip-link, .trail, .site-header, .site-footer, main nav:not(.print-contents), .evidence, .source-back';

/** Notes in the margin: sources beside statements, and reasons beside dates. */
const NOTES = '.side-note, .date-basis';
/** What a note could cover. */
const OTHERS = `${NOTES}, main :is(h1, h2, h3, p, li, dd, table, figure, summary)`;

const ALL_RULES: RunOnly = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };

/** Rules that depend on colours and sizes. */
const RULES_OF_LOOK: RunOnly = {
  type: 'rule',
  values: ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'],
};

/** How a page can look: its width, and what readers choose. See evidence.css and clock.css. */
interface Look {
  width: 360 | 1280;
  colorScheme: 'light' | 'dark';
  evidence?: 'all';
  clock?: 'day';
}

/** The looks in which axe checks a whole page by all rules. */
const WHOLE: readonly Look[] = [
  { width: 360, colorScheme: 'light', clock: 'day' },
  { width: 1280, colorScheme: 'dark', evidence: 'all' },
];
/**
 * In these, it checks the look of what was not shown before at the same width, or not in the same colours. Header and footer
 * are checked on the first page, because they are the same on all.
 */
const PARTS: readonly Look[] = [
  { width: 1280, colorScheme: 'light', evidence: 'all' },
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 360, colorScheme: 'dark' },
  { width: 360, colorScheme: 'dark', evidence: 'all' },
  { width: 360, colorScheme: 'light', evidence: 'all' },
  { width: 360, colorScheme: 'dark', clock: 'day' },
];

const browser = useBrowser();
const PATHS = await fullestPages();

/** A phone, on which a page preloads its fonts, and the window of most tests. */
const PHONE = { width: 390, height: 844 };
const LAPTOP = { width: 1280, height: 900 };

let page: Page;
let complaints: Complaints;
beforeAll(async () => {
  page = await browser.open('/404.html');
  complaints = await collectComplaints(page, new URL(browser.address()).origin);
});

describe.each(PATHS)('%s', (path) => {
  let fonts: PageFonts;
  beforeAll(async () => {
    await page.setViewportSize(PHONE);
    await browser.open(path);
    fonts = await readFonts(page);
    await page.setViewportSize(LAPTOP);
  });

  test('on a phone, preloads the fonts that it shows, at most four', () => {
    expectToPreloadWhatIsShown(fonts);
  });

  test('has the same text without JavaScript', async () => {
    const plain = await browser.open(path, { javaScriptEnabled: false });
    const [withScript, without] = [await readText(page, true), await readText(plain, false)];
    expect(without.length).toBeGreaterThan(200);
    expect(without).toBe(withScript);
  });

  // A click of the mouse would make the Tab key go on from there, below.
  test('has short notes in its margin that cover nothing, with all evidence shown', async () => {
    await page.locator('.evidence-switch').dispatchEvent('click');
    await page.waitForFunction(() => document.querySelector('.side-note') ?? !document.querySelector('.prose .cite'));
    expect(await page.evaluate(findCoveringNotes, [NOTES, OTHERS] as const)).toEqual([]);
    await page.locator('.evidence-switch').dispatchEvent('click');
  });

  test('as known on the day of the article, shows nothing that came later', async () => {
    await page.getByRole('radio', { name: /^As of / }).dispatchEvent('click');
    expect(await page.locator('html').getAttribute('data-clock')).toBe('day');
    expect(await page.locator('main [data-origin="later"]').filter({ visible: true }).count()).toBe(0);
    await page.getByRole('radio', { name: 'Since then' }).dispatchEvent('click');
  });

  test('does not overflow to the side, with all folded parts open', async () => {
    await openDetails(page);
    const found: Record<number, ReturnType<typeof findOverflow>> = {};
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      found[width] = await page.evaluate(findOverflow);
    }
    expect(found).toEqual(Object.fromEntries(WIDTHS.map((width) => [width, { scrolls: false, sticksOut: [] }])));
  });

  test('does not scroll to the side on a phone with text twice as large', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openDetails(page);
    const { size, scrolls } = await page.evaluate(() => {
      const root = document.documentElement;
      root.style.fontSize = `${2 * Number.parseFloat(getComputedStyle(root).fontSize)}px`;
      const size = getComputedStyle(document.body).fontSize;
      const scrolls = [root, ...document.querySelectorAll('main, main *')]
        .filter((element) => element === root || ['auto', 'scroll'].includes(getComputedStyle(element).overflowX))
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map(({ tagName, className }) => `${tagName} ${className}`);
      root.style.fontSize = '';
      return { size, scrolls };
    });
    expect(Number.parseFloat(size)).toBeGreaterThan(32);
    expect(scrolls).toEqual([]);
  });

  describe('with one row of each kind', () => {
    beforeAll(async () => {
      await openDetails(page);
      await page.evaluate(keepOneOfEachKind);
    });

    test('is covered little by fixed elements at 400 % zoom on a laptop', async () => {
      await page.setViewportSize({ width: 320, height: 256 });
      await page.evaluate(() => {
        scrollTo(0, 400);
      });
      const covered = await page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position) && element.checkVisibility())
          .map((element) => element.getBoundingClientRect())
          .filter(({ top, bottom }) => bottom > 0 && top < innerHeight)
          .reduce((sum, { width, height }) => sum + width * height, 0),
      );
      expect(covered / (320 * 256)).toBeLessThan(0.1);
    });

    test('gives every link the focus, in order and visibly, the skip link first', async () => {
      await page.setViewportSize(LAPTOP);
      // Previews open in time, and the Tab key goes through their links: see link-previews.test.ts.
      await page.evaluate(() => Object.assign(window, { ownTimeout: setTimeout, setTimeout: () => 0 }));
      onTestFinished(() => page.evaluate(() => void Object.assign(window, { setTimeout: Reflect.get(window, 'ownTimeout') as unknown })));
      const expected = await markReachable(page);
      expect(expected.length).toBeGreaterThan(10);
      await noteFocus(page);
      await page.keyboard.press('Tab');
      const skipLink = page.locator('.skip-link');
      expect(await skipLink.evaluate((link) => link === document.activeElement)).toBe(true);
      expect((await skipLink.boundingBox())?.y).toBeGreaterThanOrEqual(0);
      // Held down, which takes half as many events.
      await Promise.all(expected.slice(1).map(() => page.keyboard.down('Tab')));
      await page.keyboard.up('Tab');
      const notes = await readNotes(page);
      expect(notes.map(({ reach }) => reach)).toEqual(expected);
      expect(notes.filter(({ outline }) => outline === 'none' || Number.parseFloat(outline) < 2)).toEqual([]);
    });

    test('has a skip link that leads to its content', async () => {
      await page.locator('.skip-link').press('Enter');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement === document.querySelector('main [data-reach]'))).toBe(true);
    });

    test('moves nothing if the reader prefers reduced motion', async () => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((element) => {
            const { transitionDuration, animationName } = getComputedStyle(element);
            return animationName !== 'none' || transitionDuration.split(', ').some((duration) => Number.parseFloat(duration) > 0);
          })
          .map(({ tagName, className }) => `${tagName} ${className}`),
      );
      await page.emulateMedia({ reducedMotion: null });
      expect(moving).toEqual([]);
    });

    test('has no navigation, no overlay and no colour on paper, and headings stay with their content', async () => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const found = await page.evaluate(findPrintFaults, SCREEN_ONLY);
      await page.emulateMedia({ media: null, colorScheme: null });
      expect(found).toEqual({ screenOnly: [], over: [], background: 'rgb(255, 255, 255)', colours: [], fonts: [], parted: [] });
    });

    test('logs no error, does not violate its policy, and requests nothing from other hosts', async () => {
      expect(await complaints.read()).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBeUndefined();
    });

    test('passes axe in light and dark, narrow and wide, in both editions and clocks, with all folded parts open', async () => {
      await page.keyboard.press('Escape'); // the focus may be on a link whose preview is about to open
      await page.evaluate(axe.source);
      const found: string[] = [];
      for (const look of [...WHOLE, ...PARTS]) {
        await page.setViewportSize({ width: look.width, height: 900 });
        await page.emulateMedia({ colorScheme: look.colorScheme });
        const isWhole = WHOLE.includes(look);
        const options: RunOptions = { resultTypes: ['violations'], runOnly: isWhole ? ALL_RULES : RULES_OF_LOOK };
        const scope = isWhole || path === PATHS[0] ? 'body' : 'main';
        const violations = await page.evaluate(runAxe, [look, options, isWhole, scope] as const);
        for (const { id, help, nodes } of violations)
          found.push(`${JSON.stringify(look)}: ${id}: ${help}: ${nodes.map(({ target }) => String(target)).join(' | ')}`);
      }
      await page.emulateMedia({ colorScheme: null });
      expect(found).toEqual([]);
    });
  });
});

/** The text of a page without the controls that need JavaScript and their replacements; other tests compare the two. */
async function readText(page: Page, hasScript: boolean): Promise<string> {
  for (const part of await page.locator('.scripted').all()) expect(await part.isVisible()).toBe(hasScript);
  for (const part of await page.locator('.unscripted').all()) expect(await part.isVisible()).toBe(!hasScript);
  return page.evaluate(() => {
    // On wide screens, scripts bring a field in place of the link to the search.
    const parts = [...document.querySelectorAll<HTMLElement>('.scripted, .unscripted, .as-of, #search-link')];
    for (const { style } of parts) style.setProperty('display', 'none', 'important');
    const { innerText } = document.body;
    for (const { style } of parts) style.removeProperty('display');
    return innerText;
  });
}

/** Not the list of sections, which unfolds over the page. */
const openDetails = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
  });

// The functions below run in the page.

function findCoveringNotes([notes, others]: readonly [notes: string, others: string]) {
  const seen = [...document.querySelectorAll(others)].filter((element) => element.checkVisibility());
  const boxes = seen.map((element) => ({ element, box: element.getBoundingClientRect(), name: element.textContent.slice(0, 40) }));
  return boxes
    .filter(({ element }) => element.matches(notes))
    .flatMap(({ element: note, box, name }) => {
      const over = boxes.filter(
        ({ element, box: other }) =>
          !element.contains(note) &&
          !note.contains(element) &&
          box.left < other.right - 1 &&
          other.left < box.right - 1 &&
          box.top < other.bottom - 1 &&
          other.top < box.bottom - 1,
      );
      const lines = Math.round(box.height / parseFloat(getComputedStyle(note).lineHeight));
      return over.length > 0 || lines > 6 ? [{ name, lines, over: over.map((other) => other.name) }] : [];
    });
}

function findPrintFaults(screenOnly: string) {
  const shown = [...document.querySelectorAll('body *')].filter((element) => element.checkVisibility());
  const styles = shown.map((element) => getComputedStyle(element));
  return {
    screenOnly: shown.filter((element) => element.matches(screenOnly)).map((element) => element.outerHTML.slice(0, 80)),
    over: shown.filter((_, index) => ['fixed', 'sticky'].includes(styles[index]?.position ?? '')).map(({ className }) => className),
    background: getComputedStyle(document.body).backgroundColor,
    colours: [...new Set(styles.map(({ color }) => color))].filter((color) => new Set(color.match(/\d+/g)).size > 1),
    fonts: [...new Set(styles.map(({ fontFamily }) => fontFamily))].filter((font) => !font.includes('Reading')),
    parted: [...document.querySelectorAll('h1, h2, h3, h4')]
      .filter((heading) => getComputedStyle(heading).breakAfter !== 'avoid')
      .map(({ textContent }) => textContent),
  };
}

function findOverflow() {
  const { scrollWidth, clientWidth } = document.documentElement;
  const sticksOut = [...document.querySelectorAll('body *')].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (right > clientWidth + 1 || left < -1) && element.checkVisibility();
  });
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} ${element.textContent.trim().slice(0, 40)}`;
  return { scrolls: scrollWidth > clientWidth, sticksOut: sticksOut.slice(0, 5).map(name) };
}

/**
 * Removes every row that is like earlier ones: one in which each element has the same tag, classes, look and ancestors as an
 * element that stays. Checking all rows would take axe minutes.
 */
function keepOneOfEachKind(): void {
  const ROWS = 'li, tr, section, p, dl > div, svg a';
  const kindOf = (element: Element) => {
    const data = ['origin', 'status', 'span', 'uncertain'].map((name) => `${name}=${element.getAttribute(`data-${name}`)}`);
    return [element.tagName, element.getAttribute('class'), ...data].join(' ');
  };
  const pathOf = (element: Element): string =>
    element.parentElement && element.tagName !== 'MAIN' ? `${pathOf(element.parentElement)} > ${kindOf(element)}` : '';
  const seen = new Set<string>();
  /** Whether an element stays, and what becomes of the rows in it. */
  const visit = (element: Element): boolean => {
    const path = pathOf(element);
    let stays = !seen.has(path);
    seen.add(path);
    for (const child of [...element.children]) {
      const childStays = visit(child);
      if (!childStays && child.matches(ROWS)) child.remove();
      stays ||= childStays;
    }
    return stays;
  };
  for (const main of document.querySelectorAll('main')) visit(main);
}

/**
 * Checks the page as it looks by a reader’s choices: as a whole, or only what is shown in the scope and was not before, at
 * the same width or in the same colours. Needs axe in the page.
 */
async function runAxe([look, options, isWhole, scope]: readonly [
  look: Look,
  options: RunOptions,
  isWhole: boolean,
  scope: 'body' | 'main',
]): Promise<Result[]> {
  const root = document.documentElement;
  for (const name of ['evidence', 'clock'] as const)
    if (look[name]) root.setAttribute(`data-${name}`, look[name]);
    else root.removeAttribute(`data-${name}`);
  const inPage = window as unknown as { axe: typeof axe; seen?: Map<string | number, Set<Element>> };
  const seen = (inPage.seen ??= new Map());
  const shown = [...document.querySelectorAll(`${scope} *`)].filter((element) => element.checkVisibility({ visibilityProperty: true }));
  const fresh = new Set<Element>();
  for (const key of [look.width, look.colorScheme]) {
    const before = seen.get(key) ?? new Set();
    for (const element of shown) if (!before.has(element)) fresh.add(element);
    seen.set(key, before.union(new Set(shown)));
  }
  const include = [...fresh].filter(({ parentElement }) => !parentElement || !fresh.has(parentElement));
  if (include.length === 0) return [];
  return (await inPage.axe.run(isWhole ? document : { include }, options)).violations;
}
