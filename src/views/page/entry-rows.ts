import type { Dossier } from '#dossier/dossier.ts';
import type { EntryKey } from '#dossier/entry.ts';
import { linkEntry, type Link } from './links.ts';

/** An entry in a list: its name and the text of its first statement. */
export interface EntryRow extends Link {
  text: string;
  /** The number of statements in other entries that name it. */
  count?: number;
}

export const buildEntryRow = (dossier: Dossier, key: EntryKey): EntryRow => ({ ...linkEntry(dossier, key), text: dossier.leadText(key) });

export const buildCountedRow = (dossier: Dossier, key: EntryKey): EntryRow => ({
  ...buildEntryRow(dossier, key),
  count: dossier.mentioning(key).length,
});
