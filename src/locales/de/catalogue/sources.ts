import { parseEdtf } from '#lib/dates/edtf-date.ts';
import type { Dated } from '#schemas/fields/dated.ts';
import type { ReferenceData } from '#schemas/reference.ts';
import { formatEdtf } from '../dates/format-edtf.ts';
import { count, formatNumber } from '../numbers/format.ts';

/** The lists of sources on all pages, and the page of references. */
export const sources = {
  title: 'Quellen',
  /** The folded part of a long list. */
  rest: 'Weitere Quellen',
  headline: 'Überschrift des Artikels',
  passage: (number: string) => `Abschnitt ${number} des Artikels`,
  inOurWords: '{passage}, zusammengefasst: {digest}',
  more: 'Mehr über diese Quelle',
  backTo: 'Zurück zum Satz {sentences}',

  /** A publisher, and who carries the page. */
  via: (publisher: string, host: string) => `${publisher}, via ${host}`,
  noDate: 'ohne Datum',
  unseen: '; wir konnten sie nicht lesen',
  goneOn: 'Die Seite war nicht mehr da, als wir nachsahen: {date}.',
  archivedCopy: 'Archivierte Kopie',
  /** The archived copy; the print edition also shows its address. */
  copyAt: ({ isDated, hasAddress }: { isDated: boolean; hasAddress: boolean }) =>
    `{copy}${isDated ? ', {date}' : ''}${hasAddress ? ': {address}' : '.'}`,
  noCopy: 'Wir kennen keine archivierte Kopie.',

  description:
    'Die weiteren Quellen dieser Website. Die Seite jeder Quelle sagt, was wir daraus verwenden, und nennt jeden Satz, der auf ihr beruht.',
  explanation: (number: number) =>
    `${count(number, { one: 'weitere Quelle', other: 'weitere Quellen' })}. Die Seite jeder Quelle sagt, was wir daraus verwenden, wie viel davon wir gelesen haben, und wo diese Website sie nennt.`,
  /** The title of the page of a source. */
  pageTitle: (title: string, publisher: string, issued: string) => `${title} (${publisher}, ${issued})`,
  /** The heading of what we use from a source. */
  ourUse: 'Was wir daraus verwenden',
  /** How many statements cite a passage or a reference. */
  usedIn: (number: number) => `Auf dieser Website ${number === 1 ? 'einmal' : `${formatNumber(number)}-mal`} als Quelle genannt`,

  /** The reason for a date, without a full stop at its end. */
  explainBasis: (date: Dated): string => {
    const reason = {
      stated: () => 'die Quelle nennt es',
      resolved: () => `erschlossen aus „${date.basis === 'resolved' ? date.words : ''}“ im Artikel`,
      background: () => 'andere Quellen nennen es',
    }[date.basis]();
    return date.note ? `${reason}. ${date.note.replace(/\.$/, '')}` : reason;
  },

  /** What readers should know about a date; undefined if it is simply given. */
  explainDate: (date: Dated): string | undefined => {
    const said = date.basis === 'resolved' ? [`der Artikel sagt „${date.words}“`] : [];
    const parts = [...said, ...(date.note ? [date.note.replace(/\.$/, '')] : [])];
    return parts.length > 0 ? `${parts.join('. ')}.` : undefined;
  },

  standing: (reason: string) => `Diese Seite ist später erschienen als der Artikel. ${reason}`,

  /** How much of a reference we read, and when or in which form. */
  explainReading: ({ opened, accessed }: Pick<ReferenceData, 'opened' | 'accessed'>): string =>
    opened === 'unseen'
      ? 'Wir haben den Text dieser Seite nicht gefunden; deshalb hat niemand mit ihm verglichen, was wir sagen.'
      : `Wir haben ${opened === 'excerpt' ? 'einen Auszug' : 'die ganze Seite'} gelesen${accessed ? `: ${formatEdtf(parseEdtf(accessed))}` : ', in einer gespeicherten Kopie'}.`,
};
