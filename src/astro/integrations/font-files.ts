import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { embedFont, pictureText } from '#lib/fonts/embed-font.ts';
import { collectCharacters, subsetFont } from '#lib/fonts/subset-font.ts';
import { linkFontStyles, parseFontStyles, parseFontWeights, renameFonts, type Weights } from '#lib/fonts/font-styles.ts';
import type { Site } from '#schemas/site.ts';
import { listFiles } from '#node/built-site.ts';

/**
 * Subsets the fonts to the characters and weights of the site, and names each file by a hash of its content. Moves the
 * style sheet that Astro writes into every page to a file: pages share it, and the content security policy needs no
 * exception for inline styles. Must come before the integration that weighs pages.
 *
 * Pictures do not load the fonts of a page, so those with text get the characters that they need inside their file.
 *
 * @param packages the packages of the fonts; their licences are copied next to the fonts
 * @param pictureFont the file of the font for the text in pictures
 */
export function fontFiles(site: Site, packages: string[], pictureFont: string): AstroIntegration {
  let assets = '';
  return {
    name: 'font-files',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        // Astro trusts its copies of the fonts, and a broken one would stop the build. To copy them again takes no time.
        if (command === 'build') rmSync(new URL('fonts/', config.cacheDir), { recursive: true, force: true });
      },
      'astro:config:done': ({ config }) => {
        assets = config.build.assets;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = listFiles(folder);
        const names = await subsetFonts(folder, files);
        for (const name of packages) {
          const licence = fileURLToPath(import.meta.resolve(`${name}/LICENSE`));
          copyFileSync(licence, join(folder, assets, 'fonts', `${name.split('/').at(-1)}.LICENSE.txt`));
        }
        for (const picture of files.filter((file) => file.endsWith('.svg'))) await embedInPicture(join(folder, picture), pictureFont);
        for (const page of files.filter((file) => file.endsWith('.html'))) {
          const written = readFileSync(join(folder, page), 'utf8');
          const css = renameFonts(parseFontStyles(written), names);
          if (!css) continue;
          const file = `${assets}/fonts.${hash(css)}.css`;
          writeFileSync(join(folder, file), css);
          writeFileSync(join(folder, page), renameFonts(linkFontStyles(written, `${site.base}${file}`), names));
        }
        logger.info(`${names.size} font files reduced to the characters of the site`);
      },
    },
  };
}

/** Subsets each font file of the built site. Returns the new name of each file by its old name. */
async function subsetFonts(folder: string, files: string[]): Promise<Map<string, string>> {
  const characters = new Set<string>();
  const weights = new Map<string, Weights>();
  for (const file of files.filter((name) => /\.(?:html|css|js)$/.test(name))) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const character of collectCharacters(text)) characters.add(character);
    for (const [face, range] of parseFontWeights(parseFontStyles(text))) weights.set(face, range);
  }
  const names = new Map<string, string>();
  for (const file of files) {
    const range = weights.get(basename(file));
    if (!range) continue;
    const cut = await subsetFont(readFileSync(join(folder, file)), characters, range);
    const name = `${hash(cut)}.woff2`;
    names.set(basename(file), name);
    rmSync(join(folder, file));
    writeFileSync(join(folder, dirname(file), name), cut);
  }
  return names;
}

async function embedInPicture(file: string, pictureFont: string): Promise<void> {
  const svg = readFileSync(file, 'utf8');
  const text = pictureText(svg);
  if (text === '') return;
  const font = await subsetFont(readFileSync(fileURLToPath(import.meta.resolve(pictureFont))), new Set(text), [400, 600]);
  writeFileSync(file, embedFont(svg, font));
}

const hash = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex').slice(0, 8);
