import type { TextPlace } from '#lib/text/text-place.ts';
import type { DataPath, EntryKey } from '#dossier/entry.ts';

/** The place of a finding in the content: a path into an entry's data, or a place in its body. */
export type ContentPlace = { entry: EntryKey; find?: Occurrence } & ({ path: DataPath } | { body: TextPlace });

/** The words that a finding is about, to be found from its place on. */
export interface Occurrence {
  text: string;
  /** Which of their occurrences it is, counted from 0. */
  nth: number;
}

/** The two texts that a suspicion compares. When either changes, an answer to the suspicion no longer counts. */
export interface Suspicion {
  /** Our text. */
  text: string;
  /** The text that it seems not to fit: that of a source, or of another statement. */
  basis: string;
}

export interface Finding {
  reason: string;
  hint?: string;
  at: ContentPlace;
  /** Set by rules that suspect. */
  suspicion?: Suspicion;
}
