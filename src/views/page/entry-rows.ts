import type { Dossier } from '#dossier/dossier.ts';
import type { EntryKey } from '#dossier/entry.ts';
import { isToldLater } from '#dossier/told-later.ts';
import { linkEntry, type Link } from './links.ts';

/** An entry in a list: its name and the text of its first statement. */
export interface EntryRow extends Link {
  text: string;
  /** Whether all that is told of it came after the article. */
  isLater: boolean;
  /** Fragments that lead to its row, where its place was on the page of the list before it had a page of its own. */
  anchors?: string[];
}

export const buildEntryRow = (dossier: Dossier, key: EntryKey): EntryRow => ({
  ...linkEntry(dossier, key),
  text: dossier.leadText(key),
  isLater: isToldLater(dossier, key),
});
