import type { Catalogue } from '#locales/catalogue.ts';
import type { SitePath } from './paths.ts';

/** A part of the site that has a page of its own. */
export interface Section {
  /** By which the catalogue has its label. */
  id: keyof Catalogue['sections'];
  path: SitePath;
  /** Whether the header links it; the footer links all. */
  inHeader: boolean;
}

/** The parts of the site, in the order in which they are listed. */
export const SECTIONS: readonly Section[] = [
  { id: 'briefings', path: '/briefings/', inHeader: true },
  { id: 'chronology', path: '/chronology/', inHeader: true },
  { id: 'positions', path: '/positions/', inHeader: true },
  { id: 'actors', path: '/actors/', inHeader: true },
  { id: 'glossary', path: '/glossary/', inHeader: true },
  { id: 'places', path: '/places/', inHeader: true },
  { id: 'quotes', path: '/quotes/', inHeader: false },
  { id: 'article', path: '/article/', inHeader: true },
  { id: 'references', path: '/references/', inHeader: false },
  { id: 'search', path: '/search/', inHeader: false },
  { id: 'about', path: '/about/', inHeader: false },
  { id: 'corrections', path: '/corrections/', inHeader: false },
  { id: 'print', path: '/print/', inHeader: false },
];
