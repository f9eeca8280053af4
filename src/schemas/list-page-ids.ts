import type { CollectionName } from './collections.ts';
import { FACETS, PERIODS, type Facet } from './event-lists.ts';
import {
  CITE_HEADING_ID,
  CONTENT_ID,
  EVENTS_ID,
  IMPRINT_ID,
  PERIODS_ID,
  PREVIEW_ID,
  SEARCH_LINK_ID,
  SOURCES_ID,
  SUGGESTIONS_ID,
  TERMS_ID,
} from './page-ids.ts';

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

/** The id of the heading above the lists of events by a facet. */
export const idOfFacet = (facet: Facet): string => `by-${facet}`;

/**
 * The collections whose entries have their ids as fragments on the page that lists them, with the ids that only this page
 * uses for other elements. The heading of a period has the name of the period as its id.
 */
export const LISTS_WITH_FRAGMENTS: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  chronology: [EVENTS_ID, PERIODS_ID, ...PERIODS, ...FACETS.map(idOfFacet)],
  places: [],
  references: [],
};
