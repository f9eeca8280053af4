import type { Page } from 'playwright-core';

/** Numbers the visible elements that the keyboard can reach, in the order of the document, and returns their names. */
export const markReachable = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const reachable = [
      ...document.querySelectorAll<HTMLElement>(
        ':is(a[href], button, input:not([type=radio]:not(:checked)), select, textarea, summary, [tabindex]):not([tabindex="-1"])',
      ),
    ];
    return reachable
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element, index) => (element.dataset['reach'] = `${index}: ${element.textContent.trim().slice(0, 40)}`));
  });

export interface Focused {
  /** The name that `markReachable` gave it. */
  reach: string;
  /** The width of its outline, such as `2px`, or `none`. */
  outline: string;
}

/** Records from now on each element that gets the focus. */
export const noteFocus = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const notes: Focused[] = [];
    Object.assign(window, { notes });
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof HTMLElement || target instanceof SVGElement)) return;
      const { outlineStyle, outlineWidth } = getComputedStyle(target);
      notes.push({ reach: target.dataset['reach'] ?? target.tagName, outline: outlineStyle === 'none' ? 'none' : outlineWidth });
    });
  });

export const readNotes = (page: Page): Promise<Focused[]> => page.evaluate(() => (window as unknown as { notes: Focused[] }).notes);
