import { detach } from '../text/detach-text.ts';

/** A style sheet with `@font-face` rules, as Astro’s `<Font>` writes it into a page. */
const FONT_STYLE = /<style>(@font-face\{[^<]*)<\/style>\s*/g;

/** The head of a page. Fonts and style sheets are there, and the rest of a page is long. */
function headOf(html: string): string {
  const end = html.indexOf('</head>');
  return end === -1 ? html : html.slice(0, end);
}

/** The `@font-face` style sheets in the head of a page, joined; empty if there are none. */
export const parseFontStyles = (html: string): string => [...headOf(html).matchAll(FONT_STYLE)].map(([, css]) => css).join('');

/** A link to a style sheet, as Astro writes it into the head of a page. */
const STYLE_LINK = /<link rel="stylesheet" href="([^"]+)">\s*/g;

/** The addresses of the style sheets that the head of a page links. */
export const parseStyleLinks = (html: string): string[] => [...headOf(html).matchAll(STYLE_LINK)].map(([, href = '']) => detach(href));

/** What a page loads first. */
export interface FirstLoads {
  /** Its fonts. Those that are not needed first come after the rest of the page. */
  fonts: readonly { href: string; isFirst: boolean }[];
  /** The style sheet with their faces. */
  styleSheet: string;
  /** The style sheets that this one contains. */
  contained?: readonly string[];
  /** The style sheet of the pages that a reader may open next: see `fetch-next.ts`. */
  next?: string | undefined;
}

/** Replaces the `@font-face` style sheets in the head of a page with links to what it loads first. */
export function linkFonts(html: string, { fonts, styleSheet, contained = [], next }: FirstLoads): string {
  const links = [
    ...fonts.map(
      ({ href, isFirst }) =>
        `<link rel="preload" href="${href}" as="font" type="font/woff2" crossorigin${isFirst ? '' : ' fetchpriority="low"'}>`,
    ),
    `<link rel="stylesheet" href="${styleSheet}"${next === undefined ? '' : ` data-next="${next}"`}>`,
  ].join('');
  let isFirst = true;
  const head = headOf(html);
  const linked = head
    .replace(STYLE_LINK, (link, href: string) => (contained.includes(href) ? '' : link))
    .replace(FONT_STYLE, (_style) => {
      const written = isFirst ? links : '';
      isFirst = false;
      return written;
    });
  return linked + html.slice(head.length);
}

/**
 * Shortens `@font-face` rules: leaves out what is the default, the format, since all browsers that know these rules read WOFF2,
 * most of the hash in Astro’s names of families, and the range of the first face of a family, style and weight, since those
 * after it take precedence for theirs.
 */
export function shortenFaces(css: string): string {
  const met = new Set<string>();
  return css.replace(/(?<=-[0-9a-f]{4})[0-9a-f]{12}\b/g, '').replace(/@font-face\{([^}]*)\}/g, (_rule, body: string) => {
    const declarations = body.split(';').filter((each) => !['', 'font-style:normal', 'font-weight:400'].includes(each));
    const face = declarations.filter((each) => /^font-(?:family|style|weight)/.test(each)).join();
    const isFirst = !met.has(face);
    met.add(face);
    const kept = declarations.filter((each) => !isFirst || !RANGE.test(each));
    return `@font-face{${kept.map((each) => (RANGE.test(each) ? each.replace(LEADING_ZEROS, '') : each.replace(FORMAT, ''))).join(';')}}`;
  });
}

const RANGE = /^unicode-range/;
const LEADING_ZEROS = /(?<=[+-])0+(?=[\dA-F])/g;
const FORMAT = ' format("woff2")';

/**
 * Leaves out what Tailwind writes too much: a declaration that repeats the one before, and the prefix of `text-decoration-color`,
 * which no browser needs that knows `light-dark()`.
 */
export const dropRepeats = (css: string): string =>
  css.replace(/(?<=[;{])([\w-]+:[^;{}]+;)\1+/g, '$1').replace(/(?<=[;{])-webkit-(text-decoration-color:[^;{}]+);(?=\1[;}])/g, '');

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
