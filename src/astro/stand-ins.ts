import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { measureFont } from '#lib/fonts/measure-font.ts';
import type { FontFace } from '#lib/fonts/parse-faces.ts';
import { CUTS, writeStandIn } from '#lib/fonts/stand-in.ts';

/** A font of readers’ systems. */
export interface SystemFont {
  /** The use that it stands in for, such as `Reading`. */
  use: string;
  /** The family, as the style sheets name it. */
  family: string;
  /** Its full name, and those of fonts with the same widths. */
  names: string[];
  /** A file with its widths, with `{subset}`, `{style}` and `{weight}` in its name. */
  file: string;
}

/** The scripts that stand-ins are measured for, by the subset in the names of font files. The first applies to all others. */
const SCRIPTS = [
  { subset: 'latin', letters: /[\0-\u{24f}]/u, range: undefined },
  { subset: 'cyrillic', letters: /[\u{400}-\u{4ff}]/u, range: 'U+400-4FF' },
];

/**
 * Writes the `@font-face` rules of fonts that stand in for others until these have loaded.
 *
 * @param faces the fonts of the site
 * @param fileOf reads the file of a face
 * @param counts how often each character stands on the site
 */
export async function writeStandIns(
  systemFonts: readonly SystemFont[],
  faces: readonly FontFace[],
  fileOf: (face: FontFace) => Uint8Array,
  counts: ReadonlyMap<string, number>,
): Promise<string> {
  const rules: string[] = [];
  for (const { use, family, names, file } of systemFonts)
    for (const { subset, letters, range } of SCRIPTS) {
      const own = new Map([...counts].filter(([character]) => letters.test(character)));
      const [sample = ''] = [...own].find(([character]) => /\p{L}/u.test(character)) ?? [];
      // Other scripts are never bold.
      for (const cut of CUTS.filter(({ weight }) => range === undefined || weight === 400)) {
        const face = faces.find((each) => each.family.startsWith(`${use}-`) && each.style === cut.style && each.covers(sample));
        if (!face) continue;
        const weight = cut.weight > 400 ? 700 : 400;
        const path = file.replace('{subset}', subset).replace('{style}', cut.style).replace('{weight}', String(weight));
        const system = await measureFont(readFileSync(fileURLToPath(import.meta.resolve(path))), weight);
        rules.push(writeStandIn({ family, cut, names, range }, await measureFont(fileOf(face), cut.weight), system, own));
      }
    }
  return rules.join('');
}
