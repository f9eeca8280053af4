import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cssString } from '#lib/web/css-string.ts';
import type { Site } from '#schemas/site.ts';
import { addressOf } from '#dossier/paths.ts';
import type { Revision } from '#dossier/revision.ts';

const LOCALES = fileURLToPath(new URL('../../locales/', import.meta.url)).replaceAll('\\', '/');

/**
 * The modules by which pages get what depends on the site: `virtual:site` has its checked settings and the commit that
 * is built; `virtual:words` the words of the interface in its language, and `virtual:browser-words` those that scripts
 * need; `virtual:site.css` what stands at the head and foot of every sheet of paper.
 */
export function siteModule(site: Site, revision: Revision | undefined): AstroIntegration {
  const modules: Readonly<Record<string, string>> = {
    'virtual:site': `export const site = ${JSON.stringify(site)};\nexport const revision = ${JSON.stringify(revision)};`,
    'virtual:words': `import { wordsOf } from '${LOCALES}catalogue.ts';\nexport const words = wordsOf(${JSON.stringify({ language: site.language })});`,
    'virtual:browser-words': `export * from '${LOCALES}en-GB/browser.ts';`,
    'virtual:site.css': `:root{--site-title:${cssString(site.title)};--site-address:${cssString(addressOf(site, '/'))}}`,
  };
  return {
    name: 'site-module',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'site-module',
                resolveId: (id: string) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
                load: (id: string) => modules[id.replace('\0', '')],
              },
            ],
          },
        });
      },
    },
  };
}
