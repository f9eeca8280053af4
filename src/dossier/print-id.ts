import type { EntryKey } from './entry.ts';
import type { Statement } from './statement.ts';

/**
 * The fragments of the print edition, on which all entries stand together: collection, id and anchor, joined by dots,
 * which none of them has. A chapter's fragment has no dot.
 */
export const printId = (key: EntryKey): string => key.replace('/', '.');

/** The fragment of a passage, or of the headline. */
export const passagePrintId = (passageId: string): string => `passages.${passageId}`;

/** A statement under the fragment that it has in the print edition. */
export const forPrint = (statement: Statement): Statement => ({
  ...statement,
  anchor: `${printId(statement.entry)}.${statement.anchor}`,
});
