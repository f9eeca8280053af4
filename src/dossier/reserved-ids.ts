import { COLLECTION_NAMES, infoOf, type CollectionName } from '#schemas/collections.ts';
import { LISTS_WITH_FRAGMENTS, SHARED_IDS } from '#schemas/list-page-ids.ts';
import { idOfSource, idOfTerm } from '#schemas/page-ids.ts';
import type { Dossier } from './dossier.ts';
import type { Entry } from './entry.ts';
import { formerIdsOf } from './redirects.ts';
import { isPassageId } from './statement.ts';

/**
 * Whether the page that lists a collection has an element with this id that is not the row of an entry, or can have one.
 * An entry cannot have the id then, because links to the entry on that page would lead to the other element.
 *
 * No path reserves an id: an event `actor` has the page `/chronology/actor/`, and the lists by actor have pages below it.
 *
 * @param references ids of the references of the site
 */
export function isReservedId(collection: CollectionName, id: string, references: { has(id: string): boolean }): boolean {
  // Entries that share a page have their ids as fragments there, too.
  const parts = LISTS_WITH_FRAGMENTS[collection] ?? (infoOf(collection).path.includes('#[id]') ? [] : undefined);
  if (parts === undefined) return false;
  const source = restOf(id, idOfSource('')) ?? '';
  return (
    SHARED_IDS.includes(id) ||
    parts.includes(id) ||
    isPassageId(source) ||
    references.has(source) ||
    COLLECTION_NAMES.some((named) => id.startsWith(idOfTerm(named, '')))
  );
}

/**
 * Whether an element of a page that is neither its prose nor a row has this id, or can have it once the page cites the source
 * or mentions the name: a heading with the id would take the links to that element.
 */
export const isIdOfPart = (id: string, { sources, entry }: Pick<Dossier, 'sources' | 'entry'>): boolean =>
  SHARED_IDS.includes(id) ||
  sources.has(restOf(id, idOfSource('')) ?? '') ||
  COLLECTION_NAMES.some((collection) => {
    const named = restOf(id, idOfTerm(collection, ''));
    return named !== undefined && entry(`${collection}/${named}`) !== undefined;
  });

const restOf = (id: string, prefix: string): string | undefined => (id.startsWith(prefix) ? id.slice(prefix.length) : undefined);

/**
 * The former ids of an entry that lead to its row on the page that lists its collection. Another element of the page may
 * have one of them: no page was ever built on which it led to the row.
 *
 * @param references ids of the references, if the page lists its sources
 */
export const formerFragmentsOf = (entry: Entry, references: { has(id: string): boolean } = new Set()): readonly string[] =>
  formerIdsOf(entry).filter((id) => !isReservedId(entry.collection, id, references));
