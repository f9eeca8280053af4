import { count, formatNumber } from '../numbers/format.ts';

/** The page of quotations. */
export const quotations = {
  description:
    'Toutes les citations de l’article\u202f: qui a parlé, à quelle occasion, dans quelle partie elles se trouvent, et comment d’autres ont publié les mêmes mots.',
  none: 'L’article ne contient pas de citation.',
  /** How many quotations the article has, and how many of them others published in different words. */
  summary: (quotations: number, differing: number) => {
    const total = `L’article contient ${count(quotations, { one: 'citation', other: 'citations' })}.`;
    if (differing === 0) return total;
    return `${total} D’autres sources ont publié d’autres mots pour ${differing === quotations ? 'chacune' : `${formatNumber(differing)} d’entre elles`}\u202f; les mots qui diffèrent sont marqués des deux côtés.`;
  },
  bySpeaker: 'Par auteur',
  elsewhere: 'Cité par d’autres sources',
  later: 'Publié après le jour de l’article',

  /** The folded part of the quotations of a speaker. */
  more: (speaker: string | undefined) => (speaker === undefined ? 'Autres citations sans nom' : `Autres citations\u202f: ${speaker}`),

  /** The heading of the page of a quotation: who spoke and, unless it is the article, who quoted it. */
  heading: (speaker: string, source: string | undefined) =>
    source === undefined ? `${speaker}, dans l’article` : `${speaker}, cité par\u202f: ${source}`,
  /** Its title. `date` is when the source was issued, if it says so. */
  title: (heading: string, date: string | undefined, text: string) =>
    `${heading}${date === undefined ? '' : ` (${date})`}\u202f: «\u202f${text}\u202f»`,
  pageDescription: (title: string) => `${title}. Qui a parlé, à quelle occasion, et où se trouvent les mots.`,
  toAll: 'Toutes les citations',

  permalink: 'Lien vers cette citation',
  foundIn: 'Se trouve dans',
  occasion: 'Occasion',
  wording: 'Formulation',
  otherWording: 'Publié ailleurs {sources}',
  /** A quotation in a reference; `by` is `quotedBy`. */
  reference: '{speaker}, {by} {source}, {date}',
  quotedBy: 'cité par\u202f:',
};
