import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { CODE_ROOT } from '#node/project/code-root.ts';
import { toPosix } from '#node/files/posix-path.ts';

/**
 * Adds the pages of Backgrounder, and its icon, to a site that installed it as a package. A page of the site’s own with the same
 * path in `src/pages/` takes the place of ours.
 */
export function packagePages(): AstroIntegration {
  return {
    name: 'package-pages',
    hooks: {
      'astro:config:setup': ({ config, injectRoute }) => {
        const folder = join(CODE_ROOT, 'src/pages');
        const theirs = join(fileURLToPath(config.srcDir), 'pages');
        if (theirs === folder) return;
        if (!existsSync(new URL('favicon.svg', config.publicDir)))
          injectRoute({ pattern: '/favicon.svg', entrypoint: join(CODE_ROOT, 'src/astro/routes/favicon.ts'), prerender: true });
        for (const file of globSync('**/*.{astro,ts}', { cwd: folder }).sort())
          if (!existsSync(join(theirs, file))) injectRoute({ pattern: patternOf(file), entrypoint: join(folder, file), prerender: true });
      },
    },
  };
}

/** The route of a file in `src/pages/`: `/briefings/[id]` for `briefings/[id].astro`. Syntax: Astro’s guide to routing. */
const patternOf = (file: string): string =>
  `/${toPosix(file)
    .replace(/\.(?:astro|ts)$/, '')
    .replace(/(?:^|\/)index$/, '')}`;
