import type { Dossier } from './dossier.ts';
import type { EntryKey } from './entry.ts';

/** Whether an entry has statements, and all of them tell what came after the article. */
export function isToldLater(dossier: Dossier, key: EntryKey): boolean {
  const statements = dossier.statementsOf(key);
  return statements.length > 0 && statements.every(({ origin }) => origin === 'later');
}
