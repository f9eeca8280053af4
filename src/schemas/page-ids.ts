import type { CollectionName } from './collections.ts';
import { FACETS, PERIODS, type Facet } from './event-lists.ts';

// Each is a constant of its own, so that a script of a page only gets the ids that it needs.
export const CONTENT_ID = 'content';
export const SEARCH_LINK_ID = 'search-link';
export const SUGGESTIONS_ID = 'suggestions';
export const IMPRINT_ID = 'imprint';
export const TERMS_ID = 'terms';
export const SOURCES_ID = 'sources';
export const PREVIEW_ID = 'preview';
export const CITE_HEADING_ID = 'cite-heading';

/** Ids of elements that every page has, or pages of several kinds, also of those that scripts add. */
export const SHARED_IDS: readonly string[] = [
  CONTENT_ID,
  SEARCH_LINK_ID,
  SUGGESTIONS_ID,
  IMPRINT_ID,
  TERMS_ID,
  SOURCES_ID,
  PREVIEW_ID,
  CITE_HEADING_ID,
];

export const EVENTS_ID = 'events';
export const PERIODS_ID = 'periods';

/** The id of the heading above the lists of events by a facet. */
export const idOfFacet = (facet: Facet): string => `by-${facet}`;

/** The id of a source in the list at the end of a page. */
export const idOfSource = (sourceId: string): string => `source-${sourceId}`;

/** The id of the explanation of a name at the end of a page. */
export const idOfTerm = (collection: string, entryId: string): string => `term-${collection}-${entryId}`;

/**
 * The collections whose entries have their ids as fragments on the page that lists them, with the ids that only this page
 * uses for other elements. The heading of a period has the name of the period as its id.
 */
export const LISTS_WITH_FRAGMENTS: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  chronology: [EVENTS_ID, PERIODS_ID, ...PERIODS, ...FACETS.map(idOfFacet)],
  places: [],
  references: [],
};
