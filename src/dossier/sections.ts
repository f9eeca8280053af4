import { COLLECTION_NAMES, infoOf, type SectionName, type SitePath } from '#schemas/collections.ts';

/** A section of the site with its own page. */
export interface Section {
  /** The key of its label in the catalogue. */
  id: SectionName;
  path: SitePath;
  /** Whether the header links to it. The footer links to all sections. */
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

/** Collections with their own list page that are missing from the order above. They come last. */
const OTHERS = COLLECTION_NAMES.filter(
  (name): name is Exclude<typeof name, 'articles' | 'explainers'> =>
    infoOf(name).path.startsWith(`/${name}/`) && !(ORDER as readonly string[]).includes(name),
);

/** All sections, in the order of the navigation. */
export const SECTIONS: readonly Section[] = [...ORDER, ...OTHERS].map((id) => ({
  id,
  path: `/${id}/`,
  inHeader: (IN_HEADER as readonly string[]).includes(id),
}));
