import { COLLECTION_NAMES, infoOf, type SectionName, type SitePath } from '#schemas/collections.ts';

/** A part of the site that has a page of its own. */
export interface Section {
  /** By which the catalogue has its label. */
  id: SectionName;
  path: SitePath;
  /** Whether the header links it; the footer links all. */
  inHeader: boolean;
}

const IN_HEADER = ['briefings', 'chronology', 'positions', 'actors', 'glossary', 'places', 'article'] as const satisfies SectionName[];
const ORDER = [
  'briefings',
  'chronology',
  'positions',
  'actors',
  'glossary',
  'places',
  'quotes',
  'article',
  'references',
  'search',
  'about',
  'corrections',
  'print',
] as const satisfies SectionName[];

/** Collections that list their entries on a page of their own and are not in the order above come at its end. */
const OTHERS = COLLECTION_NAMES.filter(
  (name): name is Exclude<typeof name, 'articles' | 'explainers'> =>
    infoOf(name).path.startsWith(`/${name}/`) && !(ORDER as readonly string[]).includes(name),
);

/** The parts of the site, in the order in which they are listed. */
export const SECTIONS: readonly Section[] = [...ORDER, ...OTHERS].map((id) => ({
  id,
  path: `/${id}/`,
  inHeader: (IN_HEADER as readonly string[]).includes(id),
}));
