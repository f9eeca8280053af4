import type { EntryKey } from './entry.ts';
import type { Statement } from './statement.ts';

/**
 * The fragment of an entry in the print edition, which has all entries on one page: collection and id, joined by a dot.
 * The fragments of chapters have no dot.
 */
export const printId = (key: EntryKey): string => key.replace('/', '.');

/** The fragment of a passage or of the headline in the print edition. */
export const passagePrintId = (passageId: string): string => `passages.${passageId}`;

/** A statement with its anchor in the print edition. */
export const forPrint = (statement: Statement): Statement => ({
  ...statement,
  anchor: `${printId(statement.entry)}.${statement.anchor}`,
});
