import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeHeadersFile } from '#exports/hosting/headers-file.ts';
import type { Site } from '#schemas/site.ts';
import { listFiles } from '#node/site/built-site.ts';

/**
 * Writes what hosts read: `_headers`, and `.nojekyll`, without which GitHub Pages leaves out `_astro/`. Must come after all
 * integrations that write files.
 */
export function headersFile(site: Site): AstroIntegration {
  return {
    name: 'headers-file',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = listFiles(folder).filter((file) => !file.includes('/.'));
        writeFileSync(join(folder, '.nojekyll'), '');
        writeFileSync(join(folder, '_headers'), writeHeadersFile(files, site));
      },
    },
  };
}
