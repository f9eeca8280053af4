import fontverter from 'fontverter';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';

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
  const face = new Face(new Blob(await fontverter.convert(file, 'truetype')));
  const font = new Font(face);
  font.setVariations([new Variation('wght', weight)]);
  const { ascender, descender } = font.hExtents();
  const inEm = (units: number) => units / face.upem;
  return {
    ascent: inEm(ascender),
    descent: inEm(-descender),
    widthOf: (character) => {
      const glyph = font.nominalGlyph(character.codePointAt(0) ?? 0);
      return glyph === undefined ? undefined : inEm(font.glyphHAdvance(glyph));
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
