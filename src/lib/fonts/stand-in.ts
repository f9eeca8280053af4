import { compareWidths, type CharacterCounts, type FontMeasures } from './measure-font.ts';

/** A face of a font of readers’ systems, with the end of its full name there. */
export interface Cut {
  style: 'normal' | 'italic';
  weight: number;
  suffix: string;
}

/** Text is never both bold and italic. */
export const CUTS: readonly Cut[] = [
  { style: 'normal', weight: 400, suffix: '' },
  { style: 'normal', weight: 600, suffix: ' Bold' },
  { style: 'italic', weight: 400, suffix: ' Italic' },
];

/** One cut of a font of the reader’s system, to be used in place of a font of the site until that has loaded. */
export interface StandIn {
  /** The family, as the style sheets name it. */
  family: string;
  cut: Cut;
  /** Fonts with the same widths, by their full names without the cut. */
  names: readonly string[];
  /** The characters it is for, as in CSS; all if undefined. */
  range?: string | undefined;
}

/**
 * The `@font-face` rule of a stand-in, with which a text takes as much room as in the font that it stands in for: the same
 * width on average, and the same height of a line. Empty if the fonts share no character of the text.
 *
 * @param font the font of the site
 * @param system a font with the widths of the stand-in
 */
export function writeStandIn(
  { family, cut, names, range }: StandIn,
  font: FontMeasures,
  system: FontMeasures,
  counts: CharacterCounts,
): string {
  const ratio = compareWidths(font, system, counts);
  if (ratio === undefined) return '';
  const percent = (number: number) => `${Number((number * 100).toFixed(1))}%`;
  return `@font-face{${[
    `font-family:${family}`,
    `src:${names.map((name) => `local("${name}${cut.suffix}")`).join(',')}`,
    ...(range ? [`unicode-range:${range}`] : []),
    `font-weight:${cut.weight}`,
    ...(cut.style === 'italic' ? ['font-style:italic'] : []),
    `size-adjust:${percent(ratio)}`,
    // These are relative to the adjusted size. The gap between lines does not count, because all text has a line height.
    `ascent-override:${percent(font.ascent / ratio)}`,
    `descent-override:${percent(font.descent / ratio)}`,
  ].join(';')}}`;
}
