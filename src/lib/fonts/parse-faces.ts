import { listFontFaces } from './font-styles.ts';

/** A `@font-face` rule with a file. */
export interface FontFace {
  family: string;
  style: 'normal' | 'italic';
  /** The address of its file. */
  href: string;
  /** Whether the face is for a character. */
  covers(character: string): boolean;
}

/** Parses the `@font-face` rules of a style sheet that Astro wrote; those without a WOFF2 file are left out. */
export const parseFaces = (css: string): FontFace[] =>
  listFontFaces(css).flatMap((rule) => {
    const href = /url\("?([^")]+\.woff2)"?\)/.exec(rule)?.[1];
    const family = /font-family:"?([^;"]+)/.exec(rule)?.[1];
    if (!href || !family) return [];
    const ranges = parseRanges(/unicode-range:([^;}]+)/.exec(rule)?.[1]);
    return [
      {
        family,
        style: /font-style:italic/.test(rule) ? ('italic' as const) : ('normal' as const),
        href,
        covers: (character) => {
          const code = character.codePointAt(0) ?? 0;
          return ranges.some(([first, last]) => first <= code && code <= last);
        },
      },
    ];
  });

/** `U+20-7E,U+2116` as pairs of the first and the last code point; everything if there is no range. */
const parseRanges = (range = 'U+0-10FFFF'): [number, number][] =>
  range.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
