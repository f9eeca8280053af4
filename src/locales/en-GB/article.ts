import { count, formatNumber } from './numbers.ts';

/** The page of the article, and the names of its passages. */
export const article = {
  title: 'The article, passage by passage',
  description: (headline: string) =>
    `What the article “${headline}” says, passage by passage in our own words, and where this site uses each passage.`,
  explanation:
    'The source is “{headline}”, dated {date}. We do not reprint its text. We summarise each passage in our own words, with its exact quotations and the dates it gives. [What is known about the article](about)',
  proven: ({ proven, total }: { proven: number; total: number }) =>
    `The record of ${formatNumber(proven)} of ${count(total, { one: 'passage', other: 'passages' })} was compared with the article’s own text: quotations, dates, figures and names. [How we work](about)`,
  /** The folded dates of a passage. */
  dates: 'Dates and where they come from',
  headline: 'headline',
  passageWord: 'passage',
  passage: (number: string) => `passage ${number}`,
  notUsed: (reason: string) => `Not used: ${reason}`,
};
