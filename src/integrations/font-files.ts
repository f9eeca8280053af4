import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { linkFontStyles, readFontStyles } from '#lib/font-styles.ts';
import type { Site } from '#schemas/site.ts';
import { listFiles } from '../files/built-site.ts';

/**
 * Moves the faces that Astro writes into every page to one file for all: a policy then need allow no inline style, and
 * they are fetched once. Must come before what weighs pages.
 */
export function fontFiles(site: Site): AstroIntegration {
  let assets = '';
  return {
    name: 'font-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        assets = config.build.assets;
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const page of listFiles(folder).filter((file) => file.endsWith('.html'))) {
          const html = readFileSync(join(folder, page), 'utf8');
          const css = readFontStyles(html);
          if (!css) continue;
          const file = `${assets}/fonts.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
          writeFileSync(join(folder, file), css);
          writeFileSync(join(folder, page), linkFontStyles(html, `${site.base}${file}`));
        }
      },
    },
  };
}
