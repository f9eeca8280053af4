import type { TextPlace } from '#lib/text-place.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { Site } from '#schemas/site.ts';
import type { Dossier } from '../dossier.ts';
import type { DataPath, Entries, EntryKey } from '../entry.ts';
import type { LookUpEvidence } from '../evidence.ts';
import type { Severity } from '../message.ts';

/** What a rule may look at. */
export interface CheckContext {
  /** The entries that could be read. */
  entries: Entries;
  /** Ids of all files by collection, the unreadable ones too. */
  ids: ReadonlyMap<CollectionName, ReadonlySet<string>>;
  site: Site;
  /** Undefined where the article or the explainer could not be read. */
  dossier: Dossier | undefined;
  /** What the sources named by their ids give together. */
  evidence: LookUpEvidence;
  /** Whether every file could be read: only then can it be said that something is used nowhere. */
  isWhole: boolean;
}

/** Where in the content a finding stands: a path into an entry's data, or a place in its body. */
export type ContentPlace = { entry: EntryKey; find?: Needle } & ({ path: DataPath } | { body: TextPlace });

/** Words to look for from that place on, where the finding is about just these. */
export interface Needle {
  text: string;
  /** Which of their occurrences it is, counted from 0. */
  nth: number;
}

export interface Finding {
  reason: string;
  hint?: string;
  at: ContentPlace;
}

/** A piece of content that shows what a rule is about: files of a subject, by name, over the smallest valid one. */
export interface RuleExample {
  files: Readonly<Record<string, string>>;
  /** Parts of the findings' sentences; empty where the example passes. */
  findings: readonly string[];
}

/** One thing that must hold. Its id states it, and never changes. */
export interface Rule {
  id: string;
  severity: Severity;
  /** What the rule demands, in one sentence. */
  summary: string;
  check(context: CheckContext): Iterable<Finding>;
}
