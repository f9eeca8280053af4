import { COLLECTIONS, COLLECTION_NAMES, NOUNS, type CollectionName, type Noun } from '#schemas/collections.ts';

export type Kind = Noun;
export const KIND_NAMES = NOUNS;
export const KINDS = Object.fromEntries(
  COLLECTION_NAMES.map((collection) => [COLLECTIONS[collection].noun, { collection, namedBy: COLLECTIONS[collection].namedBy }]),
) as Record<Kind, { collection: CollectionName; namedBy: string }>;
export const kindOf = (collection: CollectionName): Kind => COLLECTIONS[collection].noun;
