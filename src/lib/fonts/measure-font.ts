import { create } from 'fontkitten';
import fontverter from 'fontverter';

/** How often each character stands in a text. */
export type CharacterCounts = ReadonlyMap<string, number>;

/** The measures of a font at one weight, in em. */
export interface FontMeasures {
  ascent: number;
  /** Below the baseline, as a positive number. */
  descent: number;
  /** The width of a character, or undefined if the font does not have it. */
  widthOf(character: string): number | undefined;
}

/** Measures a font (WOFF2) at a weight; a font with one weight is measured as it is. Kerning is not considered. */
export async function measureFont(file: Uint8Array, weight: number): Promise<FontMeasures> {
  // Only a TrueType file can be set to a weight.
  const font = create((await fontverter.convert(file, 'truetype')) as Parameters<typeof create>[0]);
  if (font.isCollection) throw new Error('A collection of fonts has no single width: give the file of one font.');
  const set = 'wght' in font.variationAxes ? font.getVariation({ wght: weight }) : font;
  const inEm = (units: number) => units / font.unitsPerEm;
  return {
    ascent: inEm(font.ascent),
    descent: inEm(-font.descent),
    widthOf: (character) => {
      const code = character.codePointAt(0) ?? 0;
      return font.hasGlyphForCodePoint(code) ? inEm(set.glyphForCodePoint(code).advanceWidth) : undefined;
    },
  };
}

/**
 * How much wider a text is in one font than in another: 1.1 for a tenth. Only characters in both count. Undefined if there
 * are none.
 */
export function compareWidths(font: FontMeasures, other: FontMeasures, counts: CharacterCounts): number | undefined {
  let [own, others] = [0, 0];
  for (const [character, count] of counts) {
    const [width, width2] = [font.widthOf(character), other.widthOf(character)];
    if (width === undefined || width2 === undefined) continue;
    own += width * count;
    others += width2 * count;
  }
  return others > 0 ? own / others : undefined;
}
