import type { DataPath, EntryKey } from '#dossier/entry.ts';
import type { ContentPlace, Finding } from '../finding.ts';

/** An exception from a rule in one place. */
export interface Waiver {
  entry: EntryKey;
  /** The id as it is written, which may be that of no rule; empty where a comment is malformed. */
  rule: string;
  /** What it covers: everything at or below a path of the data, or lines of the body. */
  scope: { path: DataPath } | { fromLine: number; toLine: number };
  /** Where the waiver itself stands. */
  at: ContentPlace;
}

/** Whether a finding lies within the scope of a waiver. */
export function covers({ entry, scope }: Waiver, { at }: Finding): boolean {
  if (at.entry === undefined || entry !== at.entry) return false;
  if ('path' in scope) return 'path' in at && scope.path.every((step, index) => at.path[index] === step);
  return 'body' in at && at.body.line >= scope.fromLine && at.body.line <= scope.toLine;
}
