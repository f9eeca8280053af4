import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile } from 'pagefind';
import { buildSearchRecords, type SearchRecord } from '#views/search/search-records.ts';
import { joinParts } from '#browser/search/search-parts.ts';
import type { LiveDossier } from '#node/content/live-dossier.ts';

/** The folder of the index, below the site's base path. */
const FOLDER = 'pagefind';
/** The maximum number of files for the records: few, so that the results of a search take few requests. */
const MAX_FRAGMENTS = 24;

/** Writes the search index of the built site. Must come before the integration that replaces the output. */
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
    const { index, errors: indexErrors } = await createIndex({ maxFragments: MAX_FRAGMENTS });
    if (!index) throw new Error(indexErrors.join('\n'));
    for (const { path, kind, title, names, note, isWork, parts } of records) {
      const { text, lines } = joinParts(parts);
      // Pagefind returns filters with a result, but does not search them: right for data that only the script reads.
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
    const { files, errors } = await index.getFiles();
    if (errors.length > 0) throw new Error(errors.join('\n'));
    return keepUsed(files);
  } finally {
    await close();
  }
}

/** Interfaces of Pagefind, its worker, and its filters. */
const UNUSED = /^(?:pagefind-.+\.(?:js|css)|filter\/.*)$/;

/**
 * The files of Pagefind that our script uses. The program for words of any language is only used where Pagefind has no
 * stemmer for the language of the site.
 */
function keepUsed(files: readonly IndexFile[]): IndexFile[] {
  const hasStemmer = files.some(({ path }) => /^wasm\.(?!unknown\.)/.test(path));
  const isUsed = (path: string) => !UNUSED.test(path) && !(hasStemmer && path === 'wasm.unknown.pagefind');
  return files.filter(({ path }) => isUsed(path));
}
