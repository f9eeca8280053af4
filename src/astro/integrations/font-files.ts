import { hash } from 'node:crypto';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { embedFont, pictureText } from '#lib/fonts/embed-font.ts';
import {
  dropRepeats,
  linkFonts,
  parseFontStyles,
  parseFontWeights,
  parseStyleLinks,
  renameFonts,
  shortenFaces,
} from '#lib/fonts/font-styles.ts';
import { chooseFaces, countCharacters, type ShownFace } from '#lib/fonts/link-faces.ts';
import { parseFaces, type FontFace } from '#lib/fonts/parse-faces.ts';
import { createSetTextParser, type FaceRule } from '#lib/fonts/parse-set-text.ts';
import { addCharacters, startCharacters, subsetFont } from '#lib/fonts/subset-font.ts';
import { memoizeText } from '#lib/text/memoize-text.ts';
import { collapseSpaces } from '#lib/web/collapse-spaces.ts';
import { joinInText } from '#lib/web/join-in-text.ts';
import { lowerScriptPriority } from '#lib/web/script-priority.ts';
import { pathOfEmbed } from '#dossier/paths.ts';
import { packOf } from '#locales/packs.ts';
import type { Site } from '#schemas/site.ts';
import { listFiles } from '#node/site/built-site.ts';
import { writeStandIns, type SystemFont } from '../stand-ins.ts';

export interface FontOptions {
  /** The use of the font of the page itself. */
  use: string;
  /** How the style sheets set other elements. */
  rules: readonly FaceRule[];
  /** What stands in for our fonts until they have loaded. */
  systemFonts: readonly SystemFont[];
  /** The packages of the fonts; their licences are copied next to the fonts. */
  packages: readonly string[];
  /** The file of the font for the text in pictures. */
  pictureFont: string;
}

/**
 * Lets browsers fetch the fonts that a page needs as soon as they have its first bytes, and gives them stand-ins of the same
 * measure for the time until then. Subsets the fonts to the characters and weights of the site, and names each file by a hash
 * of its content. Moves the style sheet that Astro writes into every page to a file, and the style sheets that all pages have
 * into the same one: readers fetch it once, and the content security policy needs no exception for inline styles. In
 * the same pass, white space is shortened, and days are joined to their months. Must come before the integration that weighs
 * pages.
 *
 * Pictures do not load the fonts of a page, so those with text get the characters that they need inside their file.
 */
export function fontFiles(site: Site, options: FontOptions): AstroIntegration {
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
        const { dayGap } = packOf(site).dates;
        const survey = surveySite(folder, files, options);
        const pathOf = (href: string) => join(folder, href.slice(site.base.length));
        const fileOf = ({ href }: FontFace) => readFileSync(pathOf(href));
        const standIns = await writeStandIns(options.systemFonts, survey.faces, fileOf, survey.counts);
        const sharedBy = shareSheets(survey);
        const names = await subsetFonts(folder, files, survey);
        const contentOf = memoizeText((href) => dropRepeats(readFileSync(pathOf(href), 'utf8')));
        const addresses = new Map<string, string>();
        const writeStyleSheet = (css: string, contained: readonly string[]): string => {
          const key = [css, ...contained].join('\n');
          const written = addresses.get(key);
          if (written !== undefined) return written;
          const content = renameFonts(shortenFaces(css + standIns), names) + contained.map(contentOf).join('');
          const file = `${assets}/site.${shortHash(content)}.css`;
          writeFileSync(join(folder, file), content);
          addresses.set(key, `${site.base}${file}`);
          return `${site.base}${file}`;
        };
        const kept = survey.otherSheets;
        for (const { page, css, faces, sheets } of survey.pages) {
          const path = join(folder, page);
          const fonts = faces.map(({ face, isFirst }) => ({ href: renameFonts(face.href, names), isFirst }));
          const html = joinInText(lowerScriptPriority(collapseSpaces(readFileSync(path, 'utf8'))), dayGap);
          // Most readers come to the front page first, so it waits for one style sheet only; that of the other pages follows.
          const isFront = page === '/index.html';
          const shared = sharedBy.get(layoutOf(page)) ?? [];
          const contained = isFront ? sheets : shared;
          for (const sheet of sheets) if (!contained.includes(sheet)) kept.add(sheet);
          const next = isFront ? writeStyleSheet(css, shared) : undefined;
          writeFileSync(path, linkFonts(html, { fonts, styleSheet: writeStyleSheet(css, contained), contained, next }));
        }
        for (const href of new Set(survey.pages.flatMap(({ sheets }) => sheets))) if (!kept.has(href)) rmSync(pathOf(href));
        for (const name of options.packages) {
          const licence = fileURLToPath(import.meta.resolve(`${name}/LICENSE`));
          copyFileSync(licence, join(folder, assets, 'fonts', `${name.split('/').at(-1)}.LICENSE.txt`));
        }
        for (const picture of files.filter((file) => file.endsWith('.svg')))
          await embedInPicture(join(folder, picture), options.pictureFont);
        const more = survey.pages.filter(({ faces }) => faces.length > 2).length;
        logger.info(`${names.size} font files reduced to the characters of the site`);
        logger.debug(`${more} pages preload more than the two usual fonts`);
      },
    },
  };
}

