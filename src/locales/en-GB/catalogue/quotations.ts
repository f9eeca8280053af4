import { count } from '../numbers.ts';

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

  /** The heading of the page of a quotation: who spoke and, unless it is the article, who quoted it. */
  heading: (speaker: string, source: string | undefined) =>
    source === undefined ? `${speaker}, in the article` : `${speaker}, quoted by ${source}`,
  /** Its title. `date` is when the source was issued, if it says so. */
  title: (heading: string, date: string | undefined, text: string) => `${heading}${date === undefined ? '' : ` (${date})`}: “${text}”`,
  pageDescription: (title: string) => `${title}. Who spoke, on what occasion, and where the words stand.`,
  toAll: 'All quotations',

  permalink: 'Link to this quotation',
  foundIn: 'Found in',
  occasion: 'Occasion',
  wording: 'Wording',
  otherWording: 'Published elsewhere {sources}',
  /** A quotation in a reference; `by` is `quotedBy`. */
  reference: '{speaker}, {by} {source}, {date}',
  quotedBy: 'quoted by',
};
