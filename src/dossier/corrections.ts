import type { PhrasingContent } from 'mdast';
import { compareText } from '#lib/text/compare-text.ts';
import type { Correction } from '#schemas/fields/correction.ts';
import type { Catalogue } from '#locales/catalogue.ts';
import type { Dossier } from './dossier.ts';
import { keyOf, type Entry, type EntryKey } from './entry.ts';
import { parseInline } from './prose/prose.ts';

/** The corrections of an entry, newest first. References have none, since they contain no statements of ours. */
export const correctionsOf = ({ data }: Entry): readonly Correction[] => ('corrections' in data ? data.corrections : []);

/** What the entry said, what it says now, and why; without the day. */
export const describeCorrection = (
  { corrections }: Pick<Catalogue, 'corrections'>,
  correction: Pick<Correction, 'was' | 'now' | 'why'>,
): PhrasingContent[] => parseInline(corrections.describe(correction));

/** A correction in the list of all corrections. */
export interface ListedCorrection extends Correction {
  entry: EntryKey;
  /** Its fragment on the corrections page. It counts from the oldest correction of the entry, so that it does not change. */
  anchor: string;
}

/** All corrections of the site, newest first; those of the same day in the order of the entries. */
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
