import type { TextPlace } from '#lib/text-place.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { Site } from '#schemas/site.ts';
import type { Dossier } from '../dossier.ts';
import type { DataPath, Entries, EntryKey } from '../entry.ts';
import type { Severity } from '../message.ts';

/** What a rule may look at. */
export interface CheckContext {
  entries: Entries;
  /** Ids of all files by collection, the unreadable ones too. */
  ids: ReadonlyMap<CollectionName, ReadonlySet<string>>;
  site: Site;
  dossier: Dossier | undefined;
}

/** Where in the content a finding stands: a path into an entry's data, or a place in its body. */
export type ContentPlace = { entry: EntryKey; path: DataPath } | { entry: EntryKey; body: TextPlace };

export interface Finding {
  reason: string;
  hint?: string;
  at: ContentPlace;
}

/** One thing that must hold. Its id states it, and never changes. */
export interface Rule {
  id: string;
  severity: Severity;
  /** What the rule demands, in one sentence. */
  summary: string;
  check(context: CheckContext): Iterable<Finding>;
}
