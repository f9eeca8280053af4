import { COLLECTION_NAMES, infoOf, type CollectionName, type SitePath } from './collections.ts';

/** The parts of the site that have a page of their own, in the order of menus; the header links some, the footer all. */
const LISTED = [
  { id: 'briefings', inHeader: true },
  { id: 'chronology', inHeader: true },
  { id: 'positions', inHeader: true },
  { id: 'actors', inHeader: true },
  { id: 'glossary', inHeader: true },
  { id: 'places', inHeader: true },
  { id: 'quotes', inHeader: true },
  { id: 'article', inHeader: true },
  { id: 'references', inHeader: true },
  { id: 'search', inHeader: false },
  { id: 'about', inHeader: true },
  { id: 'corrections', inHeader: false },
  { id: 'print', inHeader: false },
] as const;

/** By which the catalogue has the label of a section. */
export type SectionName = (typeof LISTED)[number]['id'] | Exclude<CollectionName, 'articles' | 'explainers'>;

export interface Section {
  id: SectionName;
  path: SitePath;
  inHeader: boolean;
}

/** Collections that list their entries on a page of their own, and are not in the list above, come last. */
const UNLISTED = COLLECTION_NAMES.filter(
  (name): name is Exclude<CollectionName, 'articles' | 'explainers'> =>
    infoOf(name).path.startsWith(`/${name}/`) && !LISTED.some(({ id }) => id === name),
).map((id) => ({ id, inHeader: false }));

export const SECTIONS: readonly Section[] = [...LISTED, ...UNLISTED].map(({ id, inHeader }) => ({ id, path: `/${id}/`, inHeader }));
