import { count, formatNumber } from '../numbers.ts';

/** The page of the article, and the names of its parts. */
export const article = {
  title: 'The article, part by part',
  description: (headline: string) =>
    `What the article “${headline}” says, part by part and in our own words, and where this site uses each part.`,
  explanation:
    'The source is “{headline}”, of {date}. We do not reprint its text. We summarise each part in our own words, with its exact quotations and the dates that it gives. [What is known about the article](about)',
  proven: ({ proven, total }: { proven: number; total: number }) =>
    `We compared ${proven === total ? 'each part' : `${formatNumber(proven)} of ${count(total, { one: 'part', other: 'parts' })}`} with the article’s own text: quotations, dates, figures and names. [How we work](about)`,
  /** The folded dates of a passage. */
  dates: 'Dates and where they come from',
  headline: 'headline',
  passageWord: 'part',
  passage: (number: string) => `part ${number}`,
  /** The page that lists where the site cites a part of the article. */
  useTitle: (part: string) => `${part}: where this site cites it`,
  toPart: 'This part on the page of the article, with its quotations and dates',
  notUsed: (reason: string) => `Note: ${reason}`,
};
