import { count } from './numbers.ts';

/** The page of quotations. */
export const quotations = {
  title: 'Quotations',
  description:
    'Every quotation of the article: who spoke, on what occasion, in which passage it is, and how others published the same words.',
  none: 'The article quotes nobody.',
  /** How many quotations there are, and of how many of them other wordings. */
  summary: (quotations: number, differing: number) => {
    const total = `The article has ${count(quotations, { one: 'quotation', other: 'quotations' })}.`;
    if (differing === 0) return total;
    return `${total} Other sources published a different wording of ${differing === quotations ? 'each' : differing} of them; the words that differ are marked in both.`;
  },
  bySpeaker: 'By speaker',
  inArticle: 'In the article',
  elsewhere: 'Quoted by other sources',
  later: 'Published after the day of the article',

  speakerUnknown: 'Speaker not named',
  permalink: 'Link to this quotation',
  foundIn: 'Found in',
  passage: (number: string) => `passage ${number}`,
  occasion: 'Occasion',
  wording: 'Wording',
  article: 'The article',
  publishedElsewhere: 'Published elsewhere {sources}',
  /** Where a reference quotes somebody; `by` stands for the word below. */
  reference: '{speaker}, {by} {source}, {date}',
  quotedBy: 'quoted by',
  noDate: 'no date shown',
};
