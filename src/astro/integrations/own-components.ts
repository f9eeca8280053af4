import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { SLOT_NAMES } from '#schemas/site/slots.ts';
import type { Site } from '#schemas/site.ts';
import { CODE_ROOT } from '#node/project/code-root.ts';
import { virtualModules } from '../virtual-modules.ts';

/**
 * Puts components, blocks and style sheets of the site’s own in their places. Pages import each slot as
 * `virtual:components/<name>`, all blocks as `virtual:blocks` and all style sheets as `virtual:styles`.
 *
 * @param root the folder from which the settings give paths
 */
export function ownComponents({ blocks, components, styles }: Site, root: string): AstroIntegration {
  const slots = new Map(
    SLOT_NAMES.map((name) => {
      const own = components[name];
      return [`virtual:components/${name}`, own === undefined ? join(CODE_ROOT, 'src/components', `${name}.astro`) : join(root, own)];
    }),
  );
  const pathOf = (file: string) => JSON.stringify(join(root, file));
  const modules: Readonly<Record<string, string>> = {
    'virtual:styles': styles.map((file) => `import ${pathOf(file)};`).join('\n'),
    'virtual:blocks': Object.entries(blocks)
      .map(([name, { component }]) => `export { default as ${name} } from ${pathOf(component)};`)
      .join('\n'),
  };
  return {
    name: 'own-components',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              virtualModules('own-modules', modules),
              {
                name: 'own-components',
                resolveId: (id: string) => slots.get(id)?.replaceAll('\\', '/'),
              },
            ],
          },
        });
      },
    },
  };
}
