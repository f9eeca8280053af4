import { parseEdtf } from '#lib/dates/edtf-date.ts';
import type { Dated } from '#schemas/fields/dated.ts';
import type { ReferenceData } from '#schemas/reference.ts';
import { formatEdtf } from '../dates/format-edtf.ts';
import { count } from '../numbers/format.ts';

/** The lists of sources on all pages, and the page of references. */
export const sources = {
  title: 'Джерела',
  /** The folded part of a long list. */
  rest: 'Інші джерела',
  headline: 'заголовок статті',
  passage: (number: string) => `частина ${number} статті`,
  inOurWords: '{passage}, переказ: {digest}',
  more: 'Більше про це джерело',
  backTo: 'Назад до речення {sentences}',

  /** A publisher, and who carries the page. */
  via: (publisher: string, host: string) => `${publisher}, через ${host}`,
  noDate: 'без дати',
  unseen: '; ми не змогли його прочитати',
  goneOn: 'Сторінки вже не було, коли ми перевіряли: {date}.',
  archivedCopy: 'Архівна копія',
  /** The archived copy; the print edition also shows its address. */
  copyAt: ({ isDated, hasAddress }: { isDated: boolean; hasAddress: boolean }) =>
    `{copy}${isDated ? ', {date}' : ''}${hasAddress ? ': {address}' : '.'}`,
  noCopy: 'Про архівну копію нам не відомо.',

  description: 'Інші джерела цього сайту. Сторінка кожного каже, що ми з нього взяли, і наводить кожне речення, яке на нього спирається.',
  explanation: (number: number) =>
    `${count(number, { one: 'інше джерело', few: 'інші джерела', many: 'інших джерел' })}. Сторінка кожного каже, що ми з нього взяли, скільки прочитали та де цей сайт на нього посилається.`,
  /** The title of the page of a source. */
  pageTitle: (title: string, publisher: string, issued: string) => `${title} (${publisher}, ${issued})`,
  /** The heading of what we use from a source. */
  ourUse: 'Що ми з нього взяли',
  /** How many statements cite a passage or a reference. */
  usedIn: (number: number) => `Посилань на цьому сайті: ${number}`,

  /** The reason for a date, without a full stop at its end. */
  explainBasis: (date: Dated): string => {
    const reason = {
      stated: () => 'її називає джерело',
      resolved: () => `встановлено зі слів «${date.basis === 'resolved' ? date.words : ''}» у статті`,
      background: () => 'її називають інші джерела',
    }[date.basis]();
    return date.note ? `${reason}. ${date.note.replace(/\.$/, '')}` : reason;
  },

  /** What readers should know about a date; undefined if it is simply given. */
  explainDate: (date: Dated): string | undefined => {
    const said = date.basis === 'resolved' ? [`у статті сказано «${date.words}»`] : [];
    const parts = [...said, ...(date.note ? [date.note.replace(/\.$/, '')] : [])];
    return parts.length > 0 ? `${parts.join('. ')}.` : undefined;
  },

  standing: (reason: string) => `Ця сторінка пізніша за статтю. ${reason}`,

  /** How much of a reference we read, and when or in which form. */
  explainReading: ({ opened, accessed }: Pick<ReferenceData, 'opened' | 'accessed'>): string =>
    opened === 'unseen'
      ? 'Ми не знайшли тексту цієї сторінки, тож ніхто не порівняв із ним того, що ми пишемо.'
      : `Ми прочитали ${opened === 'excerpt' ? 'уривок' : 'всю сторінку'}${accessed ? `: ${formatEdtf(parseEdtf(accessed))}` : ', у збереженій копії'}.`,
};
