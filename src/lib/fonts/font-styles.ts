/** A style sheet with `@font-face` rules, as Astro’s `<Font>` writes it into a page. */
const FONT_STYLE = /<style>(@font-face\{[^<]*)<\/style>\s*/g;

/** The `@font-face` style sheets of a page, joined; empty if there are none. */
export const parseFontStyles = (html: string): string => [...html.matchAll(FONT_STYLE)].map(([, css]) => css).join('');

/** Replaces the `@font-face` style sheets of a page with one link to a file. */
export function linkFontStyles(html: string, href: string): string {
  const [first] = html.match(FONT_STYLE) ?? [];
  const linked = first === undefined ? html : html.replace(first, () => `<link rel="stylesheet" href="${href}">`);
  return linked.replace(FONT_STYLE, '');
}

/** Adds links before the `@font-face` style sheets of a page, and rules after the first of them. */
export function extendFontStyles(html: string, links: string, rules: string): string {
  const [first] = html.match(FONT_STYLE) ?? [];
  return first === undefined ? html : html.replace(first, () => links + first.replace('</style>', () => `${rules}</style>`));
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

/** Renames font files in the addresses of a page or a style sheet. A slash is rarer than a letter, so the search begins with it. */
export const renameFonts = (text: string, names: ReadonlyMap<string, string>): string =>
  text.replace(/\/([\w-]+\.woff2)\b/g, (_, name: string) => `/${names.get(name) ?? name}`);
