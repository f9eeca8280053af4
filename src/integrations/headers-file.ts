import { readdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeHeadersFile } from '#model/hosting/headers-file.ts';
import type { Site } from '#schemas/site.ts';

/** Writes `_headers` for the hosts that read it. Must come after what writes other files. */
export function headersFile(site: Site): AstroIntegration {
  return {
    name: 'headers-file',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
          .map((entry) => `/${join(entry.parentPath, entry.name).slice(folder.length).replaceAll(sep, '/')}`)
          .sort();
        writeFileSync(join(folder, '_headers'), writeHeadersFile(files, site.base));
      },
    },
  };
}
