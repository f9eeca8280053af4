import { wordsOf } from '#locales/catalogue.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { listCorrections, type ListedCorrection } from '#dossier/corrections.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { capitalise } from '#dossier/names.ts';
import { linkEntry, type Link } from '../page/links.ts';

/** A correction with a link to its entry, whose name begins with a capital. */
export interface CorrectionRow extends Link, Pick<ListedCorrection, 'anchor' | 'date'> {
  /** The kind of the entry, for readers. */
  kind: string;
  /** What the entry said, what it says now, and why. */
  text: string;
}

/** All corrections, newest first. */
export function listCorrectionRows(dossier: Dossier): CorrectionRow[] {
  const { corrections, labels } = wordsOf(dossier.site);
  return listCorrections(dossier).map(({ entry, anchor, date, ...correction }) => {
    const { name, href } = linkEntry(dossier, entry);
    return {
      anchor,
      date,
      name: capitalise(name),
      href,
      kind: labels.entryKind[entry.split('/')[0] as CollectionName],
      text: corrections.describe(correction),
    };
  });
}
