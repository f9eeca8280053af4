import { parseEdtf } from '#lib/dates/edtf-date.ts';
import type { Dated } from '#schemas/fields/dated.ts';
import type { ReferenceData } from '#schemas/reference.ts';
import type { Formats } from './chronology.ts';
import { formatEdtf as formatBritish } from '../format-edtf.ts';
import { count, formatNumber } from '../numbers.ts';

/** The lists of sources on all pages, and the page of references. */
export const createSources = ({ formatEdtf }: Pick<Formats, 'formatEdtf'>) => ({
  title: 'Sources',
  /** The folded part of a long list. */
  rest: 'More sources',
  headline: 'headline of the article',
  passage: (number: string) => `part ${number} of the article`,
  inOurWords: '{passage}, summarised: {digest}',
  more: 'More on this source',
  backTo: 'Back to the sentence {sentences}',

  /** A publisher, and who carries the page. */
  via: (publisher: string, host: string) => `${publisher}, via ${host}`,
  noDate: 'no date shown',
  unseen: '; we could not read it',
  goneOn: 'The page was gone when we checked on {date}.',
  archivedCopy: 'Archived copy',
  /** The archived copy; the print edition also shows its address. */
  copyAt: ({ isDated, hasAddress }: { isDated: boolean; hasAddress: boolean }) =>
    `{copy}${isDated ? ' of {date}' : ''}${hasAddress ? ': {address}' : '.'}`,
  noCopy: 'We do not know of an archived copy.',

  description: 'The outside sources of this site. The page of each tells what we use from it, and every sentence that is based on it.',
  explanation: (number: number) =>
    `${count(number, { one: 'outside source', other: 'outside sources' })}. The page of each tells what we use from it, how much of it we read, and where this site cites it.`,
  /** The title of the page of a source. */
  pageTitle: (title: string, publisher: string, issued: string) => `${title} (${publisher}, ${issued})`,
  /** The heading of what we use from a source. */
  ourUse: 'What we use from it',
  /** How many statements cite a passage or a reference. */
  usedIn: (number: number) => `Cited ${number === 1 ? 'once' : `${formatNumber(number)} times`} on this site`,

  /** The reason for a date, without a full stop at its end. */
  explainBasis: (date: Dated): string => {
    const reason = {
      stated: () => 'the source states it',
      resolved: () => `worked out from “${date.basis === 'resolved' ? date.words : ''}” in the article`,
      background: () => 'outside sources give it',
    }[date.basis]();
    return date.note ? `${reason}. ${date.note.replace(/\.$/, '')}` : reason;
  },

  /** What readers should know about a date; undefined if it is simply given. */
  explainDate: (date: Dated): string | undefined => {
    const said = date.basis === 'resolved' ? [`the article says “${date.words}”`] : [];
    const parts = [...said, ...(date.note ? [date.note.replace(/\.$/, '')] : [])];
    return parts.length > 0 ? `${parts.join('. ')}.` : undefined;
  },

  standing: (reason: string) => `This page is later than the article. ${reason}`,

  /** How much of a reference we read, and when or in which form. */
  explainReading: ({ opened, accessed }: Pick<ReferenceData, 'opened' | 'accessed'>): string =>
    opened === 'unseen'
      ? 'We did not find the text of this page, so nobody has compared what we say with it.'
      : `We read ${opened === 'excerpt' ? 'an excerpt' : 'the whole page'}${accessed ? ` on ${formatEdtf(parseEdtf(accessed))}` : ', in a saved copy'}.`,
});

export const sources = createSources({ formatEdtf: formatBritish });
