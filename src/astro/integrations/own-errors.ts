import type { AstroIntegration } from 'astro';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '#schemas/site.ts';
import { explainBundleError } from '#node/own-code/explain-bundle-error.ts';
import { explainPageError } from '#node/own-code/explain-page-error.ts';
import { CODE_ROOT } from '#node/project/code-root.ts';

/**
 * Ends a build in which code of the site’s own fails with a message that names it and the line, and not with a stack trace through
 * Astro and bundled code.
 *
 * @param root the folder with the files of the site
 */
export function ownErrors(site: Site, root: string): AstroIntegration {
  let isBuild = false;
  /** Ends the build, if the error can be explained. */
  const end = (text: string | undefined): void => {
    if (!isBuild || text === undefined) return;
    process.stderr.write(`\n\n${text}\n`);
    process.exit(1);
  };
  return {
    name: 'own-errors',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        isBuild = command === 'build';
        const endBundle = (error: Error | undefined) => {
          end(error && explainBundleError(error, root));
        };
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'own-errors',
                // Source maps take time, and lead from an error to a line of a component or page of the site’s own.
                configEnvironment: (name: string) =>
                  isBuild && name === 'prerender' && hasOwnCode(site, root) ? { build: { sourcemap: 'hidden' } } : undefined,
                buildEnd: endBundle,
                renderError: endBundle,
              },
            ],
          },
        });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => ({
          ...astro,
          getStaticPaths: async () => {
            try {
              return await astro.getStaticPaths();
            } catch (error) {
              end(explainPageError(error, site, root));
              throw error;
            }
          },
          render: async (request, options) => {
            try {
              return await astro.render(request, options);
            } catch (error) {
              const { component } = options.routeData;
              end(explainPageError(error, site, root, { path: new URL(request.url).pathname, component }));
              throw error;
            }
          },
        }));
      },
    },
  };
}

/** Whether pages run code of the site’s own. */
const hasOwnCode = ({ blocks, components }: Site, root: string): boolean =>
  Object.keys(blocks).length + Object.keys(components).length > 0 ||
  (join(root) !== join(CODE_ROOT) && existsSync(join(root, 'src/pages')));
