// Ids of elements of pages. Each is a constant of its own and the file imports nothing, so that scripts of pages stay small.
export const CONTENT_ID = 'content';
export const SEARCH_LINK_ID = 'search-link';
export const SUGGESTIONS_ID = 'suggestions';
export const IMPRINT_ID = 'imprint';
export const TERMS_ID = 'terms';
export const SOURCES_ID = 'sources';
export const PREVIEW_ID = 'preview';
export const CITE_HEADING_ID = 'cite-heading';

export const EVENTS_ID = 'events';
export const PERIODS_ID = 'periods';

/** The id of a source in the list at the end of a page. */
export const idOfSource = (sourceId: string): string => `source-${sourceId}`;

/** The id of the explanation of a name at the end of a page. */
export const idOfTerm = (collection: string, entryId: string): string => `term-${collection}-${entryId}`;
