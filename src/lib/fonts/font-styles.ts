/** A style sheet with `@font-face` rules, as Astro’s `<Font>` writes it into a page. */
const FONT_STYLE = /<style>(@font-face\{[^<]*)<\/style>\s*/g;

/** The `@font-face` style sheets of a page, joined; empty if there are none. */
export const parseFontStyles = (html: string): string => [...html.matchAll(FONT_STYLE)].map(([, css]) => css).join('');

/** Replaces the `@font-face` style sheets of a page with links: to one style sheet, and before it to fonts that are needed at once. */
export function linkFonts(html: string, styleSheet: string, fonts: readonly string[]): string {
  const links = [
    ...fonts.map((font) => `<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>`),
    `<link rel="stylesheet" href="${styleSheet}">`,
  ].join('');
  let isFirst = true;
  return html.replace(FONT_STYLE, (_style) => {
    const written = isFirst ? links : '';
    isFirst = false;
    return written;
  });
}

/** The `@font-face` rules of a style sheet. */
export const listFontFaces = (css: string): string[] => css.match(/@font-face\{[^}]*\}/g) ?? [];

/** The range of weights of a variable font: numbers from 1 to 1000, as in CSS. */
export type Weights = readonly [lightest: number, heaviest: number];

/** Parses the weights of each font file from a style sheet, by file name. */
export function parseFontWeights(css: string): Map<string, Weights> {
  return new Map(
    listFontFaces(css).flatMap((face) => {
      const file = /[\w-]+\.woff2\b/.exec(face)?.[0];
      const [, lightest = '400', heaviest = lightest] = /font-weight:(\d+)(?: (\d+))?/.exec(face) ?? [];
      return file ? [[file, [Number(lightest), Number(heaviest)] as const]] : [];
    }),
  );
}

/** Renames font files in addresses. A slash is rarer than a letter, so the search begins with it. */
export const renameFonts = (text: string, names: ReadonlyMap<string, string>): string =>
  text.replace(/\/([\w-]+\.woff2)\b/g, (_, name: string) => `/${names.get(name) ?? name}`);
