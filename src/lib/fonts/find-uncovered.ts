import type { FontMeasures } from './measure-font.ts';

/** Characters that fonts need not have, because they show nothing: blanks, and marks of direction and joining. */
const INVISIBLE = /[\s\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Finds the first character of a text that no font has. A letter and its combining marks count as one, and must be in the same
 * font. Undefined if the fonts have all.
 */
export function findUncovered(text: string, fonts: readonly Pick<FontMeasures, 'widthOf'>[]): string | undefined {
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text.normalize('NFC'))) {
    const visible = [...segment.replaceAll(INVISIBLE, '')];
    if (!fonts.some(({ widthOf }) => visible.every((character) => widthOf(character) !== undefined))) return segment;
  }
  return undefined;
}
