import { formatNumber } from './numbers.ts';

export const about = {
  title: 'About this explainer',
  description: 'How the statements of this site follow from one article, what is known of that article, and what it leaves open.',
  method: 'Method',
  statements:
    'This site is derived from one article. The article was divided into passages, and each passage was told in our own words. Every statement on this site names the passage, or the outside reference, on which it rests: follow the small number behind it.',
  origins:
    'A statement that cites only references is {background}: the article does not say it. What came after the article is kept in parts of its own and marked as later. A planned event is shown as planned, and no date is given more exactly than it is known.',
  references:
    'References were read as stored copies, most of them in excerpts; the pages themselves may have changed since. The list of [references](references) says what we rely on in each.',
  article: 'The article',
  headline: 'Headline',
  section: (section: string) => `(section: ${section})`,
  publisher: 'Publisher',
  author: 'Author',
  unknown: 'Unknown',
  date: 'Date',
  provenance: 'Where the text comes from',
  leavesOpen: 'What the article leaves open',
};

/** What the checks prove, in figures. */
export const proof = {
  title: 'The proof in figures',
  counted: 'Counted when this site was built',
  countedFrom: 'Counted when this site was built, from revision {revision} of {day}',
  outOf: (part: number, whole: number) => `${formatNumber(part)} of ${formatNumber(whole)}`,
  passages: (setAside: number) =>
    `passages of the article carry a statement of ours; ${setAside} are set aside because they are no news text.`,
  statements: 'sentences and entries name their source; the others are questions, and guidance marked as ours.',
  quotations: 'quotations in our text stand, word for word, in a quotation recorded from a source they cite.',
  references: 'outside references, each with what we rely on in it.',
  rules: 'rules were checked; where one did not hold, this site would not have been built.',
};