/** What the site sets in which fonts. */
interface Survey {
  /** The pages with fonts, each with its `@font-face` rules, the faces that it shows, and its other style sheets. */
  pages: { page: string; css: string; faces: ShownFace[]; sheets: string[] }[];
  /** The style sheets of pages without fonts. */
  otherSheets: Set<string>;
  faces: FontFace[];
  /** How often each character is shown at first. */
  counts: ReadonlyMap<string, number>;
  /** All characters that the site may show. */
  characters: ReadonlySet<string>;
}

/** Reads each page once: a large site has hundreds of megabytes. */
function surveySite(folder: string, files: readonly string[], { use, rules }: FontOptions): Survey {
  const survey = {
    pages: [] as Survey['pages'],
    otherSheets: new Set<string>(),
    faces: [] as FontFace[],
    counts: new Map<string, number>(),
    characters: startCharacters(),
  };
  const parseSetText = createSetTextParser(use, rules);
  // The same style sheet stands in every page, and is kept once.
  const parseOnce = memoizeText((css) => ({ css, faces: parseFaces(css) }));
  for (const file of files.filter((name) => /\.(?:html|css|js)$/.test(name))) {
    const text = readFileSync(join(folder, file), 'utf8');
    addCharacters(text, survey.characters);
    const { css, faces } = parseOnce(file.endsWith('.html') ? parseFontStyles(text) : '');
    const sheets = file.endsWith('.html') ? parseStyleLinks(text) : [];
    if (css === '') {
      for (const sheet of sheets) survey.otherSheets.add(sheet);
      continue;
    }
    const texts = parseSetText(text).map(({ text: set, ...font }) => ({ ...font, counts: countCharacters(set) }));
    for (const { counts } of texts)
      for (const [character, count] of counts) survey.counts.set(character, (survey.counts.get(character) ?? 0) + count);
    survey.faces = faces;
    survey.pages.push({ page: file, css, faces: chooseFaces(texts, survey.faces), sheets });
  }
  return survey;
}

/** Pages of the site have one layout, and what others embed has another, with other style sheets. */
const layoutOf = (page: string): 'embed' | 'page' => (page.startsWith(pathOfEmbed('/')) ? 'embed' : 'page');

/** The style sheets that all pages with fonts of a layout have. */
function shareSheets({ pages }: Survey): Map<string, string[]> {
  const groups = Map.groupBy(pages, ({ page }) => layoutOf(page));
  return new Map(
    [...groups].map(([layout, of]) => {
      const [first, ...others] = of.map(({ sheets }) => new Set(sheets));
      return [layout, [...(first ?? [])].filter((sheet) => others.every((sheets) => sheets.has(sheet)))];
    }),
  );
}

/** Subsets each font file of the built site. Returns the new name of each file by its old name. */
async function subsetFonts(folder: string, files: readonly string[], { pages, characters }: Survey): Promise<Map<string, string>> {
  const weights = new Map([...new Set(pages.map(({ css }) => css))].flatMap((css) => [...parseFontWeights(css)]));
  const names = new Map<string, string>();
  for (const file of files) {
    const range = weights.get(basename(file));
    if (!range) continue;
    const cut = await subsetFont(readFileSync(join(folder, file)), characters, range);
    const name = `${shortHash(cut)}.woff2`;
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

const shortHash = (content: string | Uint8Array) => hash('sha256', content).slice(0, 8);
