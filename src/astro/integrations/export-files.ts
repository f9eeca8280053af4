import type { AstroIntegration } from 'astro';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CODE_ROOT } from '#node/project/code-root.ts';
import { listExports } from '#node/site/site-exports.ts';
import type { Site } from '#schemas/site.ts';

/**
 * Adds a route for each export, ours and those of the site. A page of the site’s own with the path of one of ours in
 * `src/pages/` takes its place.
 */
export function exportFiles(site: Site, root: string): AstroIntegration {
  return {
    name: 'export-files',
    hooks: {
      'astro:config:setup': ({ config, injectRoute }) => {
        const pages = join(fileURLToPath(config.srcDir), 'pages');
        for (const { path } of listExports(site, root))
          if (!['ts', 'js'].some((extension) => existsSync(join(pages, `${path}.${extension}`))))
            injectRoute({ pattern: `/${path}`, entrypoint: join(CODE_ROOT, 'src/astro/routes/export.ts'), prerender: true });
      },
    },
  };
}
