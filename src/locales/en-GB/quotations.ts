import { count } from './numbers.ts';

/** The page of quotations. */
export const quotations = {
  description: 'Every quotation of the article: who spoke, on what occasion, in which part it is, and how others published the same words.',
  none: 'The article has no quotations.',
  /** How many quotations the article has, and how many of them others published in different words. */
  summary: (quotations: number, differing: number) => {
    const total = `The article has ${count(quotations, { one: 'quotation', other: 'quotations' })}.`;
    if (differing === 0) return total;
    return `${total} Other sources published a different wording of ${differing === quotations ? 'each' : differing} of them; the words that differ are marked in both.`;
  },
  bySpeaker: 'By speaker',
  elsewhere: 'Quoted by other sources',
  later: 'Published after the day of the article',

  /** The folded part of the quotations of a speaker. */
  more: (speaker: string | undefined) => (speaker === undefined ? 'More without a named speaker' : `More by ${speaker}`),

  permalink: 'Link to this quotation',
  foundIn: 'Found in',
  occasion: 'Occasion',
  wording: 'Wording',
  otherWording: 'Published elsewhere {sources}',
  /** A quotation in a reference; `by` is `quotedBy`. */
  reference: '{speaker}, {by} {source}, {date}',
  quotedBy: 'quoted by',
};
