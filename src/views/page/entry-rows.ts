import type { Dossier } from '#dossier/dossier.ts';
import { keyOf, type EntryKey } from '#dossier/entry.ts';
import { isToldLater } from '#dossier/told-later.ts';
import { linkEntry, type Link } from './links.ts';

/** An entry in a list: its name and the text of its first statement. */
export interface EntryRow extends Link {
  text: string;
  /** Whether all that is told of it came after the article. */
  isLater: boolean;
  /** How often it comes up in other entries: in statements that name it, and in events with it. Left out if it does not. */
  count?: number;
}

export const buildEntryRow = (dossier: Dossier, key: EntryKey): EntryRow => ({
  ...linkEntry(dossier, key),
  text: dossier.leadText(key),
  isLater: isToldLater(dossier, key),
});

export function buildCountedRow(dossier: Dossier, key: EntryKey): EntryRow {
  const count = countMentions(dossier, key);
  return { ...buildEntryRow(dossier, key), ...(count > 0 && { count }) };
}

/** An event whose title names the entry counts once. */
function countMentions(dossier: Dossier, key: EntryKey): number {
  const [collection, id = ''] = key.split('/');
  const naming = dossier.mentioning(key);
  const events = collection === 'actors' ? dossier.eventsWith(id) : [];
  const told = new Set(naming.map(({ entry }) => entry));
  return naming.length + events.filter((event) => !told.has(keyOf(event))).length;
}
