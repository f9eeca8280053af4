import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The addresses of the fonts of a page, and the faces that are drawn. */
export interface PageFonts {
  preloaded: string[];
  loaded: string[];
  /** See `listFaces`. */
  faces: string[];
}

/** The fonts that a page has loaded, once those it shows are there. */
export async function readFonts(page: Page): Promise<PageFonts> {
  await page.evaluate(() => document.fonts.ready);
  const [preloaded, loaded] = await page.evaluate(() => [
    [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=font]')].map(({ href }) => href).sort(),
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.woff2'))
      .sort(),
  ]);
  return { preloaded, loaded, faces: await page.evaluate(listFaces) };
}

/** The most fonts that a page preloads: the two usual ones and two others. */
const MOST = 4;

/** A page preloads the fonts that it shows, and no others. Only the print edition shows more than it preloads. */
export function expectToPreloadWhatIsShown({ preloaded, loaded, faces }: PageFonts): void {
  expect(preloaded.length).toBe(Math.min(MOST, loaded.length));
  expect(loaded).toEqual(expect.arrayContaining(preloaded));
  expect(faces.length).toBe(loaded.length);
}

/**
 * Runs in the page: the fonts of the site that are loaded, with family, style and the first characters; those for Cyrillic
 * begin with an accent.
 */
export function listFaces(): string[] {
  return [...document.fonts]
    .filter(({ family, status }) => family.includes('-') && status === 'loaded')
    .map(({ family, style, unicodeRange }) => `${family.split('-')[0] ?? ''} ${style} ${unicodeRange.split(',')[0] ?? ''}`);
}
