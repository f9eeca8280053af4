/** A style sheet of faces as Astro's `<Font>` writes it into a page. */
const FONT_STYLE = /<style>(@font-face\{[^<]*)<\/style>\s*/g;

/** The style sheets of faces that stand in a page, as one; empty where there is none. */
export const parseFontStyles = (html: string): string => [...html.matchAll(FONT_STYLE)].map(([, css]) => css).join('');

/** The page with a link to a file in their place. */
export function linkFontStyles(html: string, href: string): string {
  let isFirst = true;
  return html.replace(FONT_STYLE, () => {
    const link = isFirst ? `<link rel="stylesheet" href="${href}">` : '';
    isFirst = false;
    return link;
  });
}

/** The weights of a variable face, from the lightest to the heaviest: numbers from 1 to 1000, as CSS has them. */
export type Weights = readonly [lightest: number, heaviest: number];

/** Reads the weights that a style sheet gives to each font file. */
export function readWeights(css: string): Map<string, Weights> {
  const faces = css.match(/@font-face\{[^}]*\}/g) ?? [];
  return new Map(
    faces.flatMap((face) => {
      const file = /[\w-]+\.woff2\b/.exec(face)?.[0];
      const [, lightest = '400', heaviest = lightest] = /font-weight:(\d+)(?: (\d+))?/.exec(face) ?? [];
      return file ? [[file, [Number(lightest), Number(heaviest)] as const]] : [];
    }),
  );
}

/** A page or a style sheet with the names of font files changed. */
export const renameFonts = (text: string, names: ReadonlyMap<string, string>): string =>
  text.replace(/[\w-]+\.woff2\b/g, (name) => names.get(name) ?? name);
