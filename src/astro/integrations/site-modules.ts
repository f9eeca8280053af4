import type { AstroIntegration } from 'astro';
import { cssString } from '#lib/web/css-string.ts';
import { addressOf } from '#dossier/paths.ts';
import type { Revision } from '#dossier/revision.ts';
import type { WordTree } from '#schemas/site/words.ts';
import { writeBrowserWords } from '#node/site/browser-words.ts';
import { runOrExit } from '#node/own-code/own-code-error.ts';
import { listExports } from '#node/site/site-exports.ts';
import type { CardRenderer } from '#node/cards/card-renderer.ts';
import { CODE_ROOT } from '#node/project/code-root.ts';
import type { LiveDossier } from '#node/content/live-dossier.ts';
import { wordsOf } from '#locales/catalogue.ts';
import { writeRunningHeads } from '#views/print/print-chapters.ts';
import { shareSite } from '../shared-site.ts';
import { virtualModules } from '../virtual-modules.ts';

const CODE = `${CODE_ROOT.replaceAll('\\', '/')}/src/`;

/**
 * Provides the site to pages and loaders: the dossier, the reviews, the proofs and the commit (see `shared-site.ts`), and
 * virtual modules. These have the words of the interface in the site's language (`virtual:words`), the words for scripts
 * (`virtual:browser-words`, `virtual:search-words`), the title and address for the margins of printed pages
 * (`virtual:site.css`), and the running heads of the print edition (`virtual:running-heads.css`).
 */
export function siteModules(
  live: LiveDossier,
  root: string,
  revision: Revision | undefined,
  cards: CardRenderer | undefined,
): AstroIntegration {
  const { site } = live;
  const browser = (site.words?.['browser'] ?? {}) as WordTree;
  const modules: Readonly<Record<string, string>> = {
    'virtual:words': `import { wordsOf } from '${CODE}locales/catalogue.ts';\nimport { sharedSite } from '${CODE}astro/shared-site.ts';\nexport const words = wordsOf(sharedSite().settings);`,
    'virtual:browser-words': writeBrowserWords(`${CODE}locales/${site.language}/browser.ts`, browser),
    'virtual:search-words': `export * from '${CODE}locales/${site.language}/search-words.ts';`,
    'virtual:site.css': `:root{--site-title:${cssString(site.title)};--site-address:${cssString(addressOf(site, '/'))}}`,
    'virtual:running-heads.css': runOrExit(() => writeRunningHeads(wordsOf(site))),
  };
  return {
    name: 'site-modules',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        shareSite({
          root,
          settings: site,
          exports: listExports(site, live.project.root),
          cards,
          latest: live.latest,
          reviews: live.reviews,
          proofs: live.proofs,
          revision,
        });
        updateConfig({
          vite: {
            plugins: [virtualModules('site-modules', modules)],
          },
        });
      },
    },
  };
}
