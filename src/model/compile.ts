import type { Site } from '#schemas/site.ts';
import { runChecks } from './checks/run-checks.ts';
import { buildDossier, type Dossier } from './dossier.ts';
import type { EntryKey, EntrySource } from './entry.ts';
import { compareMessages, type Message } from './message.ts';
import { readEntries, type ContentFile, type ReadCache } from './read-entries.ts';
import { parseReviewLock, type LockFile } from './reviews/review-lock.ts';

export interface Compilation {
  /** Undefined where the content has errors that leave nothing whole to show. */
  dossier: Dossier | undefined;
  /** Every finding, in order of file and line. */
  messages: Message[];
  /** Texts of the files by path, for reporters; a file that is not UTF-8 has none. */
  texts: ReadonlyMap<string, string>;
  /** Where the parts of each whole entry stand. */
  sources: ReadonlyMap<EntryKey, EntrySource>;
}

/**
 * Reads a content folder and the record of its reviews, checks it, and builds the dossier: all that is wrong is reported
 * at once. A cache, kept from one call to the next, spares files that did not change.
 */
export function compileContent(files: readonly ContentFile[], site: Site, cache?: ReadCache, lockFile?: LockFile): Compilation {
  const read = readEntries(files, cache);
  const canBuild = read.entries.articles.length > 0 && read.entries.explainers.length > 0;
  const dossier = canBuild ? buildDossier(read.entries, site) : undefined;
  const record = lockFile && parseReviewLock(lockFile);
  const found = runChecks({ ...read, dossier, site, reviews: record?.lock, isWhole: read.messages.length === 0 });
  const messages = [...read.messages, ...(record?.messages ?? []), ...found];
  return {
    texts: lockFile && record ? new Map([...read.texts, [lockFile.path, record.text]]) : read.texts,
    sources: read.sources,
    dossier: messages.some((message) => message.severity === 'error') ? undefined : dossier,
    messages: messages.sort(compareMessages),
  };
}
