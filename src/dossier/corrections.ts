import { compareText } from '#lib/text/compare-text.ts';
import type { Correction } from '#schemas/correction.ts';
import type { Dossier } from './dossier.ts';
import { keyOf, type Entry, type EntryKey } from './entry.ts';

/** The corrections of an entry, newest first; a reference, which states nothing of ours, has none. */
export const correctionsOf = ({ data }: Entry): readonly Correction[] => ('corrections' in data ? data.corrections : []);

/** A correction among all of the site. */
export interface ListedCorrection extends Correction {
  entry: EntryKey;
  /** Its fragment on the page of corrections: counted from the oldest of its entry, so that it stays what it is. */
  anchor: string;
}

/** All corrections of the site, newest first; those of one day in the order in which entries are listed. */
export function listCorrections(dossier: Dossier): ListedCorrection[] {
  return dossier.entries
    .flatMap((entry) => {
      const corrections = correctionsOf(entry);
      return corrections.map((correction, index) => ({
        ...correction,
        entry: keyOf(entry),
        anchor: `${entry.collection}-${entry.id}-${corrections.length - index}`,
      }));
    })
    .sort((a, b) => compareText(b.date, a.date));
}
