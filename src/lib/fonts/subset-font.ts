import fontverter from 'fontverter';
import cutFont from 'subset-font';
import type { Weights } from './font-styles.ts';
import { renameFont } from './rename-font.ts';

/** What writing itself needs (OpenType's default features), and the figures that the styles ask for. */
const FEATURES = ['calt', 'ccmp', 'clig', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rlig', 'lnum', 'onum', 'tnum', 'pnum'];

/** The names of a face that hold its licence, and where that is found. */
const LICENCE_NAMES = [13, 14];

/**
 * A variable face with only the glyphs that some characters need, and only the weights that are asked for. It bears
 * another name: a licence may reserve the name for the whole font, as that of Source Sans does (SIL Open Font License
 * 1.1, condition 3).
 *
 * @param face a WOFF2 file
 * @returns a WOFF2 file, the same for the same face, weights and characters in any order
 */
export async function subsetFont(face: Uint8Array, characters: ReadonlySet<string>, [lightest, heaviest]: Weights): Promise<Uint8Array> {
  const cut = await cutFont(face, [...characters].join(''), {
    targetFormat: 'truetype',
    keepFeatures: FEATURES,
    preserveNameIds: LICENCE_NAMES,
    variationAxes: { wght: lightest === heaviest ? lightest : { min: lightest, max: heaviest } },
  });
  return fontverter.convert(renameFont(cut, 'Subset'), 'woff2');
}

/** What a keyboard types, a reader may type into a field; two more have no shape, so no text shows that they are used. */
const ALWAYS = [...Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)), '\u00a0', '\u00ad'];

/** The characters of a text, and those that a face needs besides. Pages are mostly ASCII, so the rest is taken in runs. */
export const collectCharacters = (text: string): Set<string> => new Set([...ALWAYS, ...(text.match(/[^\x00-\x7f]+/g) ?? []).join('')]);
