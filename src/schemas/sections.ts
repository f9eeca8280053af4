import { COLLECTION_NAMES, infoOf, type CollectionName, type SitePath } from './collections.ts';

/** The groups of sections in the header, in their order. */
export const HEADER_GROUPS = ['story', 'names', 'sources'] as const;

/** The parts of the site that have a page of their own, in the order of menus; the header links some, the footer all. */
const LISTED = [
  { id: 'briefings', inHeader: 'story' },
  { id: 'chronology', inHeader: 'story' },
  { id: 'positions', inHeader: 'story' },
  { id: 'actors', inHeader: 'names' },
  { id: 'glossary', inHeader: 'names' },
  { id: 'places', inHeader: 'names' },
  { id: 'quotes', inHeader: 'sources' },
  { id: 'article', inHeader: 'sources' },
  { id: 'references', inHeader: 'sources' },
  { id: 'search', inHeader: false },
  { id: 'about', inHeader: 'sources' },
  { id: 'corrections', inHeader: false },
  { id: 'data', inHeader: false },
  { id: 'print', inHeader: false },
] as const;

/** By which the catalogue has the label of a section. */
export type SectionName = (typeof LISTED)[number]['id'] | Exclude<CollectionName, 'articles' | 'explainers'>;

export interface Section {
  id: SectionName;
  path: SitePath;
  /** Its group in the header, if it is there. */
  inHeader: (typeof HEADER_GROUPS)[number] | false;
}

/** Collections that list their entries on a page of their own, and are not in the list above, come last. */
const UNLISTED = COLLECTION_NAMES.filter(
  (name): name is Exclude<CollectionName, 'articles' | 'explainers'> =>
    infoOf(name).path.startsWith(`/${name}/`) && !LISTED.some(({ id }) => id === name),
).map((id) => ({ id, inHeader: false as const }));

export const SECTIONS: readonly Section[] = [...LISTED, ...UNLISTED].map(({ id, inHeader }) => ({ id, path: `/${id}/`, inHeader }));
