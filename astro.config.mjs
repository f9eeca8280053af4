import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { createLiveDossier } from '#node/live-dossier.ts';
import { loadSiteOrExit } from '#node/load-site.ts';
import { readRevision } from '#node/revision.ts';
import { locateProject } from '#node/project.ts';
import { FACE_RULES } from '#astro/face-rules.ts';
import { atomicOutput } from '#astro/integrations/atomic-output.ts';
import { contentCheck } from '#astro/integrations/content-check.ts';
import { fontFiles } from '#astro/integrations/font-files.ts';
import { fontLoading } from '#astro/integrations/font-loading.ts';
import { formerAddresses } from '#astro/integrations/former-addresses.ts';
import { headersFile } from '#astro/integrations/headers-file.ts';
import { livePreview } from '#astro/integrations/live-preview.ts';
import { pageCheck } from '#astro/integrations/page-check.ts';
import { searchIndex } from '#astro/integrations/search-index.ts';
import { siteModules } from '#astro/integrations/site-modules.ts';
import { soundFolders } from '#astro/integrations/sound-folders.ts';
import { weightBudget } from '#astro/integrations/weight-budget.ts';
import { contentOnly } from '#astro/markdown/content-only.ts';
import { statements } from '#astro/markdown/statements.ts';
import { lastChanges } from '#exports/feeds/last-changes.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const project = locateProject(root);
const site = await loadSiteOrExit(project);
const live = createLiveDossier(project, site, root);
const revision = readRevision(root);

const SERIF = '@fontsource-variable/vollkorn';
const SANS = '@fontsource-variable/source-sans-3';

/** The characters of each subset, as in the font packages. */
const SUBSETS = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF',
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
};

/** The weights that the styles use; fonts are reduced to them. No text is both bold and italic. */
const WEIGHTS = { normal: '400 600', italic: '400' };

/**
 * The fonts of usual systems that stand in for ours until these have loaded. Tinos has the widths of Times New Roman, and Arimo
 * those of Arial. Phones with Android have neither.
 *
 * @type {import('./src/astro/integrations/font-loading.ts').SystemFont[]}
 */
const SYSTEM_FONTS = [
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

/** @param {string} use */
const standInsOf = (use) => SYSTEM_FONTS.filter((font) => font.use === use).map(({ family }) => family);

/**
 * A self-hosted font family. Browsers load a subset only for pages with its characters.
 *
 * @param {string} name the use of the family: its licence may reserve the font's own name for the complete font
 * @param {string} fontPackage
 * @param {string} cssVariable
 * @param {string[]} fallbacks
 * @returns {import('astro').FontFamily}
 */
const font = (name, fontPackage, cssVariable, fallbacks) => ({
  provider: fontProviders.local(),
  name,
  cssVariable,
  fallbacks: [...standInsOf(name), ...fallbacks],
  optimizedFallbacks: false, // Astro measures neither bold nor italic nor Cyrillic
  options: {
    variants: /** @type {any} */ (
      Object.entries(SUBSETS).flatMap(([subset, range]) =>
        /** @type {const} */ (['normal', 'italic']).map((style) => ({
          weight: WEIGHTS[style],
          style,
          display: 'swap', // nothing moves, because the stand-ins have the same measure
          unicodeRange: range.split(','),
          src: [`${fontPackage}/files/${fontPackage.split('/')[1]}-${subset}-wght-${style}.woff2`],
        })),
      )
    ),
  },
});

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: 'always',
  compressHTML: true, // the default drops the white space between a word and a link
  prerenderConflictBehavior: 'error',
  logger: { entrypoint: './tools/strict-logger.mjs' },
  build: { concurrency: 4, redirects: false },
  experimental: { contentIntellisense: true }, // lets the Astro extension of code editors complete frontmatter
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ mdastPlugins: [contentOnly, statements(live.current)] }),
  },
  fonts: [font('Reading', SERIF, '--font-reading', ['Georgia', 'serif']), font('UI', SANS, '--font-ui', ['Arial', 'sans-serif'])],
  integrations: [
    soundFolders(),
    siteModules(live, revision),
    mdx({ optimize: true }),
    contentCheck(live),
    livePreview(live),
    sitemap({
      serialize: (item) => {
        const lastmod = lastChanges(live.current()).get(item.url);
        return lastmod ? { ...item, lastmod } : item;
      },
    }),
    formerAddresses(live),
    searchIndex(live),
    fontLoading(site, 'Reading', FACE_RULES, SYSTEM_FONTS),
    fontFiles(site, [SERIF, SANS], `${SANS}/files/source-sans-3-latin-wght-normal.woff2`),
    headersFile(site),
    pageCheck(live, root, revision),
    weightBudget(site),
    atomicOutput(),
  ],
  vite: {
    plugins: [tailwindcss()],
    build: {
      assetsInlineLimit: 0, // no inline assets: the content security policy needs no exception, and pages share the files
      rolldownOptions: { checks: { moduleLevelDirective: false } }, // otherwise, one warning for each MDX file
    },
  },
});
