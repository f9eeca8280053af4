import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile } from 'pagefind';
import { buildSearchRecords, type SearchRecord } from '#views/search/search-records.ts';
import { joinParts } from '#browser/search-parts.ts';
import type { LiveDossier } from '#node/live-dossier.ts';

/** Where the index is written, below the site's base path. */
const FOLDER = 'pagefind';
/** Records share this many files, so that the results of a search take few requests. */
const MOST_FRAGMENTS = 24;

/** Makes the search index of the site that was just built. Must come before what puts the output in its place. */
export function searchIndex(live: LiveDossier): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const records = buildSearchRecords(live.current());
        const files = await indexRecords(records, new Intl.Locale(live.site.language).language);
        for (const { path, content } of files) {
          const file = join(fileURLToPath(dir), FOLDER, path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, content);
        }
        logger.info(`${records.length} records in ${files.length} files`);
      },
    },
  };
}

async function indexRecords(records: readonly SearchRecord[], language: string): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex({ maxFragments: MOST_FRAGMENTS });
    if (!index) throw new Error(errors.join('\n'));
    for (const { path, kind, title, names, note, isWork, parts } of records) {
      const { text, lines } = joinParts(parts);
      // Filters come back with a result and are not searched, as its other data is: what only the script reads goes there.
      const filters = { kind: [kind], names, parts: lines };
      const added = await index.addCustomRecord({
        url: path,
        content: text,
        language,
        meta: { [isWork ? 'work' : 'title']: title, names: names.join(' · '), note },
        filters,
      });
      if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join(', ')}`);
    }
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(faults.join('\n'));
    return files.filter(({ path }) => isUsed(path));
  } finally {
    await close();
  }
}

/** Whether our own script asks for a file of Pagefind's: not for its interfaces, its worker, or filters. */
const isUsed = (path: string): boolean => !/^(?:pagefind-.+\.(?:js|css)|wasm\.unknown\.pagefind|filter\/.*)$/.test(path);
