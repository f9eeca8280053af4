import { citationFormats } from './catalogue/citation.ts';
import { count, countEvents } from './numbers.ts';

export { quotationMarks } from '../en/quotation-marks.ts';
export { isEnding } from '../en/words/endings.ts';
export { citation } from './catalogue/citation.ts';
export { sharedWords } from './shared-words.ts';

/** How many events the filter of the chronology shows; without `shown`, all of them. */
export const filterStatus = (total: number, shown?: number): string =>
  shown === undefined ? countEvents(total) : `${shown} of ${countEvents(total)}`;

/** A value to filter by, with the number of events that it would show. */
export const filterOption = (label: string, events: number): string => `${label} (${events})`;

/** How many results the search found; `also` is another spelling that it searched for. */
export const searchStatus = (results: number, query: string, also: string | undefined): string => {
  const what = `“${query}”${also === undefined ? '' : ` or “${also}”`}`;
  return results === 0
    ? `No results for ${what}. The index below lists every name.`
    : `${count(results, { one: 'result', other: 'results' })} for ${what}`;
};

export const searchFailed = 'The search could not be loaded. Reload the page to try again, or look the name up in the index below.';

/** The accessible name of the list of suggestions, and what screen readers say when it changes. */
export const suggestions = 'Suggestions';
export const suggestionStatus = (number: number): string =>
  number === 0 ? 'No suggestions' : `${count(number, { one: 'suggestion', other: 'suggestions' })}. Use the arrow keys to choose.`;

/** Introduces how two sources published the same quotation. */
export const wordingsDiffer = 'Others published different words:';

/** Introduces the sources that are closest to a sentence. */
export const onSentence = (sentence: string): string => `On “${sentence}”`;

/** How many sources of a preview are out of sight. */
export const moreSources = (number: number): string => `${count(number, { one: 'more source', other: 'more sources' })} ↓`;

/** Links and citations of a page, or of a part of it. */
export const citing = {
  linkToSentence: 'Link to this sentence',
  cite: 'Cite',
  heading: 'Link and cite',
  address: 'Address',
  formats: citationFormats,
  /** Headings, where a page describes a source. */
  source: 'The source itself',
  page: 'Our page about it',
  embed: 'Embed',
  copy: 'Copy',
  /** The accessible name of a button; `what` is the address or the format. */
  copyWhat: (what: string): string => `Copy: ${what}`,
  copied: 'Copied',
  notCopied: 'Your browser did not allow copying. The text is selected, so that you can copy it.',
  failed: 'The citations could not be loaded. Reload the page to try again.',
  close: 'Close',
  /** The title of a part of a page. */
  part: (page: string, words: string): string =>
    `${page}${/[.?!]$/.test(page) ? '' : ':'} “${words.replaceAll('“', '‘').replaceAll('”', '’')}”`,
};

/** What a page says if it does not have what a link leads to. */
export const lostTarget = {
  gone: 'The part of this page that you followed a link to has changed or been removed.',
  corrected: 'The sentence that you followed a link to has been corrected. This is what it says now.',
  corrections: 'Corrections of this page',
  allCorrections: 'All corrections',
};

export const alsoWritten = (names: string[]): string => `also written ${names.join(', ')}`;

/** The label of an excerpt that is not from the article, by its origin. */
export const excerptOrigins: Readonly<Record<string, string>> = { background: 'background', later: 'since then' };

/** What editors see on the pages of the development server. */
export const preview = {
  bar: 'Preview',
  showSources: 'Show sources',
  findings: (here: number, elsewhere: number): string =>
    `${count(here, { one: 'finding', other: 'findings' })} here${elsewhere === 0 ? '' : `, ${elsewhere} elsewhere`}`,
  error: 'Error',
  warning: 'Warning',
  noSource: 'No source: this is a question or guidance.',
};
