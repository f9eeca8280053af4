import { parseEdtf } from '#lib/dates/edtf-date.ts';
import type { Dated } from '#schemas/dated.ts';
import type { ReferenceData } from '#schemas/reference.ts';
import { formatEdtf } from './format-edtf.ts';

/** What is said of sources, and of what rests on them. */
export const sources = {
  headline: 'headline of the article',
  passage: (number: string) => `passage ${number} of the article`,

  /** Why a date is what it is; without a full stop at its end. */
  explainBasis: (date: Dated): string => {
    const reason = {
      stated: () => 'the source states the date',
      resolved: () => `worked out from the article’s words “${date.basis === 'resolved' ? date.words : ''}”`,
      background: () => 'the references give it',
    }[date.basis]();
    return date.note ? `${reason}. ${date.note.replace(/\.$/, '')}` : reason;
  },

  /** How much of a reference was read, and how. */
  explainReading: ({ opened, accessed }: Pick<ReferenceData, 'opened' | 'accessed'>): string =>
    `${opened === 'excerpt' ? 'An excerpt' : 'The whole page'} was read${accessed ? ` on ${formatEdtf(parseEdtf(accessed))}` : ', as a stored copy'}.`,
};
