/** A style sheet with `@font-face` rules, as Astro’s `<Font>` writes it into a page. */
const FONT_STYLE = /<style>(@font-face\{[^<]*)<\/style>\s*/g;

/** The `@font-face` style sheets of a page, joined; empty if there are none. */
export const parseFontStyles = (html: string): string => [...html.matchAll(FONT_STYLE)].map(([, css]) => css).join('');

/** Replaces the `@font-face` style sheets of a page with one link to a file. */
export function linkFontStyles(html: string, href: string): string {
  let isFirst = true;
  return html.replace(FONT_STYLE, () => {
    const link = isFirst ? `<link rel="stylesheet" href="${href}">` : '';
    isFirst = false;
    return link;
  });
}

/** The range of weights of a variable font: numbers from 1 to 1000, as in CSS. */
export type Weights = readonly [lightest: number, heaviest: number];

/** Parses the weights of each font file from a style sheet, by file name. */
export function parseFontWeights(css: string): Map<string, Weights> {
  const faces = css.match(/@font-face\{[^}]*\}/g) ?? [];
  return new Map(
    faces.flatMap((face) => {
      const file = /[\w-]+\.woff2\b/.exec(face)?.[0];
      const [, lightest = '400', heaviest = lightest] = /font-weight:(\d+)(?: (\d+))?/.exec(face) ?? [];
      return file ? [[file, [Number(lightest), Number(heaviest)] as const]] : [];
    }),
  );
}

/** Renames font files in a page or a style sheet. */
export const renameFonts = (text: string, names: ReadonlyMap<string, string>): string =>
  text.replace(/[\w-]+\.woff2\b/g, (name) => names.get(name) ?? name);
