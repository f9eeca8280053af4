import { describe, expect, test } from 'vitest';
import { fullestPages, useBrowser } from '../support/browser.ts';

/** Notes in the margin: sources beside statements, and reasons beside dates. */
const NOTES = '.side-note, .date-basis';
/** What a note could cover. */
const OTHERS = `${NOTES}, main :is(h1, h2, h3, p, li, dd, table, figure, summary)`;

const browser = useBrowser();

describe('notes in the margin of a wide screen are short and cover nothing', async () => {
  const pages = await fullestPages();

  test.each(pages)('on %s', async (path) => {
    const page = await browser.open(path, { viewport: { width: 1280, height: 900 } });
    const found = await page.evaluate(
      ([notes, others]) => {
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
      },
      [NOTES, OTHERS] as const,
    );
    expect(found).toEqual([]);
  });

  test('a briefing has notes in the margin', async () => {
    const page = await browser.open(pages.find((path) => path.startsWith('/briefings/')) ?? '/', {
      viewport: { width: 1280, height: 900 },
    });
    expect(await page.locator(NOTES).filter({ visible: true }).count()).toBeGreaterThan(3);
  });
});
