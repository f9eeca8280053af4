import { parseEdtf } from '#lib/dates/edtf-date.ts';
import type { Dated } from '#schemas/dated.ts';
import type { ReferenceData } from '#schemas/reference.ts';
import { formatEdtf } from './format-edtf.ts';
import { count } from './numbers.ts';

/** What is said of sources, on every page that cites them and on the page that lists the references. */
export const sources = {
  title: 'Sources',
  headline: 'headline of the article',
  passage: (number: string) => `passage ${number} of the article`,
  inOurWords: '{passage}, in our words: {digest}',
  more: 'More on this source',
  backTo: 'Back to {citations}',
  backToCitation: (citation: number, source: number) => `Back to citation ${citation} of source ${source}`,

  noDate: 'no date shown',
  goneOn: 'The page was found to be gone on {date}.',
  archivedCopy: 'Archived copy',
  /** Where the archived copy is; its address is written out on paper. */
  copyAt: ({ isDated, hasAddress }: { isDated: boolean; hasAddress: boolean }) =>
    `{copy}${isDated ? ' of {date}' : ''}${hasAddress ? ': {address}' : '.'}`,
  noCopy: 'No copy of it is known.',

  description: 'The outside sources of this site: what each says that we rely on, and every statement that rests on it.',
  explanation: (number: number) =>
    `${number} outside sources, each told only as far as we rely on it. Of a page we read an excerpt, in a stored copy, unless more is said.`,
  speakerUnknown: 'speaker not named',
  restingOnIt: (number: number) => count(number, { one: 'statement rests on it', other: 'statements rest on it' }),

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
