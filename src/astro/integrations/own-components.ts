import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { SLOT_NAMES } from '#schemas/site/slots.ts';
import type { Site } from '#schemas/site.ts';
import { CODE_ROOT } from '#node/code-root.ts';

/**
 * Puts components and style sheets of the site’s own in their places. Pages import each slot as `virtual:components/<name>`,
 * and all style sheets as `virtual:styles`.
 *
 * @param root the folder from which the settings give paths
 */
export function ownComponents({ components, styles }: Site, root: string): AstroIntegration {
  const slots = new Map(
    SLOT_NAMES.map((name) => {
      const own = components[name];
      return [`virtual:components/${name}`, own === undefined ? join(CODE_ROOT, 'src/components', `${name}.astro`) : join(root, own)];
    }),
  );
  const imports = styles.map((file) => `import ${JSON.stringify(join(root, file))};`).join('\n');
  return {
    name: 'own-components',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'own-components',
                resolveId: (id: string) => (id === 'virtual:styles' ? `\0${id}` : slots.get(id)?.replaceAll('\\', '/')),
                load: (id: string) => (id === '\0virtual:styles' ? imports : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
