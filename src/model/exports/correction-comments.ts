import type { CorrectionComment, CreativeWork, WithContext } from 'schema-dts';
import { correctionsOf, tellCorrection, type ToldCorrections } from '../corrections.ts';
import type { Entry } from '../entry.ts';

/** The corrections of an entry in the words of schema.org, for the property `correction` of whatever shows it. */
export const correctionComments = (entry: Entry): CorrectionComment[] =>
  correctionsOf(entry).map((correction) => ({
    '@type': 'CorrectionComment',
    datePublished: correction.date,
    text: tellCorrection(correction),
  }));

/** The same as a document of its own. */
export const correctedWork = ({ entry, address }: ToldCorrections): WithContext<CreativeWork> => ({
  '@context': 'https://schema.org',
  '@type': 'CreativeWork',
  '@id': address,
  url: address,
  correction: correctionComments(entry),
});
