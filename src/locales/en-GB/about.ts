import { count, formatNumber } from './numbers.ts';

export const about = {
  title: 'About this explainer',
  description: 'How this site was made from one article, what is known about that article, and what it leaves open.',
  method: 'Method',
  statements:
    'This site explains one article. We divided the article into passages, usually paragraphs, and summarised each in our own words. Every sentence names where it comes from, a passage of the article or another publication: follow the mark behind it.',
  origins:
    'What the article does not say, but other publications do, is marked as {background}. What came after the article is kept apart and marked as later. A planned event is shown as planned, and no date is given more exactly than it is known.',
  references: ({ total, stored, excerpts, unseen }: Record<'total' | 'stored' | 'excerpts' | 'unseen', number>) =>
    `Of ${count(total, { one: 'outside source', other: 'outside sources' })}, we read ${formatNumber(stored)} as stored copies and ${formatNumber(excerpts)} only in excerpts; the pages may have changed since.${unseen === 0 ? '' : ` Of ${formatNumber(unseen)} we did not find the text, and no sentence relies on ${unseen === 1 ? 'it' : 'one of them'} alone, unless we recorded why.`} The list of [sources](references) says what we use from each.`,
  proven: ({
    passages,
    references,
    exceptions,
  }: Record<'passages' | 'references', { proven: number; total: number }> & { exceptions: number }) =>
    `The record of ${outOf(passages)} passages of the article and of ${outOf(references)} references was compared with the source’s own text: quotations, dates, figures and names.${
      exceptions === 0
        ? ''
        : ` In ${count(exceptions, { one: 'place', other: 'places' })} the words are not in the text, and we recorded why.`
    } No program can tell whether the rest of a summary is fair.`,
  /** Whether text as of the article cites later pages; if so, their list follows. */
  ofItsTime: (later: number) =>
    later === 0
      ? 'Text that is not marked as later cites no page that was issued after the article.'
      : `Text that is not marked as later cites no page that was issued after the article, with ${count(later, { one: 'exception', other: 'exceptions' })}, which only ${later === 1 ? 'records' : 'record'} what had happened, or was in force, before:`,
  laterPage: '{page}, {date}. {reason}',
  undated: (number: number) =>
    `${count(number, { one: 'page that such text cites shows', other: 'pages that such text cites show' })} no date, and may be later.`,
  reviewed: ({
    total,
    seen,
    unseen,
    reviewers,
    answers,
    last,
  }: Record<'total' | 'seen' | 'unseen' | 'reviewers' | 'answers', number> & { last: string | undefined }) =>
    [
      `Of ${count(total, { one: 'text', other: 'texts' })} on this site (sentences, headings, names, dates, what is recorded about sources), ${
        seen === total ? 'each' : formatNumber(seen)
      } ${seen === 1 || seen === total ? 'was' : 'were'} compared with ${seen === 1 || seen === total ? 'its' : 'their'} sources by ${
        reviewers === 1 ? 'a person' : `one of ${count(reviewers, { one: 'person', other: 'people' })}`
      } whose name is on record${last === undefined ? '' : ', last on {last}'}.`,
      ...(unseen > 0 ? [`${formatNumber(unseen)} ${unseen === 1 ? 'was' : 'were'} accepted without that, and we recorded why.`] : []),
      ...(answers > 0
        ? [
            `In ${count(answers, { one: 'place', other: 'places' })} the checks suspected a mistake, and a person recorded why there is none.`,
          ]
        : []),
      'A review shows that somebody looked, not that a text is true.',
    ].join(' '),
  article: 'The article',
  section: (section: string) => `(section: ${section})`,
  publisher: 'Publisher',
  author: 'Author',
  unknown: 'Unknown',
  date: 'Date',
  asOf: 'As of',
  provenance: 'Where the text comes from',
  leavesOpen: 'What the article leaves open',
};

const outOf = ({ proven, total }: { proven: number; total: number }) => `${formatNumber(proven)} of ${formatNumber(total)}`;

/** The figures of what was checked. */
export const proof = {
  title: 'What was checked, in figures',
  counted: 'Counted when this site was built',
  countedFrom: 'Counted when this site was built, from revision {revision} of {day}',
  outOf: (part: number, whole: number) => `${formatNumber(part)} of ${formatNumber(whole)}`,
  passages: (waived: number) =>
    `passages of the article are used on this site; ${count(waived, { one: 'is left out because it is', other: 'are left out because they are' })} not news text.`,
  statements: 'sentences and entries name their source; the rest are questions, and notes marked as ours.',
  quotations: 'quotations in our text match, word for word, a quotation recorded from a source they cite.',
  references: 'outside sources, each with what we use from it.',
  rules: 'rules were checked. The site is built only when all of them hold.',
};
