import type { CorrectionComment, CreativeWork } from 'schema-dts';
import { wordsOf } from '#locales/catalogue.ts';
import { correctionsOf, describeCorrection } from '#dossier/corrections.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import { addressOf, pathOfEntry } from '#dossier/paths.ts';
import { plainText } from '#dossier/prose/flat-text.ts';

/** The corrections of an entry, for the property `correction` of a work. */
export const correctionComments = ({ site }: Pick<Dossier, 'site'>, entry: Entry): CorrectionComment[] =>
  correctionsOf(entry).map((correction) => ({
    '@type': 'CorrectionComment',
    datePublished: correction.date,
    text: plainText(describeCorrection(wordsOf(site), correction)),
  }));

/**
 * The pages of corrected entries as works, because in schema.org a person or a place cannot have a `correction`.
 */
export const correctedWorks = ({ site }: Dossier, entries: readonly Entry[]): CreativeWork[] =>
  entries
    .filter((entry) => correctionsOf(entry).length > 0)
    .map((entry) => ({
      '@type': 'CreativeWork',
      url: addressOf(site, pathOfEntry(keyOf(entry))),
      correction: correctionComments({ site }, entry),
    }));
