import type { AstroIntegration } from 'astro';
import type { Site } from '#schemas/site.ts';
import type { Revision } from '#model/revision.ts';

const ID = 'virtual:site';

/** Hands the checked site settings, and the commit that is built, to the pages as the module `virtual:site`. */
export function siteModule(site: Site, revision: Revision | undefined): AstroIntegration {
  return {
    name: 'site-module',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'site-module',
                resolveId: (id: string) => (id === ID ? `\0${ID}` : undefined),
                load: (id: string) =>
                  id === `\0${ID}`
                    ? `export const site = ${JSON.stringify(site)};\nexport const revision = ${JSON.stringify(revision)};`
                    : undefined,
              },
            ],
          },
        });
      },
    },
  };
}
