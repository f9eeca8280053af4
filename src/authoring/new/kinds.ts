import type { CollectionName } from '#schemas/collections.ts';

/** The kinds of entries, each with its collection and the field that an entry is named after. */
export const KINDS = {
  article: { collection: 'articles', namedBy: 'headline' },
  explainer: { collection: 'explainers', namedBy: 'question' },
  briefing: { collection: 'briefings', namedBy: 'question' },
  actor: { collection: 'actors', namedBy: 'name' },
  term: { collection: 'glossary', namedBy: 'term' },
  event: { collection: 'chronology', namedBy: 'title' },
  place: { collection: 'places', namedBy: 'name' },
  reference: { collection: 'references', namedBy: 'title' },
} as const satisfies Readonly<Record<string, { collection: CollectionName; namedBy: string }>>;

export type Kind = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as Kind[];

/** The kind of a collection’s entries. */
export const kindOf = (collection: CollectionName): Kind => KIND_NAMES.find((kind) => KINDS[kind].collection === collection) ?? 'article';
