import { count } from './numbers.ts';

/** What the filter of the chronology says it shows. */
export const filterStatus = (total: number, shown?: number): string =>
  shown === undefined ? count(total, { one: 'event', other: 'events' }) : `${shown} of ${count(total, { one: 'event', other: 'events' })}`;

/** What the search says it found; `also` is the other spelling that it looked for. */
export const searchStatus = (results: number, query: string, also: string | undefined): string => {
  const what = `“${query}”${also === undefined ? '' : ` or “${also}”`}`;
  return results === 0
    ? `Nothing was found for ${what}. The index below lists every name.`
    : `${count(results, { one: 'result', other: 'results' })} for ${what}`;
};

export const searchFailed = 'The search could not be loaded. Reload the page to try again, or look the name up in the index below.';

export const alsoWritten = (names: string[]): string => `also written ${names.join(', ')}`;

/** The origin of the words that a search found, where it is not the article. */
export const excerptOrigins: Readonly<Record<string, string>> = { background: 'background', later: 'later' };

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
