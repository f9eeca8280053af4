import type { AstroIntegration } from 'astro';
import type { Site } from '#schemas/site.ts';

const ID = 'virtual:site';

/** Hands the checked site settings to the pages as the module `virtual:site`. */
export function siteModule(site: Site): AstroIntegration {
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
                load: (id: string) => (id === `\0${ID}` ? `export const site = ${JSON.stringify(site)};` : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
