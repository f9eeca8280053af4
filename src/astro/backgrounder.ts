import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { addressOf, pathOfEmbed } from '#dossier/paths.ts';
import { blocksOf } from '#dossier/prose/blocks.ts';
import { createCardRenderer } from '#node/cards/card-renderer.ts';
import { createLiveDossier } from '#node/content/live-dossier.ts';
import { loadSiteOrExit } from '#node/settings/load-site.ts';
import { readRevision } from '#node/content/revision.ts';
import { describeUnfitPeers } from '#node/project/peers.ts';
import { locateProject } from '#node/project/project.ts';
import { failOnErrors } from './strict-logs.ts';
import { CARD_FONTS, FONTS, SANS, SERIF, SYSTEM_FONTS } from './fonts.ts';
import { FACE_RULES } from './face-rules.ts';
import { atomicOutput } from './integrations/atomic-output.ts';
import { contentCheck } from './integrations/content-check.ts';
import { exportFiles } from './integrations/export-files.ts';
import { folderCheck } from './integrations/folder-check.ts';
import { fontFiles } from './integrations/font-files.ts';
import { formerAddresses } from './integrations/former-addresses.ts';
import { headersFile } from './integrations/headers-file.ts';
import { livePreview } from './integrations/live-preview.ts';
import { oembedFiles } from './integrations/oembed-files.ts';
import { ownComponents } from './integrations/own-components.ts';
import { ownErrors } from './integrations/own-errors.ts';
import { packagePages } from './integrations/package-pages.ts';
import { pageCheck } from './integrations/page-check.ts';
import { searchIndex } from './integrations/search-index.ts';
import { siteModules } from './integrations/site-modules.ts';
import { socialCards } from './integrations/social-cards.ts';
import { weightBudget } from './integrations/weight-budget.ts';
import { browserScripts } from './browser-scripts.ts';
import { contentOnly } from './markdown/content-only.ts';
import { statements } from './markdown/statements.ts';
import { lastChanges } from '#exports/feeds/last-changes.ts';

/** Makes an explainer site of the content and the settings in Astro’s root folder. */
export function backgrounder(): AstroIntegration {
  return {
    name: 'backgrounder',
    hooks: {
      'astro:config:setup': async ({ command, config, logger, updateConfig }) => {
        if (command === 'build') failOnErrors(logger);
        const root = fileURLToPath(config.root);
        const unfit = describeUnfitPeers(root);
        if (unfit !== undefined) {
          process.stderr.write(`${unfit}\n`); // an error would be shown with a stack trace
          process.exit(1);
        }
        const project = locateProject(root);
        const site = await loadSiteOrExit(project);
        const live = createLiveDossier(project, site, root);
        const revision = readRevision(root);
        const cards = site.cards ? createCardRenderer(site, CARD_FONTS, fileURLToPath(new URL('cards/', config.cacheDir))) : undefined;
        updateConfig({
          site: site.url,
          base: site.base,
          trailingSlash: 'always',
          compressHTML: true, // the default drops the white space between a word and a link
          prerenderConflictBehavior: 'error',
          build: { concurrency: 4, redirects: false },
          experimental: { contentIntellisense: true }, // lets the Astro extension of code editors complete frontmatter
          markdown: {
            syntaxHighlight: false,
            processor: satteri({ mdastPlugins: [contentOnly(blocksOf(site)), statements(live.current)] }),
          },
          fonts: FONTS,
          integrations: [
            folderCheck(),
            packagePages(),
            exportFiles(site, project.root),
            siteModules(live, root, revision, cards),
            ownComponents(site, project.root),
            ownErrors(site, project.root),
            mdx({ optimize: true }),
            contentCheck(live),
            livePreview(live),
            sitemap({
              filter: (address) => !address.startsWith(addressOf(site, pathOfEmbed('/'))),
              serialize: (item) => {
                const lastmod = lastChanges(live.current()).get(item.url);
                return lastmod ? { ...item, lastmod } : item;
              },
            }),
            formerAddresses(live),
            oembedFiles(live, cards),
            socialCards(cards),
            searchIndex(live),
            fontFiles(site, {
              use: 'Reading',
              rules: FACE_RULES,
              systemFonts: SYSTEM_FONTS,
              packages: [SERIF, SANS],
              pictureFont: `${SANS}/files/source-sans-3-latin-wght-normal.woff2`,
            }),
            headersFile(site),
            pageCheck(live, root, revision),
            weightBudget(site),
            atomicOutput(),
          ],
          vite: {
            plugins: [tailwindcss(), browserScripts()],
            build: {
              assetsInlineLimit: 0, // no inline assets: the content security policy needs no exception, and pages share the files
              rolldownOptions: { checks: { moduleLevelDirective: false } }, // otherwise, one warning for each MDX file
            },
          },
        });
      },
    },
  };
}
