import { extendFontStyles } from './font-styles.ts';
import type { FontFace } from './parse-faces.ts';
import type { SetText } from './parse-set-text.ts';

/** Fewer preloads than faces leave room for the rest of a page: one face of each family, and two that only some pages need. */
const MOST = 4;

/** The addresses of the faces that a page needs for its first view, those with most of its text first. */
export function chooseFaces(texts: readonly SetText[], faces: readonly FontFace[]): string[] {
  return faces
    .map(({ family, style, href, covers }) => {
      const text = texts.filter((each) => family.startsWith(`${each.family}-`) && each.style === style);
      return {
        href,
        uses: text.reduce((sum, each) => sum + [...each.text].filter((character) => /\S/.test(character) && covers(character)).length, 0),
      };
    })
    .filter(({ uses }) => uses > 0)
    .sort((a, b) => b.uses - a.uses)
    .slice(0, MOST)
    .map(({ href }) => href);
}

/** Adds a `<link>` for each font before the `@font-face` rules of a page, and further rules after them. */
export const linkFaces = (html: string, hrefs: readonly string[], rules: string): string =>
  extendFontStyles(
    html,
    hrefs.map((href) => `<link rel="preload" href="${href}" as="font" type="font/woff2" crossorigin>`).join(''),
    rules,
  );
