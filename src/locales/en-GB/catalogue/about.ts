import type { RuleOption } from '#schemas/site/rule-options.ts';
import { count, formatNumber } from '../numbers.ts';

const share = (part: number, whole: number): string =>
  part === whole ? `all ${formatNumber(whole)}` : `${formatNumber(part)} of ${formatNumber(whole)}`;

export const about = {
  title: 'About this explainer',
  description: 'What this site is, which article it explains, who made it, and how it was checked.',
  /** For strangers: what this is, and which article it explains; who made it follows. */
  what: 'This site explains one news article, “{headline}”, of {date}.',
  fromUnknown: 'Who published the article is not known; see [what we found out](provenance).',
  fromKnown: (publisher: string) => `The article was published by ${publisher}.`,
  day: 'Told as things stood on one day',
  method: 'How to read it',
  statements:
    'We summarised the article part by part, mostly a paragraph each, in our own words. Every text of this site names its sources, the article or other publications: follow the mark after a sentence or, in a short text, after its last sentence.',
  origins:
    'What the article does not say, but other publications do, is marked as {background}. What came after the article is kept apart and marked “since then”. A planned event is shown as planned, and no date is given more exactly than it is known.',
  checked: 'How it was checked',
  compared:
    'We compared what we use of each source with its own text, as far as we could read it, and each sentence with its sources. The list of [sources](references) says what we use from each.',
  /** `isComplete`: whether every text was reviewed. */
  reviewed: ({ isComplete }: { isComplete: boolean }) =>
    `${isComplete ? 'Every text of this site was read beside its sources by a person' : 'Texts of this site are read beside their sources by a person'}, last on {last}. That shows that somebody looked, not that a text is true.`,
  /** Which of our rules the settings turn off or weaken, or the language, each followed by a list of what they demand. */
  weaker: {
    off: 'These rules of the program that checked this site were turned off:',
    warning: 'What these rules found did not stop this site:',
    options: 'These rules were applied less strictly than usual:',
    option: (summary: string, options: readonly RuleOption[]) =>
      `${summary} Here: ${options.map(({ name, value, usual }) => `${name} ${formatNumber(value)} instead of ${formatNumber(usual)}`).join(', ')}.`,
    inLanguage: 'The program that checked this site cannot apply these rules in its language yet:',
    lessInLanguage: 'In the language of this site, the program checks only a part of these rules:',
    unchecked: (summary: string, what: string) => `${summary} Not checked: ${what}.`,
  },
  /** Whether text as of the article cites later pages; if so, their list follows. */
  ofItsTime: (later: number) =>
    later === 0
      ? 'Text that is not marked “since then” cites no page that was issued after the article.'
      : `Text that is not marked “since then” cites no page that was issued after the article, with ${count(later, { one: 'exception', other: 'exceptions' })}, which only ${later === 1 ? 'records' : 'record'} what had happened, or was in force, before.`,
  exceptions: 'The exceptions',
  laterPage: '{page}, {date}. {reason}',
  undated: (number: number) =>
    `${count(number, { one: 'page that such text cites shows', other: 'pages that such text cites show' })} no date, and may be later.`,
  /** The folded rest, which readers do not need. */
  figures: 'The figures',
  references: ({ total, stored, excerpts, unseen }: Record<'total' | 'stored' | 'excerpts' | 'unseen', number>) =>
    [
      `Of ${count(total, { one: 'outside source', other: 'outside sources' })} we read ${formatNumber(total - excerpts - unseen)} as a whole and ${formatNumber(excerpts)} in excerpts${stored === total - unseen ? ', in saved copies' : ''}; the pages may have changed since.`,
      ...(unseen > 0
        ? [
            `Of ${formatNumber(unseen)} we did not find the text, and no sentence relies on ${unseen === 1 ? 'it' : 'any of them'} alone, unless we recorded why.`,
          ]
        : []),
    ].join(' '),
  proven: ({
    passages,
    references,
    exceptions,
  }: Record<'passages' | 'references', { proven: number; total: number }> & { exceptions: number }) =>
    [
      `The quotations, dates, figures and names that we use from ${share(passages.proven, passages.total)} parts of the article, and from ${share(references.proven, references.total)} outside sources, were compared with the source’s own text by a program.`,
      ...(exceptions > 0
        ? [`In ${count(exceptions, { one: 'place', other: 'places' })} the words are not in the text, and we recorded why.`]
        : []),
      'No program can tell whether the rest of a summary is fair.',
    ].join(' '),
  texts: ({ total, seen, unseen, answers }: Record<'total' | 'seen' | 'unseen' | 'answers', number>) =>
    [
      `A person compared ${share(seen, total)} texts of this site (sentences, headings, names, dates, what we use from sources) with their sources.`,
      ...(unseen > 0 ? [`${formatNumber(unseen)} ${unseen === 1 ? 'was' : 'were'} accepted without that, and we recorded why.`] : []),
      ...(answers > 0
        ? [
            `In ${count(answers, { one: 'place', other: 'places' })} the checks suspected a mistake, and a person recorded why there is none.`,
          ]
        : []),
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

/** The figures of what was checked. */
export const proof = {
  counted: 'Counted when this site was built.',
  countedFrom: 'Counted when this site was built, as of {day} (version {revision}).',
  outOf: (part: number, whole: number) => `${formatNumber(part)} of ${formatNumber(whole)}`,
  passages: (others: number) =>
    `parts of the article are used on this site${others === 0 ? '.' : `; ${count(others, { one: 'other part is', other: 'other parts are' })} not news text.`}`,
  statements: 'sentences and entries name their source; the rest are questions, and editor’s notes.',
  quotations: 'quotations in our text match, word for word, a quotation recorded from a source that they cite.',
  references: 'outside sources, each with what we use from it.',
  rules: 'rules were checked. The site is built only when all of them hold.',
};
