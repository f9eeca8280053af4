import fontverter from 'fontverter';
import subsetFont from 'subset-font';
import { renameFace } from './rename-face.ts';

/** What writing itself needs (OpenType's default features), and the figures that the styles ask for. */
const FEATURES = ['calt', 'ccmp', 'clig', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rlig', 'lnum', 'onum', 'tnum', 'pnum'];

/** The names of a face that hold its licence, and where that is found. */
const LICENCE_NAMES = [13, 14];

/**
 * A face with only the glyphs that some characters need, at all its weights. It bears another name: a licence may
 * reserve the name for the whole font, as that of Source Sans does (SIL Open Font License 1.1, condition 3).
 *
 * @param face a WOFF2 file
 * @returns a WOFF2 file, the same for the same face and characters in any order
 */
export async function cutFace(face: Uint8Array, characters: ReadonlySet<string>): Promise<Uint8Array> {
  const cut = await subsetFont(face, [...characters].join(''), {
    targetFormat: 'truetype',
    keepFeatures: FEATURES,
    preserveNameIds: LICENCE_NAMES,
  });
  return fontverter.convert(renameFace(cut, 'Subset'), 'woff2');
}

/** What a keyboard types, a reader may type into a field; two more have no shape, so no text shows that they are used. */
const ALWAYS = [...Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)), '\u00a0', '\u00ad'];

/** Collects the characters of texts. */
export function collectCharacters(texts: Iterable<string>): Set<string> {
  const characters = new Set(ALWAYS);
  for (const text of texts) {
    for (const [character] of text.matchAll(/[^\x00-\x7f]/gu)) characters.add(character);
  }
  return characters;
}
