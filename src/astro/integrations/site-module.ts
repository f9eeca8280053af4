import type { AstroIntegration } from 'astro';
import { cssString } from '#lib/web/css-string.ts';
import type { Site } from '#schemas/site.ts';
import { addressOf } from '#dossier/paths.ts';
import type { Revision } from '#dossier/revision.ts';

const ID = 'virtual:site';
const STYLE_ID = 'virtual:site.css';

/**
 * Hands the checked site settings, and the commit that is built, to the pages as the module `virtual:site`; and to the
 * style sheets, as `virtual:site.css`, what stands at the head and foot of every sheet of paper.
 */
export function siteModule(site: Site, revision: Revision | undefined): AstroIntegration {
  const modules: Readonly<Record<string, string>> = {
    [ID]: `export const site = ${JSON.stringify(site)};\nexport const revision = ${JSON.stringify(revision)};`,
    [STYLE_ID]: `:root{--site-title:${cssString(site.title)};--site-address:${cssString(addressOf(site, '/'))}}`,
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
