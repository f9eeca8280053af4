import type { TextPlace } from '#lib/text/text-place.ts';
import type { DataPath, EntryKey } from '#dossier/entry.ts';
import type { Suspicion } from '#dossier/reviews/suspicion.ts';

/** The place of a finding in the content: a path into an entry's data, or a place in its body. */
export type ContentPlace = { entry: EntryKey; find?: Occurrence } & ({ path: DataPath } | { body: TextPlace });

/** The place of a finding in the settings: a path into them. */
export interface SettingsPlace {
  entry?: undefined;
  settings: DataPath;
  find?: Occurrence;
}

/** The words that a finding is about, to be found from its place on. */
export interface Occurrence {
  text: string;
  /** Which of their occurrences it is, counted from 0. */
  nth: number;
}

export interface Finding {
  reason: string;
  hint?: string;
  at: ContentPlace | SettingsPlace;
  /** Set by rules that suspect: our text, and the text that it seems not to fit. */
  suspicion?: Pick<Suspicion, 'text' | 'basis'>;
}
