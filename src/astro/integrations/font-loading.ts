import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parseFontStyles } from '#lib/fonts/font-styles.ts';
import { chooseFaces, linkFaces } from '#lib/fonts/link-faces.ts';
import { measureFont } from '#lib/fonts/measure-font.ts';
import { parseFaces, type FontFace } from '#lib/fonts/parse-faces.ts';
import { parseSetText, type FaceRule } from '#lib/fonts/parse-set-text.ts';
import { CUTS, writeStandIn } from '#lib/fonts/stand-in.ts';
import type { Site } from '#schemas/site.ts';
import { listFiles } from '#node/built-site.ts';

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
 * Lets browsers fetch the fonts that a page needs as soon as they have its first bytes, and gives them stand-ins of the same
 * measure for the time until then. Must come before the integration that cuts the fonts and renames them.
 *
 * @param use the use of the font of the page itself
 * @param rules how the style sheets set other elements
 */
export function fontLoading(site: Site, use: string, rules: FaceRule[], systemFonts: SystemFont[]): AstroIntegration {
  return {
    name: 'font-loading',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = listFiles(folder).filter((file) => file.endsWith('.html'));
        const counts = new Map<string, number>();
        let faces: FontFace[] = [];
        const chosen = pages.map((page) => {
          const html = readFileSync(join(folder, page), 'utf8');
          const texts = parseSetText(html, use, rules);
          for (const { text } of texts) for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
          const own = parseFaces(parseFontStyles(html));
          if (own.length > 0) faces = own;
          return { page, hrefs: chooseFaces(texts, own) };
        });
        const fileOf = ({ href }: FontFace) => readFileSync(join(folder, href.slice(site.base.length)));
        const standIns = await writeStandIns(systemFonts, faces, fileOf, counts);
        for (const { page, hrefs } of chosen)
          writeFileSync(join(folder, page), linkFaces(readFileSync(join(folder, page), 'utf8'), hrefs, standIns));
        logger.info(`${chosen.filter(({ hrefs }) => hrefs.length > 2).length} pages preload more than the two usual fonts`);
      },
    },
  };
}

async function writeStandIns(
  systemFonts: SystemFont[],
  faces: FontFace[],
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
