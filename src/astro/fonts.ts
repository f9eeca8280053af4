import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fontProviders } from 'astro/config';
import { CODE_ROOT } from '#node/project/code-root.ts';
import type { SystemFont } from './stand-ins.ts';

type LocalVariant = NonNullable<Parameters<ReturnType<typeof fontProviders.local>['resolveFont']>[0]['options']>['variants'][number];

export const SERIF = '@fontsource-variable/vollkorn';
export const SANS = '@fontsource-variable/source-sans-3';

/** The characters of each subset, as in the font packages. */
const SUBSETS = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF',
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
};

/** The files of the two fonts for the cards, one for each subset. */
export const CARD_FONTS = { serif: listSubsets(SERIF), sans: listSubsets(SANS) };

function listSubsets(fontPackage: string): string[] {
  return Object.keys(SUBSETS).map((subset) => fileOf(fontPackage, subset, 'normal'));
}

function fileOf(fontPackage: string, subset: string, style: 'normal' | 'italic'): string {
  return `${fontPackage}/files/${fontPackage.split('/')[1]}-${subset}-wght-${style}.woff2`;
}

/** The weights that the styles use; fonts are reduced to them. No text is both bold and italic. */
const WEIGHTS = { normal: '400 600', italic: '400' };

/**
 * The fonts of usual systems that stand in for ours until these have loaded. Tinos has the widths of Times New Roman, and Arimo
 * those of Arial. Phones with Android have neither.
 */
export const SYSTEM_FONTS: SystemFont[] = [
  {
    use: 'Reading',
    family: 'Reading2',
    names: ['Times New Roman', 'Liberation Serif', 'Tinos'],
    file: '@fontsource/tinos/files/tinos-{subset}-{weight}-{style}.woff2',
  },
  {
    use: 'Reading',
    family: 'Reading3',
    names: ['Noto Serif'],
    file: '@fontsource-variable/noto-serif/files/noto-serif-{subset}-wght-{style}.woff2',
  },
  {
    use: 'UI',
    family: 'UI2',
    names: ['Arial', 'Liberation Sans', 'Arimo'],
    file: '@fontsource/arimo/files/arimo-{subset}-{weight}-{style}.woff2',
  },
  {
    use: 'UI',
    family: 'UI3',
    names: ['Roboto'],
    file: '@fontsource-variable/roboto/files/roboto-{subset}-wght-{style}.woff2',
  },
];

/**
 * Astro’s provider of local fonts, but it looks for packages where ours are installed, and not from the site’s folder: a
 * package manager may keep them apart. Absolute paths would do as well, but Astro names the families by a hash of them.
 */
function localFonts(): ReturnType<typeof fontProviders.local> {
  const local = fontProviders.local();
  return {
    name: local.name,
    config: local.config,
    init: (context) => local.init?.({ ...context, root: pathToFileURL(join(CODE_ROOT, '/')) }),
    resolveFont: (options) => local.resolveFont(options),
  };
}

const standInsOf = (use: string): string[] => SYSTEM_FONTS.filter((font) => font.use === use).map(({ family }) => family);

/**
 * A self-hosted font family. Browsers load a subset only for pages with its characters.
 *
 * @param name the use of the family: its licence may reserve the font's own name for the complete font
 */
const font = (name: string, fontPackage: string, cssVariable: `--${string}`, fallbacks: string[]) => ({
  provider: localFonts(),
  name,
  cssVariable,
  fallbacks: [...standInsOf(name), ...fallbacks],
  optimizedFallbacks: false, // Astro measures neither bold nor italic nor Cyrillic
  options: {
    variants: Object.entries(SUBSETS).flatMap(([subset, range]) =>
      (['normal', 'italic'] as const).map((style): LocalVariant => ({
        weight: WEIGHTS[style],
        style,
        display: 'swap', // nothing moves, because the stand-ins have the same measure
        unicodeRange: range.split(',') as [string, ...string[]],
        src: [fileOf(fontPackage, subset, style)],
      })),
    ) as [LocalVariant, ...LocalVariant[]],
  },
});

/** The families of the site, by their use in the style sheets. */
export const FONTS = [
  font('Reading', SERIF, '--font-reading', ['Georgia', 'serif']),
  font('UI', SANS, '--font-ui', ['Arial', 'sans-serif']),
];
