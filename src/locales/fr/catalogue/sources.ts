import { parseEdtf } from '#lib/dates/edtf-date.ts';
import type { Dated } from '#schemas/fields/dated.ts';
import type { ReferenceData } from '#schemas/reference.ts';
import { formatEdtf } from '../dates/format-edtf.ts';
import { count, formatNumber } from '../numbers/format.ts';

/** The lists of sources on all pages, and the page of references. */
export const sources = {
  title: 'Sources',
  /** The folded part of a long list. */
  rest: 'Autres sources',
  headline: 'titre de l’article',
  passage: (number: string) => `partie ${number} de l’article`,
  inOurWords: '{passage}, résumé\u202f: {digest}',
  more: 'En savoir plus sur cette source',
  backTo: 'Retour à la phrase {sentences}',

  /** A publisher, and who carries the page. */
  via: (publisher: string, host: string) => `${publisher}, via ${host}`,
  noDate: 'sans date',
  unseen: '\u202f; nous n’avons pas pu la lire',
  goneOn: 'La page n’existait plus quand nous avons vérifié\u202f: {date}.',
  archivedCopy: 'Copie archivée',
  /** The archived copy; the print edition also shows its address. */
  copyAt: ({ isDated, hasAddress }: { isDated: boolean; hasAddress: boolean }) =>
    `{copy}${isDated ? ', {date}' : ''}${hasAddress ? '\u202f: {address}' : '.'}`,
  noCopy: 'Nous ne connaissons pas de copie archivée.',

  description:
    'Les autres sources de ce site. La page de chacune dit ce que nous en tirons, et donne toutes les phrases qui reposent sur elle.',
  explanation: (number: number) =>
    `${count(number, { one: 'autre source', other: 'autres sources' })}. La page de chacune dit ce que nous en tirons, ce que nous en avons lu, et où ce site la cite.`,
  /** The title of the page of a source. */
  pageTitle: (title: string, publisher: string, issued: string) => `${title} (${publisher}, ${issued})`,
  /** The heading of what we use from a source. */
  ourUse: 'Ce que nous en tirons',
  /** How many statements cite a passage or a reference. */
  usedIn: (number: number) => `Source citée ${number === 1 ? 'une fois' : `${formatNumber(number)} fois`} sur ce site`,

  /** The reason for a date, without a full stop at its end. */
  explainBasis: (date: Dated): string => {
    const reason = {
      stated: () => 'la source l’indique',
      resolved: () => `déduite de «\u202f${date.basis === 'resolved' ? date.words : ''}\u202f» dans l’article`,
      background: () => 'd’autres sources la donnent',
    }[date.basis]();
    return date.note ? `${reason}. ${date.note.replace(/\.$/, '')}` : reason;
  },

  /** What readers should know about a date; undefined if it is simply given. */
  explainDate: (date: Dated): string | undefined => {
    const said = date.basis === 'resolved' ? [`l’article dit «\u202f${date.words}\u202f»`] : [];
    const parts = [...said, ...(date.note ? [date.note.replace(/\.$/, '')] : [])];
    return parts.length > 0 ? `${parts.join('. ')}.` : undefined;
  },

  standing: (reason: string) => `Cette page est plus récente que l’article. ${reason}`,

  /** How much of a reference we read, and when or in which form. */
  explainReading: ({ opened, accessed }: Pick<ReferenceData, 'opened' | 'accessed'>): string =>
    opened === 'unseen'
      ? 'Nous n’avons pas trouvé le texte de cette page\u202f; personne n’a donc comparé ce que nous disons avec lui.'
      : `Nous avons lu ${opened === 'excerpt' ? 'un extrait' : 'toute la page'}${accessed ? `\u202f: ${formatEdtf(parseEdtf(accessed))}` : ', dans une copie enregistrée'}.`,
};
