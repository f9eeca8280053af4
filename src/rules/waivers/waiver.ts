import type { DataPath, EntryKey } from '#dossier/entry.ts';
import type { Finding } from '../rule.ts';

/** A rule set aside in one place, with the reason. */
export interface Waiver {
  entry: EntryKey;
  /** Empty where the waiver is malformed. */
  ruleId: string;
  /** What it covers: everything below a path of the data, or lines of the body. */
  scope: { path: DataPath } | { fromLine: number; toLine: number };
  at: Finding['at'];
}

/** Whether a waiver stands on what a finding is about. */
export function covers({ entry, scope }: Waiver, { at }: Finding): boolean {
  if (entry !== at.entry) return false;
  if ('path' in scope) return 'path' in at && scope.path.every((step, index) => at.path[index] === step);
  return 'body' in at && at.body.line >= scope.fromLine && at.body.line <= scope.toLine;
}
